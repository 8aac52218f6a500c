import type { Method } from '../../domain/criteria';
import { absolute, decimalText, least, multiply, negate, subtract } from '../../domain/points';
import { countOf } from './countOf';
import { earned, problem, type MethodContext, type MethodOutcome, type MethodValue } from './methodOutcome';

/** Điểm trừ: −min(P, p·n). `lostToMaximum` is what the ceiling spared the unit. */
export function penalty(method: Extract<Method, { kind: 'penalty' }>, value: MethodValue, context: MethodContext): MethodOutcome {
  const counted = countOf(value);
  if ('problem' in counted) return problem(counted.problem);
  const perUnit = absolute(method.pointsPerUnit);
  const full = multiply(perUnit, counted.count);
  const cap = method.cap ?? context.maximum;
  const deducted = cap === null ? full : least(absolute(cap), full);
  return earned(
    negate(deducted),
    { count: decimalText(counted.count), pointsPerUnit: decimalText(perUnit) },
    subtract(full, deducted),
  );
}
