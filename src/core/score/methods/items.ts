import type { CountedItem } from '../../domain/method';
import { add, isNegative, isWhole, isZero, multiply, ZERO, type Points } from '../../domain/points';
import type { MethodProblem } from '../../domain/scorecard';
import type { MethodValue } from './methodOutcome';
import { labelNamed, namedCounts } from './namedCounts';

/** Σ points_k·n_k of `2 giải nhất, 1 giải nhì`, before any ceiling; an unknown label is asked about. */
export function itemPoints(
  items: readonly CountedItem[],
  value: MethodValue,
): { readonly full: Points } | { readonly problem: MethodProblem } {
  if (value.number !== null) return numberOnly(items, value.number);
  const counts = value.word === null ? null : namedCounts(value.word);
  if (counts === null) return { problem: 'kindsNotGiven' };
  let full = ZERO;
  for (const { name, count } of counts) {
    const item =
      items[
        labelNamed(
          name,
          items.map(({ label }) => label),
        )
      ];
    if (item === undefined) return { problem: 'unknownWord' };
    if (isNegative(count)) return { problem: 'negativeCount' };
    if (!isWhole(count)) return { problem: 'fractionalCount' };
    full = add(full, multiply(item.points, count));
  }
  return { full };
}

/** A 0 is none of any kind; any other number does not say of which. */
function numberOnly(
  items: readonly CountedItem[],
  number: Points,
): { readonly full: Points } | { readonly problem: MethodProblem } {
  if (isNegative(number)) return { problem: 'negativeCount' };
  if (!isWhole(number)) return { problem: 'fractionalCount' };
  if (isZero(number)) return { full: ZERO };
  const [only, ...more] = items;
  return only !== undefined && more.length === 0 ? { full: multiply(only.points, number) } : { problem: 'kindsNotGiven' };
}
