import type { Criterion, CriterionId } from '../domain/criteria';
import { CROSS_STAGE, type CrossScore, type Settlement, type Spread } from '../domain/crossScore';
import { points, type Points } from '../domain/points';
import type { Policy } from '../domain/policy';
import type { Entry, Reading } from '../domain/reading';
import { ascending } from '../domain/averages';
import { ruleFor } from './consensus';
import { reconcile, reconcileThreshold } from './reconcile';
import { scoreStep } from './scoreStep';

/**
 * Reading → Reading: what the scores of several reviewers come to, per unit and criterion. A reviewer's score of the own school is
 * no part of it (JUD-02). A reading without such scores comes back as it is. Source: METHODS §8.1, §8.2.
 */
export function settle(reading: Reading, policy: Policy): Reading {
  if (!hasCrossScores(reading)) return reading;
  const all = [...reading.entries.values()].flatMap((ofUnit) => [...ofUnit.values()]);
  const criteria = new Map(reading.criteria.map((criterion) => [criterion.id, criterion]));
  const steps = stepsByCriterion(all);
  const settled = (entry: Entry): Entry =>
    settledEntry(entry, criteria.get(entry.criterion), steps.get(entry.criterion) ?? null, policy);
  return {
    ...reading,
    entries: new Map(
      [...reading.entries].map(([unit, ofUnit]) => [unit, new Map([...ofUnit].map(([id, entry]) => [id, settled(entry)]))]),
    ),
  };
}

/** What the scores of several reviewers come to on one criterion: their step is that of all units, so that all of them are settled together. */
export function settleCriterion(entries: readonly Entry[], criterion: Criterion, policy: Policy): readonly Entry[] {
  const step = stepsByCriterion(entries).get(criterion.id) ?? null;
  return entries.map((entry) => settledEntry(entry, criterion, step, policy));
}

function settledEntry(entry: Entry, criterion: Criterion | undefined, step: Points | null, policy: Policy): Entry {
  const settlement = criterion === undefined ? null : settlementOf(entry, criterion, step, policy);
  return settlement === null ? entry : { ...entry, settlement };
}

/** Most workbooks have none; thousands of units are looked through without a list of them. */
function hasCrossScores({ entries }: Reading): boolean {
  for (const ofUnit of entries.values()) for (const entry of ofUnit.values()) if (entry.crossScores !== undefined) return true;
  return false;
}

/** The scores that count: given, and not of the reviewer's own school. */
export function countedScores(entry: Entry): readonly CrossScore[] {
  return (entry.crossScores ?? []).filter(
    ({ reviewer, number }) => reviewer.unit !== entry.unit && number.reading.status !== 'missing',
  );
}

function stepsByCriterion(entries: readonly Entry[]): ReadonlyMap<CriterionId, Points | null> {
  const scores = new Map<CriterionId, Points[]>();
  for (const entry of entries) {
    const own = valuesOf(entry.crossScores ?? []);
    const known = scores.get(entry.criterion);
    if (known === undefined) scores.set(entry.criterion, [...own]);
    else known.push(...own);
  }
  return new Map([...scores].map(([criterion, values]) => [criterion, scoreStep(values)]));
}

function settlementOf(entry: Entry, criterion: Criterion, step: Points | null, policy: Policy): Settlement | null {
  const counted = countedScores(entry);
  if (counted.length === 0) return null;
  const unreadable = counted.find(({ number }) => number.reading.value === null);
  if (unreadable !== undefined) return { state: 'unreadable', number: unreadable.number };
  const scores = valuesOf(counted);
  const maximum = entry.ownMaximum?.reading.value ?? criterion.maximum;
  const threshold = thresholdOf(maximum, step, policy);
  const rule = ruleFor(scores.length, policy.reconcile?.consensus ?? null);
  const found = reconcile(scores, threshold ?? NEVER, rule);
  const spread = spreadOf(
    scores,
    threshold,
    found.outliers.flatMap((index) => counted[index] ?? []),
    found.meanWithoutOutliers,
  );
  if (!found.mustReconcile)
    return found.final === null || spread === null ? null : { state: 'settled', rule, points: found.final, spread };
  if (spread === null) return null;
  if (!isTyped(entry, policy)) return { state: 'unreconciled', missing: 'number', spread };
  return hasReason(entry) ? { state: 'reconciled', spread } : { state: 'unreconciled', missing: 'reason', spread };
}

/** No range of scores reaches it. */
const NEVER = points('1000000000');

/** Without a maximum a share of it says nothing. */
function thresholdOf(maximum: Points | null, step: Points | null, { reconcile: given }: Policy): Points | null {
  if (maximum === null) return given?.points ?? null;
  return reconcileThreshold(maximum, step, given);
}

function spreadOf(
  scores: readonly Points[],
  threshold: Points | null,
  outliers: readonly CrossScore[],
  meanWithoutOutliers: Points | null,
): Spread | null {
  const sorted = ascending(scores);
  const lowest = sorted[0];
  const highest = sorted.at(-1);
  if (lowest === undefined || highest === undefined) return null;
  return {
    lowest,
    highest,
    threshold,
    outliers,
    meanWithoutOutliers: outliers.length === 0 ? null : meanWithoutOutliers,
  };
}

/** Whether people wrote down what they came to: a score of the review that counts before the reviewers' own, or in their place. */
function isTyped(entry: Entry, { basis }: Policy): boolean {
  const own = basis.indexOf(CROSS_STAGE);
  return basis.some((stage, index) => {
    const value = stage === 'self' ? null : (entry.scores[stage]?.reading.value ?? null);
    return value !== null && (own < 0 || index <= own);
  });
}

function hasReason({ reason, note }: Entry): boolean {
  return [reason, note].some((one) => one !== undefined && one.text !== null);
}

function valuesOf(scores: readonly CrossScore[]): readonly Points[] {
  return scores.flatMap(({ number }) => (number.reading.value === null ? [] : [number.reading.value]));
}
