import type { Criterion, CriterionId } from '../domain/criteria';
import { compare, divide, isZero, points, ZERO, type Points } from '../domain/points';
import type { ReadNumber } from '../domain/readNumber';
import type { PlacedEntry } from './placedEntries';
import { median } from '../domain/averages';

/** A number ten times off the middle one of its criterion. */
export interface FarNumber {
  readonly placed: PlacedEntry;
  readonly number: ReadNumber;
  readonly value: Points;
  readonly middle: Points;
}

const TEN = points('10');

/** Numbers of one criterion of which one is ten times another; those that stand that far from the median, else the furthest. */
export function farNumbers(
  entries: readonly PlacedEntry[],
  concerns: (criterion: Criterion) => boolean,
  numberOf: (placed: PlacedEntry) => ReadNumber | undefined,
): readonly FarNumber[] {
  const byCriterion = new Map<
    CriterionId,
    { readonly placed: PlacedEntry; readonly number: ReadNumber; readonly value: Points }[]
  >();
  for (const placed of entries) {
    const number = concerns(placed.criterion) ? numberOf(placed) : undefined;
    const value = number?.reading.value ?? null;
    if (number === undefined || value === null || compare(value, ZERO) <= 0) continue;
    const known = byCriterion.get(placed.criterion.id);
    if (known === undefined) byCriterion.set(placed.criterion.id, [{ placed, number, value }]);
    else known.push({ placed, number, value });
  }
  return [...byCriterion.values()].flatMap((numbers) => {
    const sorted = [...numbers].sort((a, b) => compare(a.value, b.value));
    const [least, most] = [sorted[0], sorted[sorted.length - 1]];
    if (least === undefined || most === undefined || compare(divide(most.value, least.value), TEN) < 0) return [];
    const middle = median(sorted.map(({ value }) => value));
    if (middle === null || isZero(middle)) return [];
    const off = (value: Points): Points => (compare(value, middle) >= 0 ? divide(value, middle) : divide(middle, value));
    const far = numbers.filter(({ value }) => compare(off(value), TEN) >= 0);
    const told = far.length > 0 ? far : [compare(off(most.value), off(least.value)) >= 0 ? most : least];
    return told.map((one) => ({ ...one, middle }));
  });
}
