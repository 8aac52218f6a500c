import type { Grant } from '../clause';
import { matches, pattern } from '../pattern';
import { conditionOf } from '../subject';

const REACHED = pattern('IF? ~b* đạt|hoàn|thực|đủ thành|hiện|đủ|được* EXACT? P? PLAN ~m*');
/** Parts of what is to be done, which are no results. */
const PARTS = new Set(['nội', 'báo', 'hồ', 'văn', 'minh', 'yêu', 'tiêu', 'mục', 'biểu', 'chữ']);

/**
 * `đạt chỉ tiêu được 10 điểm; mỗi lớp thiếu trừ 1 điểm`: things of which the unit's own target is a number; `có kế hoạch …; thiếu 01
 * nội dung …` speaks of a paper and of faults in it.
 */
export function isShortOfTarget(full: Grant, missing: Grant): boolean {
  const short = conditionOf(missing) ?? [];
  const says = short.some(({ code }) => code === 'thiếu' || code === 'hụt');
  return says && !short.some(({ code }) => PARTS.has(code)) && matches(conditionOf(full) ?? [], REACHED);
}
