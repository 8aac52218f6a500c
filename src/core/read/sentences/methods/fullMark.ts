import { compare, equal, HUNDRED, isWhole, ONE, ZERO, type Points } from '../../../domain/points';
import { boundFrom, type Bound } from '../bound';
import type { Grant } from '../clause';
import { pointsFrom } from '../parsed';
import { match, matches, pattern, under, type Found } from '../pattern';
import type { SentenceContext } from '../sentenceContext';
import { conditionOf } from '../subject';
import type { Token } from '../token';
import { isPercentUnit } from './percentUnit';

/** What earns all points. */
export interface FullMark {
  /** `null`: the criterion's maximum. */
  readonly points: Points | null;
  /** `null`: each unit's own. */
  readonly target: Points | null;
  /** The less the better: `không quá 2%`. */
  readonly isLower: boolean;
  /** The target is a number of things; what is counted. */
  readonly counted?: readonly Token[];
}

const DONE = 'tròn|trọn|đạt|hoàn|thực|tham|tổ|có|đủ|OVER|bảo|đảm|gửi|nộp|số|RATE|triển|xây';
const REACHED = [pattern(`IF? ~b* ${DONE} ~b|OR|AND|OVER|UP*`)];
/** `vượt chỉ tiêu`: what just meets it has no points of its own. */
const PAST_ALONE = pattern('IF? đơn|trường|nhà|vị* OVER PLAN ~b*');
const AT_MOST_PLAN = [
  pattern('IF? ~b* CAP PLAN target:N? ~b*'),
  pattern('IF? ~b* bằng|ngang|trong OR? thấp|ít|nhỏ hơn PLAN ~b*'),
  pattern('IF? ~b* thấp|ít|nhỏ hơn OR bằng PLAN ~b*'),
  pattern('IF? ~b* NOT OVER|cao|nhiều|lớn hơn? mức? PLAN ~b*'),
];
/** `không thấp hơn chỉ tiêu đã ký`, `bằng hoặc cao hơn chỉ tiêu`. */
const AT_LEAST_PLAN = [
  pattern('IF? ~b* NOT thấp|ít|nhỏ|kém hơn mức? PLAN ~b*'),
  pattern('IF? ~b* bằng|ngang|đạt OR cao|lớn|nhiều hơn mức? PLAN ~b*'),
  pattern('IF? ~b* cao|lớn|nhiều hơn OR bằng mức? PLAN ~b*'),
];
/** `Chỉ tiêu 12 lớp: hoàn thành được 6 điểm`. */
const STATED = pattern('PLAN được|giao|là|năm* target:N noun:~* : đạt|hoàn|đủ|thực thành|hiện? đủ? OR? OVER? PLAN? ~?');
/** A level, not a mark: its word says how well. */
const GRADED = new Set(['tốt', 'khá', 'giỏi', 'xuất', 'loại']);

/** `thấp hơn hoặc bằng định mức`, of each unit's own. */
export const isAtMostPlan = (grant: Grant): boolean => {
  const found = match(conditionOf(grant) ?? [], ...AT_MOST_PLAN);
  return found !== null && under(found, 'target').length === 0;
};

/** @param named the mark that another clause compares with itself: `dưới 95% tính theo tỷ lệ so với 95%` */
export function fullMark(grant: Grant, context: SentenceContext, named: Points | null = null): FullMark | null {
  const condition = conditionOf(grant);
  if (condition === null || grant.verb !== 'give' || (grant.amount.kind !== 'points' && grant.amount.kind !== 'share'))
    return null;
  const points = pointsFrom(grant.amount, context.maximum);
  const isAll = grant.amount.kind === 'points' || compare(grant.amount.share, ONE) === 0;
  if (!isAll || (points !== null && compare(points, ZERO) <= 0)) return null;
  const most = match(condition, ...AT_MOST_PLAN);
  if (most !== null) return { points, target: under(most, 'target')[0]?.value ?? null, isLower: true };
  if (matches(condition, ...AT_LEAST_PLAN)) return { points, target: null, isLower: false };
  const stated = match(condition, STATED);
  const target = stated === null ? null : (under(stated, 'target')[0]?.value ?? null);
  if (target !== null) return compare(target, ZERO) > 0 ? { points, target, isLower: false, ...countedIn(stated) } : null;
  const bound = boundFrom(condition);
  if (bound === null) {
    const isReached =
      matches(condition, ...REACHED) &&
      !condition.some(({ code }) => GRADED.has(code) || code === 'NOT') &&
      !matches(condition, PAST_ALONE);
    return isReached ? { points, target: null, isLower: false } : null;
  }
  return bound.from === null
    ? lowerMark(bound, points)
    : higherMark(bound, bound.from, points, context, named !== null && equal(named, bound.from) ? [] : grant.condition);
}

/** Things, not percents, of which a target is a number. */
function countedIn(stated: Found | null): Pick<FullMark, 'counted'> {
  const isNumber = stated !== null && under(stated, 'target')[0]?.code === 'N';
  const noun = isNumber ? under(stated, 'noun') : [];
  return noun.length === 0 ? {} : { counted: noun };
}

/** `tỷ lệ bỏ học không quá 2%`. */
function lowerMark({ to, includesTo, isPercent }: Bound, points: Points | null): FullMark | null {
  return to !== null && includesTo && isPercent && compare(to, ZERO) > 0 ? { points, target: to, isLower: true } : null;
}

/** 100% of a plan is each unit's own target, 75% is 75; a band (`từ 10 - 15%`) begins at its lower end. */
function higherMark(
  bound: Bound,
  from: Points,
  points: Points | null,
  context: SentenceContext,
  condition: readonly Token[],
): FullMark | null {
  const isPoint = bound.to === null || equal(from, bound.to);
  if (!bound.isPercent && isPoint && bound.includesFrom && isWhole(from) && compare(from, ZERO) > 0)
    return { points, target: from, isLower: false, counted: bound.noun };
  if (!bound.isPercent || !bound.includesFrom || (!isPoint && !bound.includesTo)) return null;
  const ofPlan = condition.some(({ code }) => code === 'PLAN');
  const isRate = isPercentUnit(context.unitOfMeasure);
  if (equal(from, HUNDRED)) {
    return { points, target: isRate && (!ofPlan || context.hasTarget === false) ? HUNDRED : null, isLower: false };
  }
  if (ofPlan || (!isRate && (context.unitOfMeasure !== null || context.hasTarget === true))) return null;
  return { points, target: from, isLower: false };
}
