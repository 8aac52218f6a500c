import type { MethodOf } from '../../domain/method';
import { absolute, decimalText, greatest, least, multiply, negate, subtract, ZERO, type Points } from '../../domain/points';
import { awardPoints } from './awardPoints';
import { countOf } from './countOf';
import { itemPoints } from './items';
import { earned, problem, type MethodContext, type MethodOutcome, type MethodValue } from './methodOutcome';
import { wholeBlocks } from './wholeBlocks';

type Penalty = MethodOf<'penalty'>;

/**
 * Điểm trừ: −min(P, p·n), or that much less than all points of a criterion that earns them, at least 0. `lostToMaximum` is what the
 * ceiling spared the unit.
 */
export function penalty(method: Penalty, value: MethodValue, context: MethodContext): MethodOutcome {
  const taken = fullDeduction(method, value);
  if ('problem' in taken) return problem(taken.problem);
  const { full, facts } = taken;
  if (method.from !== undefined) {
    const from = awardPoints(method.from, context.maximum);
    if (from === null) return problem('noMaximum');
    const deducted = least(absolute(method.cap ?? from), full);
    return earned(greatest(ZERO, subtract(from, deducted)), { ...facts, from: decimalText(from) });
  }
  const cap = method.cap ?? context.maximum;
  const deducted = cap === null ? full : least(absolute(cap), full);
  return earned(negate(deducted), facts, subtract(full, deducted));
}

type Deduction = { readonly full: Points; readonly facts: Readonly<Record<string, string>> };

function fullDeduction(
  { pointsPerUnit, items, blockSize }: Penalty,
  value: MethodValue,
): Deduction | { readonly problem: Extract<MethodOutcome, { kind: 'problem' }>['problem'] } {
  if (items !== undefined) {
    const counted = itemPoints(items, value);
    return 'problem' in counted ? counted : { full: counted.full, facts: { full: decimalText(counted.full) } };
  }
  const counted = countOf(value);
  if ('problem' in counted) return counted;
  const perUnit = absolute(pointsPerUnit);
  const count = wholeBlocks(counted.count, blockSize);
  return {
    full: multiply(perUnit, count),
    facts: { count: decimalText(count), pointsPerUnit: decimalText(perUnit) },
  };
}
