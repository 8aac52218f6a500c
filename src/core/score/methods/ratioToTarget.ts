import type { Method } from '../../domain/criteria';
import {
  compare,
  decimalText,
  divide,
  HUNDRED,
  isNegative,
  isZero,
  least,
  multiply,
  ZERO,
  type Points,
} from '../../domain/points';
import { earned, problem, type MethodContext, type MethodOutcome, type MethodValue } from './methodOutcome';

type RatioToTarget = Extract<Method, { kind: 'ratioToTarget' }>;

/** Tỷ lệ hoàn thành chỉ tiêu: 0 below the floor ratio (which itself scores), else M·min(r, k); k above 1 lets points pass M. */
export function ratioToTarget(method: RatioToTarget, value: MethodValue, context: MethodContext): MethodOutcome {
  const target = method.target ?? context.target;
  if (value.number === null) return problem('notNumber');
  if (target === null) return problem('targetMissing');
  if (compare(target, ZERO) <= 0) return problem('targetNotAboveZero');
  if (isNegative(value.number)) return problem('negativeCount');
  if (isOfAnotherScale(method, value, context, target)) return problem('mixedScale');
  const ratio = ratioOf(method, value.number, target);
  if (ratio === null) return problem('zeroResult');
  const facts = { value: decimalText(value.number), target: decimalText(target), ratio: decimalText(ratio) };
  return earned(compare(ratio, method.floorRatio) < 0 ? ZERO : multiply(method.maximum, least(ratio, method.capRatio)), facts);
}

/** 96% beside a target of 120 learners: a percent of the plan, or a slip; nobody can tell from the cell. */
function isOfAnotherScale(method: RatioToTarget, value: MethodValue, context: MethodContext, target: Points): boolean {
  return method.target === null && value.isPercent && !context.isTargetPercent && compare(target, HUNDRED) > 0;
}

/** `null`: T/0, where the regulation does not say what a 0 earns. */
function ratioOf(method: RatioToTarget, actual: Points, target: Points): Points | null {
  if (method.direction === 'higher') return divide(actual, target);
  if (!isZero(actual)) return divide(target, actual);
  return method.onZero === 'cap' ? method.capRatio : null;
}
