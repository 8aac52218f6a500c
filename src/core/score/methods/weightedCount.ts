import type { MethodOf } from '../../domain/method';
import { decimalText, least, subtract } from '../../domain/points';
import { itemPoints } from './items';
import { earned, problem, type MethodContext, type MethodOutcome, type MethodValue } from './methodOutcome';

/** Theo loại: giải Nhất …, giải Nhì …: s = min(M, Σ points_k·n_k). Source: METHODS §2.1. */
export function weightedCount(method: MethodOf<'weightedCount'>, value: MethodValue, context: MethodContext): MethodOutcome {
  const items = itemPoints(method.items, value);
  if ('problem' in items) return problem(items.problem);
  const maximum = method.maximum ?? context.maximum;
  const points = maximum === null ? items.full : least(maximum, items.full);
  return earned(points, { full: decimalText(items.full) }, subtract(items.full, points));
}
