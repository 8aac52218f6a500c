import type { Method } from '../../domain/criteria';
import { decimalText, divide, equal, greatest, least, multiply, subtract, ZERO } from '../../domain/points';
import { earned, problem, type MethodOutcome, type MethodValue } from './methodOutcome';

/** Nội suy giữa hai mốc: 0 at `low`, M at `high`; `high` below `low` means lower is better. */
export function goalposts(method: Extract<Method, { kind: 'goalposts' }>, value: MethodValue): MethodOutcome {
  if (value.number === null) return problem('notNumber');
  if (equal(method.low, method.high)) return problem('equalGoalposts');
  const share = divide(subtract(value.number, method.low), subtract(method.high, method.low));
  return earned(greatest(ZERO, least(method.maximum, multiply(method.maximum, share))), { value: decimalText(value.number) });
}
