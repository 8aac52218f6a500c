import type { Award, MethodOf } from '../../domain/method';
import { compare, decimalText, divide, HUNDRED, multiply, ZERO, type Points } from '../../domain/points';
import { awardPoints } from './awardPoints';
import { earned, problem, type MethodContext, type MethodOutcome, type MethodValue } from './methodOutcome';

type Tiers = MethodOf<'tiers'>;

/**
 * Khung điểm. Higher: the largest `from` not above x (below x for a tier that begins above its bound); lower: the smallest `upTo`
 * not below x, else `otherwise`. Bounds belong to their tier.
 */
export function tiers(method: Tiers, value: MethodValue, context: MethodContext): MethodOutcome {
  const number = measured(method, value, context);
  if ('problem' in number) return problem(number.problem);
  const { at } = number;
  if (method.until !== undefined && compare(at, method.until) >= 0) return problem('aboveLastTier');
  if (method.direction === 'higher') {
    const reached = method.tiers.filter((tier) =>
      tier.above === true ? compare(tier.from, at) < 0 : compare(tier.from, at) <= 0,
    );
    if (reached.length === 0) return problem('belowFirstTier');
    const best = reached.reduce((one, other) => (isAbove(other, one) ? other : one));
    if (best.to !== undefined && compare(at, best.to) > 0) return problem('betweenTiers');
    return given(best, context, { value: decimalText(at), from: decimalText(best.from) });
  }
  const holding = method.tiers.filter((tier) => compare(tier.upTo, at) >= 0);
  if (holding.length === 0) {
    return method.otherwise === null ? problem('aboveLastTier') : given(method.otherwise, context, { value: decimalText(at) });
  }
  const best = holding.reduce((one, other) => (compare(other.upTo, one.upTo) < 0 ? other : one));
  return given(best, context, { value: decimalText(at), upTo: decimalText(best.upTo) });
}

/** `trên 95%` stands above `từ 95%`. */
function isAbove(
  one: { readonly from: Points; readonly above?: true },
  other: { readonly from: Points; readonly above?: true },
): boolean {
  const order = compare(one.from, other.from);
  return order > 0 || (order === 0 && one.above === true && other.above !== true);
}

function given(award: Award, { maximum }: MethodContext, facts: Readonly<Record<string, string>>): MethodOutcome {
  const points = awardPoints(award, maximum);
  return points === null ? problem('noMaximum') : earned(points, facts);
}

type Measured = { readonly at: Points } | { readonly problem: Extract<MethodOutcome, { kind: 'problem' }>['problem'] };

/** The value the bounds speak of: the result, or its percent of the unit's own target. A result given in percent is one already. */
function measured({ ofTarget }: Tiers, { number, isPercent }: MethodValue, { target, isTargetPercent }: MethodContext): Measured {
  if (number === null) return { problem: 'notNumber' };
  if (ofTarget !== true || (isPercent && !isTargetPercent)) return { at: number };
  if (target === null) return { problem: 'targetMissing' };
  return compare(target, ZERO) <= 0 ? { problem: 'targetNotAboveZero' } : { at: divide(multiply(HUNDRED, number), target) };
}
