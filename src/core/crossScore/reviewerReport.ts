import { add, ZERO, type Points } from '../domain/points';
import type { Entry, Reading } from '../domain/reading';
import type { ReviewerReport } from '../domain/reviewerReport';
import { nameKey } from '../shared/nameKey';
import { agreement } from './agreement';
import { judgeBias } from './judgeBias';
import { countedScores } from './settle';

/**
 * The reviewers of a settled reading beside each other. What one gave a unit is the sum over the criteria that all who scored the unit
 * have scored, so that a blank cell makes nobody severe. `null`: the workbook has no scores of several reviewers.
 */
export function reviewerReport(reading: Reading): ReviewerReport | null {
  const ofPoints = new Set(reading.criteria.filter(({ kind }) => kind === 'points').map(({ id }) => id));
  const entries = [...reading.entries.values()].map((ofUnit) =>
    [...ofUnit.values()].filter(({ criterion }) => ofPoints.has(criterion)),
  );
  const names = reviewerNames(entries.flat());
  if (names.size === 0) return null;
  const keys = [...names.keys()];
  const sums = entries.map(sumsOfUnit);
  const table = keys.map((key) => sums.map((ofUnit) => ofUnit.get(key) ?? null));
  const biases = judgeBias(table);
  const outliers = entries.flat().flatMap(outliersOf);
  return {
    reviewers: keys.map((key, index) => ({
      name: names.get(key) ?? key,
      units: entries.filter((ofUnit) => ofUnit.some((entry) => countedScores(entry).some((one) => keyOf(one.reviewer) === key)))
        .length,
      bias: biases[index] ?? null,
      outliers: outliers.filter((one) => one === key).length,
    })),
    unreconciled: entries.flat().filter(({ settlement }) => settlement?.state === 'unreconciled').length,
    agreement: agreementOf(sums, keys),
  };
}

function agreementOf(sums: readonly ReadonlyMap<string, Points>[], keys: readonly string[]): ReviewerReport['agreement'] {
  const complete = sums.flatMap((ofUnit) => {
    const row = keys.flatMap((key) => ofUnit.get(key) ?? []);
    return row.length === keys.length ? [row] : [];
  });
  const found = agreement(complete);
  if (found === null) return null;
  return { units: complete.length, single: found.icc.twoSingle, mean: found.icc.twoMean, kendallW: found.kendallW };
}

/** By comparison key, as first written, in the order in which they are met. */
function reviewerNames(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const entry of entries)
    for (const { reviewer } of countedScores(entry)) if (!names.has(keyOf(reviewer))) names.set(keyOf(reviewer), reviewer.name);
  return names;
}

/** What each reviewer gave one unit, over the criteria that all of its reviewers scored; nobody where there is none. */
function sumsOfUnit(entries: readonly Entry[]): ReadonlyMap<string, Points> {
  const all = reviewerNames(entries).size;
  const sums = new Map<string, Points>();
  for (const entry of entries) {
    const given = countedScores(entry).flatMap(({ reviewer, number }) =>
      number.reading.value === null ? [] : [{ key: keyOf(reviewer), value: number.reading.value }],
    );
    if (given.length !== all) continue;
    for (const { key, value } of given) sums.set(key, add(sums.get(key) ?? ZERO, value));
  }
  return sums;
}

function outliersOf({ settlement }: Entry): readonly string[] {
  if (settlement === undefined || settlement.state === 'unreadable') return [];
  return settlement.spread.outliers.map(({ reviewer }) => keyOf(reviewer));
}

function keyOf({ name }: { readonly name: string }): string {
  return nameKey(name);
}
