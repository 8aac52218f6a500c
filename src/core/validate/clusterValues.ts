import type { Criterion, CriterionId } from '../domain/criteria';
import type { Points } from '../domain/points';
import type { ReadNumber } from '../domain/readNumber';
import type { Unit } from '../domain/unit';
import type { PlacedEntry } from './placedEntries';

export interface ClusterValue {
  readonly unit: Unit;
  readonly number: ReadNumber;
  readonly value: Points;
}

/** The values of all units on one criterion, for statistics. */
export interface CriterionValues {
  readonly criterion: Criterion;
  readonly values: readonly ClusterValue[];
}

/** Smaller clusters say nothing: of four values one is always odd. */
export const FEWEST_UNITS = 5;

/** Criteria on which at least five units have a number. */
export function valuesByCriterion(
  entries: readonly PlacedEntry[],
  numberOf: (placed: PlacedEntry) => ReadNumber | undefined,
): readonly CriterionValues[] {
  const byCriterion = new Map<CriterionId, { readonly criterion: Criterion; readonly values: ClusterValue[] }>();
  for (const placed of entries) {
    const number = numberOf(placed);
    const value = number?.reading.value ?? null;
    if (number === undefined || value === null) continue;
    const one = { unit: placed.unit, number, value };
    const known = byCriterion.get(placed.criterion.id);
    if (known === undefined) byCriterion.set(placed.criterion.id, { criterion: placed.criterion, values: [one] });
    else known.values.push(one);
  }
  return [...byCriterion.values()].filter(({ values }) => values.length >= FEWEST_UNITS);
}
