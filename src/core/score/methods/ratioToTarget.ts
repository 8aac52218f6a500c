import type { MethodOf, Steps } from '../../domain/method';
import {
  add,
  compare,
  decimalText,
  divide,
  floor,
  greatest,
  HUNDRED,
  isNegative,
  isZero,
  least,
  multiply,
  ONE,
  subtract,
  ZERO,
  type Points,
} from '../../domain/points';
import { earned, problem, type MethodContext, type MethodOutcome, type MethodValue } from './methodOutcome';

type RatioToTarget = MethodOf<'ratioToTarget'>;

/**
 * Tỷ lệ hoàn thành chỉ tiêu: 0 below the floor ratio (which itself scores, unless only what is above it does), else M·min(r, k); k above 1 lets points pass M. Where
 * the regulation goes by steps, each full step below the target takes its points and each full step above it adds them.
 */
export function ratioToTarget(method: RatioToTarget, value: MethodValue, context: MethodContext): MethodOutcome {
  const target = method.target ?? context.target;
  const maximum = method.maximum ?? context.maximum;
  if (value.number === null) return problem('notNumber');
  if (target === null) return problem('targetMissing');
  if (maximum === null) return problem('noMaximum');
  if (compare(target, ZERO) <= 0) return problem('targetNotAboveZero');
  if (isNegative(value.number)) return problem('negativeCount');
  if (isOfAnotherScale(method, value, context, target)) return problem('mixedScale');
  const ratio = ratioOf(method, value.number, target);
  if (ratio === null) return problem('zeroResult');
  const facts = { value: decimalText(value.number), target: decimalText(target), ratio: decimalText(ratio) };
  if (isUnderFloor(method, ratio)) return earned(ZERO, facts);
  if (compare(ratio, ONE) < 0) return short(method, maximum, { ratio, actual: value.number, target, facts });
  const full = multiply(maximum, least(ratio, method.capRatio));
  if (method.excess === undefined) return earned(full, facts);
  const added = stepped(method.excess, { ratio, actual: value.number, target }, method.target !== null);
  const counted = method.excess.cap === null ? added : least(method.excess.cap, added);
  return earned(add(full, counted), facts, subtract(added, counted));
}

function isUnderFloor({ floorRatio, aboveFloor }: RatioToTarget, ratio: Points): boolean {
  const order = compare(ratio, floorRatio);
  return order < 0 || (order === 0 && aboveFloor === true);
}

interface Reached {
  readonly ratio: Points;
  readonly actual: Points;
  readonly target: Points;
}

function short(
  { shortfall, target: mark }: RatioToTarget,
  maximum: Points,
  { facts, ...reached }: Reached & { readonly facts: Readonly<Record<string, string>> },
): MethodOutcome {
  if (shortfall === undefined || shortfall === 'proportional') return earned(multiply(maximum, reached.ratio), facts);
  if (shortfall === 'none') return earned(ZERO, facts);
  if (shortfall === null) return problem('belowTarget');
  const isFixed = mark !== null;
  const taken = stepped(shortfall, reached, isFixed);
  return earned(greatest(ZERO, subtract(maximum, shortfall.cap === null ? taken : least(shortfall.cap, taken))), facts);
}

/** Points of all full steps between the target and the result: percents of the target, percentage points of a fixed one, or things. */
function stepped({ size, unit, points }: Steps, { ratio, actual, target }: Reached, isFixed: boolean): Points {
  const distance = unit === 'count' || isFixed ? subtract(actual, target) : multiply(HUNDRED, subtract(ratio, ONE));
  const way = isNegative(distance) ? subtract(ZERO, distance) : distance;
  return multiply(points, floor(divide(way, size)));
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
