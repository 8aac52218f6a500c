import type { MethodOf } from '../../domain/method';
import { decimalText, greatest, least, multiply, subtract, ZERO } from '../../domain/points';
import { countOf } from './countOf';
import { earned, problem, type MethodContext, type MethodOutcome, type MethodValue } from './methodOutcome';
import { periodPoints } from './periods';
import { wholeBlocks } from './wholeBlocks';

/** Mỗi … được … điểm, tối đa …: s = min(M, p·max(0, n − n0)), by whole blocks p·⌊… / b⌋; with a ceiling by period min(M, Σ min(K, p·n_t)). */
export function perUnit(method: MethodOf<'perUnit'>, value: MethodValue, context: MethodContext): MethodOutcome {
  const maximum = method.maximum ?? context.maximum;
  const counted = method.periodCap === undefined || value.number !== null ? countOf(value) : null;
  if (counted !== null && 'problem' in counted) return problem(counted.problem);
  if (method.periodCap !== undefined) {
    const periods = periodPoints(method.pointsPerUnit, method.periodCap, value);
    if ('problem' in periods) return problem(periods.problem);
    const points = maximum === null ? periods.counted : least(maximum, periods.counted);
    return earned(
      points,
      { pointsPerUnit: decimalText(method.pointsPerUnit), full: decimalText(periods.full) },
      subtract(periods.full, points),
    );
  }
  const count = counted === null ? ZERO : counted.count;
  const counting = wholeBlocks(greatest(ZERO, subtract(count, method.freeUnits)), method.blockSize);
  const full = multiply(method.pointsPerUnit, counting);
  const points = maximum === null ? full : least(maximum, full);
  return earned(
    points,
    { count: decimalText(method.blockSize === undefined ? count : counting), pointsPerUnit: decimalText(method.pointsPerUnit) },
    subtract(full, points),
  );
}
