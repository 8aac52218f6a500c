import { equal, HUNDRED, isZero, ZERO } from '../../../domain/points';
import type { Bound } from '../bound';
import type { Clause } from '../clause';
import { match, matches, pattern, under } from '../pattern';
import type { Token } from '../token';

/** `nộp đúng hạn` beside `nộp muộn 1 - 3 ngày`: no day late. */
export const NO_DAY: Bound = { from: ZERO, includesFrom: true, to: ZERO, includesTo: true, isPercent: false, lead: [], noun: [] };
const ON_TIME = [
  pattern('IF? ~* đúng thời|tiến? hạn|độ|quy ~*'),
  // `trước hoặc đúng thời hạn`, `đúng hoặc sớm hơn thời hạn`
  pattern('IF? ~* trước|đúng|sớm hơn? thời? hạn? OR đúng|trước|sớm hơn? thời|tiến|quy? hạn|độ|định? ~*'),
];
const COMPLETE = [
  pattern('IF? ~* đầy đủ ~*'),
  pattern('IF? tham|dự|họp|có|cử|nộp|gửi gia|dự|mặt? đủ ~*'),
  pattern('IF? tham|dự|họp|có gia|dự|mặt? whole:P ~*'),
];
/** `chấp hành tốt` beside `vi phạm 1 lần`: no breach. */
const KEPT = pattern('IF? chấp|thực hành|hiện tốt|nghiêm|đúng ~*');
const MISSING = new Set(['vắng', 'thiếu', 'nghỉ']);
const DOES = new Set(['cử', 'nộp', 'gửi', 'dự', 'họp', 'còn', 'bị']);
const SPANS = new Set(['ngày', 'tuần', 'tháng', 'giờ', 'phút']);
const LATE = new Set(['chậm', 'muộn', 'trễ', 'quá']);

/** Whether a condition says "in time" where others count the days that something is late, or "all" where they count what is missing. */
export function isOnTime(condition: readonly Token[], clauses: readonly Clause[]): boolean {
  return (
    (clauses.some(isLateByDays) && matches(condition, ...ON_TIME)) ||
    (clauses.some(isMissingSome) && isComplete(condition)) ||
    (clauses.some(isBrokenSome) && matches(condition, KEPT))
  );
}

function isComplete(condition: readonly Token[]): boolean {
  const found = match(condition, ...COMPLETE);
  return found !== null && under(found, 'whole').every(({ value }) => value !== null && equal(value, HUNDRED));
}

const isBrokenSome = (clause: Clause): boolean => {
  const words = clause.kind === 'grant' && clause.verb === 'give' ? clause.condition.filter(({ code }) => code !== 'có') : [];
  return words[0]?.code === 'vi' && words[1]?.code === 'phạm' && words.some(({ code }) => code === 'N');
};

/** `tham gia đầy đủ 5 điểm; vắng 1 buổi 3 điểm; vắng trên 1 buổi 0 điểm`: none is missing. */
function isMissingSome(clause: Clause): boolean {
  const words = clause.kind === 'grant' && clause.verb === 'give' ? clause.condition : [];
  const fault = DOES.has(words[0]?.code ?? '') ? words[1] : words[0];
  return MISSING.has(fault?.code ?? '') && words.some(({ code }) => code === 'N');
}

function isLateByDays(clause: Clause): boolean {
  const words = clause.kind === 'grant' ? clause.condition : [];
  return (
    words.some(({ code }) => LATE.has(code)) &&
    words.some(({ code }) => code === 'N') &&
    words.some(({ code }) => SPANS.has(code))
  );
}

/** `đúng hạn 5 điểm; chậm dưới 3 ngày 3 điểm`: late is more than no day. */
export function afterOnTime<Row extends { readonly bound: Bound | null }>(rows: readonly Row[]): readonly Row[] {
  if (rows.every(({ bound }) => bound !== NO_DAY)) return rows;
  return rows.map((row) =>
    row.bound === null || row.bound.from !== null ? row : { ...row, bound: { ...row.bound, from: ZERO, includesFrom: false } },
  );
}

/** `không có vụ nào: 5 điểm; có dưới 3 vụ: 3 điểm`: the second has at least one. */
export function afterNone<Row extends { readonly bound: Bound | null }>(rows: readonly Row[]): readonly Row[] {
  const hasNone = rows.some(({ bound }) => bound !== null && bound.from !== null && bound.to !== null && isZero(bound.to));
  return rows.map((row) =>
    hasNone && row.bound !== null && row.bound.from === null && row.bound.to !== null && !isZero(row.bound.to)
      ? { ...row, bound: { ...row.bound, from: ZERO, includesFrom: false } }
      : row,
  );
}
