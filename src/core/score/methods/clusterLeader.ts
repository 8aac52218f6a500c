import type { MethodOf } from '../../domain/method';
import {
  add,
  compare,
  decimalText,
  divide,
  greatest,
  isNegative,
  multiply,
  ONE,
  points,
  subtract,
  ZERO,
  type Points,
} from '../../domain/points';
import { earned, problem, range, type MethodContext, type MethodOutcome, type MethodValue } from './methodOutcome';

const HALF = points('1/2');

/**
 * Dẫn đầu cụm: half the maximum in proportion below the target, half at it, all for the leader above it, and for the others above
 * it half plus half by their excess over the leader's. Ratios are compared exactly; all tied leaders get the maximum. Source: METHODS §2.2.
 */
export function clusterLeader(method: MethodOf<'clusterLeader'>, value: MethodValue, context: MethodContext): MethodOutcome {
  const maximum = method.maximum ?? context.maximum;
  const { target } = context;
  if (value.number === null) return problem('notNumber');
  if (target === null) return problem('targetMissing');
  if (maximum === null) return problem('noMaximum');
  if (compare(target, ZERO) <= 0) return problem('targetNotAboveZero');
  if (isNegative(value.number)) return problem('negativeCount');
  const ratio = divide(value.number, target);
  const half = multiply(maximum, HALF);
  const facts = { value: decimalText(value.number), target: decimalText(target), ratio: decimalText(ratio) };
  if (compare(ratio, ONE) <= 0) return earned(multiply(half, ratio), facts);
  if (context.field?.isAlone === true) return range(half, maximum);
  const leader = leaderOf(context.field?.ratios[method.pool] ?? []);
  if (leader === null || compare(ratio, leader) >= 0) return earned(maximum, { ...facts, leader: decimalText(ratio) });
  const excess = divide(subtract(ratio, ONE), subtract(leader, ONE));
  return earned(add(half, multiply(half, excess)), { ...facts, leader: decimalText(leader) });
}

/** The largest ratio above 1; `null` when nobody in the pool is above the target. */
export function leaderOf(ratios: readonly Points[]): Points | null {
  const above = ratios.filter((ratio) => compare(ratio, ONE) > 0);
  return above.length === 0 ? null : above.reduce(greatest);
}
