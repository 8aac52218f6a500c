import type { MethodOf } from '../../domain/method';
import { decimalText, divide, equal, greatest, least, multiply, subtract, ZERO } from '../../domain/points';
import { earned, problem, type MethodContext, type MethodOutcome, type MethodValue } from './methodOutcome';

/** Nội suy giữa hai mốc: 0 at `low`, M at `high`; `high` below `low` means lower is better. */
export function goalposts(method: MethodOf<'goalposts'>, value: MethodValue, context: MethodContext): MethodOutcome {
  const maximum = method.maximum ?? context.maximum;
  if (maximum === null) return problem('noMaximum');
  if (value.number === null) return problem('notNumber');
  if (equal(method.low, method.high)) return problem('equalGoalposts');
  const share = divide(subtract(value.number, method.low), subtract(method.high, method.low));
  return earned(greatest(ZERO, least(maximum, multiply(maximum, share))), { value: decimalText(value.number) });
}
