import { divide, HUNDRED, isZero, multiply, type Points } from './points';
import type { Policy } from './policy';
import type { Scorecard } from './scorecard';

/** What is banded: what the units are ranked by, on the rounded or the exact value as the policy says; `null` without a total. Source: METHODS §5. */
export function bandedValue(
  card: Pick<Scorecard, 'total' | 'exactTotal' | 'assignedMaximum'>,
  { bandOn, rankBy }: Pick<Policy, 'bandOn' | 'rankBy'>,
): Points | null {
  const total = bandOn === 'exact' ? card.exactTotal : card.total;
  if (rankBy === 'points' || total === null) return total;
  return isZero(card.assignedMaximum) ? null : divide(multiply(HUNDRED, total), card.assignedMaximum);
}
