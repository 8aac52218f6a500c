import type { MethodOf } from '../../domain/method';
import { decimalText, isZero, least, multiply, ONE, subtract, ZERO, type Points } from '../../domain/points';
import { countOf } from './countOf';
import { itemPoints } from './items';
import { earned, problem, type MethodContext, type MethodOutcome, type MethodValue } from './methodOutcome';
import { periodPoints } from './periods';
import { wholeBlocks } from './wholeBlocks';
import { yesOrNo } from './yesOrNo';

type Bonus = MethodOf<'bonus'>;

/** Điểm thưởng: so many points for each, for each kind of item, or `once` when it applies; a word says whether it applies. */
export function bonus(method: Bonus, value: MethodValue, context: MethodContext): MethodOutcome {
  const cap = method.cap ?? context.maximum;
  const capped = (full: Points, counted: Points, facts: Readonly<Record<string, string>>): MethodOutcome => {
    const points = cap === null ? counted : least(cap, counted);
    return earned(points, facts, subtract(full, points));
  };
  if (method.items !== undefined) {
    const items = itemPoints(method.items, value);
    return 'problem' in items ? problem(items.problem) : capped(items.full, items.full, { full: decimalText(items.full) });
  }
  if (method.periodCap !== undefined && !method.once) {
    const periods = periodPoints(method.pointsPerUnit, method.periodCap, value);
    return 'problem' in periods
      ? problem(periods.problem)
      : capped(periods.full, periods.counted, { full: decimalText(periods.full) });
  }
  const times = timesOf(method.once, value);
  if ('problem' in times) return problem(times.problem);
  const count = wholeBlocks(times.count, method.blockSize);
  const full = multiply(method.pointsPerUnit, count);
  return capped(full, full, { count: decimalText(count), pointsPerUnit: decimalText(method.pointsPerUnit) });
}

function timesOf(once: boolean, value: MethodValue): ReturnType<typeof countOf> {
  if (value.number === null && value.word !== null) {
    const applies = yesOrNo(value.word);
    if (applies === null) return { problem: 'unknownWord' };
    return applies && !once ? { problem: 'notNumber' } : { count: applies ? ONE : ZERO };
  }
  const times = countOf(value);
  return 'problem' in times || !once || isZero(times.count) ? times : { count: ONE };
}
