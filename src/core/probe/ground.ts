import type { CriterionId } from '../domain/criteria';
import { compare, type Points } from '../domain/points';
import type { Policy } from '../domain/policy';
import type { Proposal } from '../domain/proposal';
import type { Entry, Reading } from '../domain/reading';
import type { Scorecard, Step } from '../domain/scorecard';
import type { Standing } from '../domain/standing';
import type { UnitId } from '../domain/unit';
import type { Engine, Outcome } from './engine';
import { leavesOf, type Leaf } from './leaves';

/** What the engine is run on again and again. */
export interface Ground {
  readonly engine: Engine;
  readonly policy: Policy;
  /** As the workbook has it. */
  readonly reading: Reading;
  /** Without what does not count: other stages' totals, results beside typed scores. Scores the same, and much faster. */
  readonly lean: Reading;
  readonly leaves: readonly Leaf[];
  readonly base: Outcome;
  readonly steps: ReadonlyMap<UnitId, ReadonlyMap<CriterionId, Step>>;
  /** Whether the points of one unit depend on the others, so that a change re-scores everyone (METHODS §2.7). */
  readonly comparesUnits: boolean;
  /** Proposals already made in this probe, by all that decides them. */
  readonly proposals: Map<string, Proposal>;
}

/** What stands in the cells of one unit on one criterion instead. */
export type Setting = Pick<Entry, 'unit' | 'criterion'> & { readonly entry: Entry };

const RELATIVE = new Set(['clusterLeader', 'relativeToBest', 'minMax', 'placeTable', 'leaderShare']);

export function groundOf(engine: Engine, reading: Reading, policy: Policy, base: Outcome): Ground {
  const steps = new Map(
    base.scorecards.map((card) => [card.unit, new Map(card.steps.map((step) => [step.criterion, step]))] as const),
  );
  const compared = new Set<CriterionId>();
  for (const { steps: all } of base.scorecards) {
    for (const { criterion, how } of all) if ('method' in how && RELATIVE.has(how.method)) compared.add(criterion);
  }
  for (const { id, method } of reading.criteria)
    if (RELATIVE.has(method.kind) && base.scorecards.some((card) => isOpenAlternative(card, id))) compared.add(id);
  const entries = new Map(
    [...reading.entries].map(([unit, own]) => {
      const of = steps.get(unit);
      return [unit, new Map([...own].map(([id, entry]) => [id, leanEntry(entry, of?.get(id), compared.has(id))]))] as const;
    }),
  );
  return {
    engine,
    policy,
    reading,
    lean: { ...reading, stages: [], entries },
    leaves: leavesOf(reading.criteria),
    base,
    steps,
    comparesUnits: compared.size > 0,
    proposals: new Map(),
  };
}

/** Its points are not said where another branch counts, and may count again after a change. */
function isOpenAlternative(card: Scorecard, id: CriterionId): boolean {
  return card.steps.some(({ criterion, how }) => criterion === id && how.code === 'alternativeNotCounted');
}

function leanEntry(entry: Entry, step: Step | undefined, isCompared: boolean): Entry {
  if (step?.how.code !== 'entered' || isCompared || entry.target?.state === 'notAssigned') return entry;
  const { result, ...rest } = entry;
  void result;
  return rest;
}

/** The scorecards after the changes, in the order of the units; the others' are taken over where nothing compares units. */
export function scoredWith(ground: Ground, settings: readonly Setting[]): readonly Scorecard[] {
  const { engine, lean, policy, base } = ground;
  const changed = new Map<UnitId, Map<CriterionId, Entry>>();
  for (const { unit, criterion, entry } of settings) {
    const own = changed.get(unit) ?? new Map(lean.entries.get(unit));
    changed.set(unit, own.set(criterion, entry));
  }
  if (changed.size === 0) return base.scorecards;
  if (ground.comparesUnits)
    return engine.score(
      { ...lean, entries: new Map<UnitId, ReadonlyMap<CriterionId, Entry>>([...lean.entries, ...changed]) },
      policy,
    );
  const units = lean.units.filter(({ id }) => changed.has(id));
  const cards = new Map(engine.score({ ...lean, units, entries: changed }, policy).map((card) => [card.unit, card]));
  return base.scorecards.map((card) => cards.get(card.unit) ?? card);
}

/** Who is put forward for what is looked up where the same places, grades and minima were met before: nothing else decides it. */
export function outcomeOf(
  { engine, reading, policy, proposals }: Pick<Ground, 'engine' | 'reading' | 'policy' | 'proposals'>,
  scorecards: readonly Scorecard[],
): Outcome {
  const standings = engine.rank(scorecards, reading, policy);
  const key = standings.map((standing, index) => decidingText(standing, scorecards[index], policy)).join();
  const known = proposals.get(key);
  const proposal = known ?? engine.propose(standings, scorecards, reading, policy);
  if (known === undefined) proposals.set(key, proposal);
  return { scorecards, standings, proposal };
}

/** Places, grade and reached minima of one unit; standings and scorecards are in the same order. */
function decidingText(standing: Standing, card: Scorecard | undefined, { awards }: Policy): string {
  const total = card?.total ?? null;
  const reached = awards.map(({ minTotal }) => (minTotal === null || (total !== null && compare(total, minTotal) >= 0) ? 1 : 0));
  const { place, evenPlace, wouldBePlace, wouldBeEvenPlace, grade } = standing;
  return [place, evenPlace, wouldBePlace, wouldBeEvenPlace, grade, ...reached].join(' ');
}

/** What a unit is ranked by. */
export function keyOf(scorecards: readonly Scorecard[], unit: UnitId, { rankBy }: Policy): Points | null {
  const card = scorecards.find((one) => one.unit === unit);
  return card === undefined ? null : rankBy === 'percent' ? card.percent : card.total;
}
