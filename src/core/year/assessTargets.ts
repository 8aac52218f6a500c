import { ceiling, compare, divide, equal, floor, HUNDRED, isZero, multiply, toNumber, type Points } from '../domain/points';
import type { AssessedTarget, LegalLimit, LegalReading, Target, TargetVerdict } from '../domain/year/targets';
import { isInForce } from '../domain/year/registrations';
import { stripMarks } from '../shared/foldHeading';
import { nameKey } from '../shared/nameKey';

/**
 * Each target against its result, with whole numbers: 90% of 35 needs 32 (31,5), 10–15% of those 32 leaves 4 only (3,2 to 4,8). A share of
 * another target is of that target's result (T8 of T7). The law is told beside it and decides nothing of the target (DOMAIN S3, §3.2).
 */
export function assessTargets(targets: readonly Target[], limits: readonly LegalLimit[]): readonly AssessedTarget[] {
  return targets.map((target) => {
    const whole = wholeOf(target, targets);
    const exact = bounds(target, whole);
    const fits = fitting(target, exact);
    const rate =
      !target.isShare || whole === null || isZero(whole) || target.result === null
        ? null
        : multiply(divide(target.result, whole), HUNDRED);
    return {
      target,
      whole,
      exact,
      fits,
      rate,
      verdict: verdictOf(target, whole, exact, fits),
      legal: legalOf(target, limits, rate),
    };
  });
}

/** The target whose result is the whole of another: of the same school, year and plan. */
export function baseTarget(target: Target, targets: readonly Target[]): Target | null {
  if (target.base === null) return null;
  const code = nameKey(target.base);
  return (
    targets.find(
      (other) =>
        other !== target &&
        other.id !== null &&
        nameKey(other.id) === code &&
        other.year === target.year &&
        nameKey(other.unit ?? '') === nameKey(target.unit ?? ''),
    ) ?? null
  );
}

function wholeOf(target: Target, targets: readonly Target[]): Points | null {
  if (!target.isShare) return null;
  const base = baseTarget(target, targets);
  return base === null ? target.whole : base.result;
}

interface Bounds {
  readonly least: Points | null;
  readonly most: Points | null;
}

function bounds({ operator, least, most, isShare }: Target, whole: Points | null): Bounds {
  const of = (bound: Points | null): Points | null =>
    bound === null || (isShare && whole === null)
      ? null
      : isShare && whole !== null
        ? divide(multiply(bound, whole), HUNDRED)
        : bound;
  const one = least ?? most;
  switch (operator) {
    case 'equal':
      return { least: of(one), most: of(one) };
    case 'atLeast':
      return { least: of(one), most: null };
    case 'atMost':
      return { least: null, most: of(one) };
    case 'between':
      return { least: of(least), most: of(most) };
    case null:
      return { least: null, most: null };
  }
}

function fitting({ operator, kind }: Target, { least, most }: Bounds): AssessedTarget['fits'] {
  if (operator === null || (least === null && most === null)) return null;
  const from = least === null ? 0 : toNumber(ceiling(least));
  const to = most === null || (operator === 'between' && kind === 'goal') ? null : toNumber(floor(most));
  return to !== null && to < from ? null : { from, to };
}

function verdictOf(target: Target, whole: Points | null, exact: Bounds, fits: AssessedTarget['fits']): TargetVerdict {
  const { operator, result, least, most, isShare } = target;
  const isStated = operator !== null && (operator === 'between' ? least !== null && most !== null : (least ?? most) !== null);
  if (!isStated) return 'targetMissing';
  if (isShare && (whole === null || isZero(whole))) return 'wholeMissing';
  if (fits === null) return 'noneFits';
  if (result === null) return 'resultMissing';
  if (operator === 'equal') return exact.least !== null && equal(result, exact.least) ? 'attained' : beside(result, exact.least);
  if (exact.least !== null && compare(result, exact.least) < 0) return 'notAttained';
  const isCeiling = operator === 'atMost' || target.kind === 'ceiling';
  return isCeiling && exact.most !== null && compare(result, exact.most) > 0 ? 'above' : 'attained';
}

function beside(result: Points, exact: Points | null): TargetVerdict {
  return exact !== null && compare(result, exact) > 0 ? 'above' : 'notAttained';
}

function legalOf(
  { text, id, year, isShare }: Target,
  limits: readonly LegalLimit[],
  rate: Points | null,
): readonly LegalReading[] {
  if (!isShare) return [];
  const words = stripMarks(text);
  return limits
    .filter(
      (limit) =>
        isInForce(limit, year) && (words.includes(stripMarks(limit.about)) || nameKey(limit.about) === nameKey(id ?? '')),
    )
    .map((limit) => ({ limit, isKept: limit.most === null || rate === null ? null : compare(rate, limit.most) <= 0 }));
}
