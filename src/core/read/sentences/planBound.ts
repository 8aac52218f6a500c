import { divide, equal, HUNDRED, multiply, ONE, add, ZERO, type Points } from '../../domain/points';
import type { Bound } from './bound';
import { match, pattern, under } from './pattern';
import type { Token } from './token';

const OVER_BY = [
  [pattern('IF? ~b* OVER mức? PLAN? FROM? size:P COMPARED|với? mức|số|PLAN* UP ~m*'), true],
  [pattern('IF? ~b* OVER mức? PLAN? ABOVE|trên size:P ~m*'), false],
] as const;
const OVER_UNDER = pattern('IF? ~b* OVER mức? PLAN? BELOW size:P ~m*');
/** `vượt từ 5% đến dưới 10%`, `đạt 100% đến vượt dưới 5%`. */
const OVER_BETWEEN = pattern('IF? ~b* OVER mức? PLAN? FROM low:P OVER? TOBELOW high:P PLAN? ~m*');
const MET_TO_OVER = pattern('IF? ~b* FROM|EXACT? whole:P PLAN? đến OVER BELOW size:P PLAN? ~m*');
const OVER = pattern('IF? đạt|hoàn|thực* thành|hiện? OVER mức? PLAN|~? ~m*');
const MET_OR_OVER = pattern('IF? đạt|hoàn|thực|đủ thành|hiện? PLAN? AND|OR|,+ OVER mức? PLAN? ~m*');
const MET = pattern('IF? ~b* đạt|hoàn|thực|đủ thành|hiện|đủ|đúng* PLAN|bằng? PLAN? ~m*');
/** `hoàn thành 8 điểm` beside `hoàn thành vượt mức kế hoạch 10 điểm`. */
const MET_BARE = pattern('IF? đạt|hoàn|đủ thành?');
const SHORT = pattern('IF? NOT đạt|hoàn|thực thành|hiện* PLAN? ~m*');

/** `vượt kế hoạch`, `đạt kế hoạch`, `không đạt`, `vượt từ 10% trở lên` as percents of the target; `null` for other conditions. */
export function planBound(condition: readonly Token[]): Bound | null {
  for (const [one, includesFrom] of OVER_BY) {
    const found = match(condition, one);
    if (found !== null) return bound(above(under(found, 'size')), includesFrom, null, true);
  }
  const between = match(condition, OVER_BETWEEN);
  if (between !== null) return bound(above(under(between, 'low')), true, above(under(between, 'high')), false);
  const toOver = match(condition, MET_TO_OVER);
  const whole = toOver === null ? null : (under(toOver, 'whole')[0]?.value ?? null);
  if (toOver !== null && whole !== null && equal(whole, HUNDRED))
    return bound(HUNDRED, true, above(under(toOver, 'size')), false);
  const under100 = match(condition, OVER_UNDER);
  if (under100 !== null) return bound(HUNDRED, false, above(under(under100, 'size')), false);
  if (match(condition, MET_OR_OVER) !== null) return bound(HUNDRED, true, null, true);
  if (match(condition, OVER) !== null) return bound(HUNDRED, false, null, true);
  if (match(condition, SHORT) !== null) return bound(null, true, HUNDRED, false);
  const isMet = condition.some(({ code }) => code === 'PLAN') && match(condition, MET) !== null;
  return isMet || match(condition, MET_BARE) !== null ? bound(HUNDRED, true, HUNDRED, true) : null;
}

function above(size: readonly Token[]): Points {
  return multiply(HUNDRED, add(ONE, divide(size[0]?.value ?? ZERO, HUNDRED)));
}

function bound(from: Points | null, includesFrom: boolean, to: Points | null, includesTo: boolean): Bound {
  return { from, includesFrom, to, includesTo, isPercent: true, lead: [], noun: [] };
}
