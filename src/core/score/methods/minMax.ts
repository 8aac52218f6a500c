import type { MethodOf } from '../../domain/method';
import { add, decimalText, divide, equal, greatest, least, multiply, subtract, type Points } from '../../domain/points';
import { earned, problem, range, type MethodContext, type MethodOutcome, type MethodValue } from './methodOutcome';

/** Quy đổi theo khoảng thấp nhất – cao nhất: a at the minimum, M at the maximum; all M where the two are the same. Source: METHODS §2.1. */
export function minMax(method: MethodOf<'minMax'>, value: MethodValue, context: MethodContext): MethodOutcome {
  const maximum = method.maximum ?? context.maximum;
  const { number } = value;
  if (number === null) return problem('notNumber');
  if (maximum === null) return problem('noMaximum');
  if (context.field?.isAlone === true) return range(method.least, maximum);
  const pool = context.field?.values[method.pool] ?? [];
  const [low, high] = [bounded(pool, least, number), bounded(pool, greatest, number)];
  const facts = { value: decimalText(number), low: decimalText(low), high: decimalText(high) };
  if (equal(low, high)) return earned(maximum, { ...facts, isDegenerate: 'true' });
  const share = divide(subtract(number, low), subtract(high, low));
  const points = add(method.least, multiply(subtract(maximum, method.least), share));
  return earned(greatest(method.least, least(maximum, points)), facts);
}

function bounded(pool: readonly Points[], pick: (a: Points, b: Points) => Points, own: Points): Points {
  const [first, ...rest] = pool;
  return first === undefined ? own : rest.reduce(pick, first);
}
