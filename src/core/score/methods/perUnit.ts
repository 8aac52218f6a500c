import type { Method } from '../../domain/criteria';
import { decimalText, greatest, least, multiply, subtract, ZERO } from '../../domain/points';
import { countOf } from './countOf';
import { earned, problem, type MethodContext, type MethodOutcome, type MethodValue } from './methodOutcome';

/** Mỗi … được … điểm, tối đa …: s = min(M, p·max(0, n − n0)). */
export function perUnit(method: Extract<Method, { kind: 'perUnit' }>, value: MethodValue, context: MethodContext): MethodOutcome {
  const counted = countOf(value);
  if ('problem' in counted) return problem(counted.problem);
  const full = multiply(method.pointsPerUnit, greatest(ZERO, subtract(counted.count, method.freeUnits)));
  const maximum = method.maximum ?? context.maximum;
  const points = maximum === null ? full : least(maximum, full);
  return earned(
    points,
    { count: decimalText(counted.count), pointsPerUnit: decimalText(method.pointsPerUnit) },
    subtract(full, points),
  );
}
