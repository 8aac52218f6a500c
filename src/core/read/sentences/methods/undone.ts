import { match, pattern, under } from '../pattern';
import type { Token } from '../token';

const OR_NOT_DONE = [
  pattern('bound:~|N|FROM|ABOVE|BELOW|EXACT|UP|≥|>|<|CAP|≤+ ,? OR not:NOT none:~+'),
  pattern('not:NOT none:~+ OR bound:~|N|FROM|ABOVE|BELOW|UP|≥|>|<+'),
];
const FAULTS = new Set(['chậm', 'muộn', 'trễ', 'quá', 'vắng', 'thiếu', 'sai', 'lỗi', 'vi', 'phạm', 'sót']);

/** A bound without what was not done at all. */
export interface Undone {
  readonly bound: readonly Token[];
  /** There are none of the things that are counted: what the bound holds begins at 0. */
  readonly isNone: boolean;
}

/** `chậm trên 3 ngày hoặc không gửi: 0 điểm`: what was not done at all has no number, and earns as little; `1 lớp hoặc không mở lớp nào` holds 0. */
export function withoutUndone(condition: readonly Token[]): Undone | null {
  const found = condition.some(({ code }) => code === 'OR') ? match(condition, ...OR_NOT_DONE) : null;
  if (found === null) return null;
  const [bound, none] = [under(found, 'bound'), under(found, 'none').map(({ code }) => code)];
  const isOfFaults = bound.some(({ code }) => FAULTS.has(code));
  const said = new Set(bound.map(({ code }) => code));
  const isNone = none.join(' ') === 'có' || none[none.length - 1] === 'nào' || none.slice(1).some((code) => said.has(code));
  return { bound, isNone: isNone && !isOfFaults };
}
