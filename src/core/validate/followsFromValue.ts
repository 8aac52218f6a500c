import { equal, roundHalfUp, type Points } from '../domain/points';
import type { Policy } from '../domain/policy';

/** Where nothing is rounded, typed points may still be the computed ones at two decimals: 6,67 for 20/3. */
export function followsFromValue(typed: Points, computed: Points, policy: Policy): boolean {
  return equal(typed, computed) || equal(roundedPoints(typed, policy), roundedPoints(computed, policy));
}

/** At two decimals at least where the policy rounds nowhere. */
export function roundedPoints(points: Points, { rounding }: Policy): Points {
  return roundHalfUp(points, rounding.at === 'none' ? Math.max(2, rounding.decimals) : rounding.decimals);
}
