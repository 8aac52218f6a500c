import type { Method } from '../../domain/criteria';
import { compare, decimalText } from '../../domain/points';
import { earned, problem, type MethodOutcome, type MethodValue } from './methodOutcome';

/** Khung điểm. Higher: the largest `from` not above x; lower: the smallest `upTo` not below x, else `otherwise`. Bounds belong to their tier. */
export function tiers(method: Extract<Method, { kind: 'tiers' }>, value: MethodValue): MethodOutcome {
  const { number } = value;
  if (number === null) return problem('notNumber');
  if (method.direction === 'higher') {
    const reached = method.tiers.filter((tier) => compare(tier.from, number) <= 0);
    if (reached.length === 0) return problem('belowFirstTier');
    const best = reached.reduce((one, other) => (compare(other.from, one.from) > 0 ? other : one));
    return earned(best.points, { value: decimalText(number), from: decimalText(best.from) });
  }
  const holding = method.tiers.filter((tier) => compare(tier.upTo, number) >= 0);
  if (holding.length === 0) {
    return method.otherwise === null ? problem('aboveLastTier') : earned(method.otherwise, { value: decimalText(number) });
  }
  const best = holding.reduce((one, other) => (compare(other.upTo, one.upTo) < 0 ? other : one));
  return earned(best.points, { value: decimalText(number), upTo: decimalText(best.upTo) });
}
