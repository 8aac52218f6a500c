import type { MethodOf } from '../../domain/method';
import {
  decimalText,
  divide,
  equal,
  greatest,
  isNegative,
  isZero,
  least,
  multiply,
  ONE,
  subtract,
  ZERO,
  type Points,
} from '../../domain/points';
import { earned, problem, range, type MethodContext, type MethodOutcome, type MethodValue } from './methodOutcome';

/**
 * So với đơn vị cao nhất cụm: M·x/best, at most M. Lower is better: M·best/x, and where the best is 0 in proportion between worst
 * and best. All 0: all earn 0; lower and all equal: all M. Source: METHODS §2.1.
 */
export function relativeToBest(method: MethodOf<'relativeToBest'>, value: MethodValue, context: MethodContext): MethodOutcome {
  const maximum = method.maximum ?? context.maximum;
  const { number } = value;
  if (number === null) return problem('notNumber');
  if (maximum === null) return problem('noMaximum');
  if (isNegative(number)) return problem('negativeCount');
  const isHigher = method.direction === 'higher';
  if (context.field?.isAlone === true) return isHigher && isZero(number) ? earned(ZERO, { value: '0' }) : range(ZERO, maximum);
  const pool = context.field?.values[method.pool] ?? [];
  if (pool.length === 0)
    return earned(isHigher && isZero(number) ? ZERO : maximum, { value: decimalText(number), best: decimalText(number) });
  const best = pool.reduce(isHigher ? greatest : least);
  const facts = { value: decimalText(number), best: decimalText(best) };
  const share = isHigher ? higher(number, best) : lower(number, best, pool.reduce(greatest));
  return earned(greatest(ZERO, least(maximum, multiply(maximum, share))), facts);
}

function higher(number: Points, best: Points): Points {
  return isZero(best) ? ZERO : divide(number, best);
}

function lower(number: Points, best: Points, worst: Points): Points {
  if (!isZero(best)) return isZero(number) ? ONE : divide(best, number);
  if (equal(worst, best)) return isZero(number) ? ONE : ZERO; // outside the pool a unit may be worse than all of it
  return divide(subtract(worst, number), subtract(worst, best));
}
