import { equal, HUNDRED } from '../../../domain/points';
import type { Bound } from '../bound';

/** Of what is to be done `100%` is a mark that may be passed, and what falls short of it may earn its share. */
const OF_WORK = new Set(['PLAN', 'hoàn', 'thực', 'nhiệm', 'yêu', 'nội', 'điểm', 'mức']);
/** `Có 100% …`; `gần 100%` is less. */
const LEADS = new Set(['có', 'đủ', 'đạt']);

/** `100% khoa, phòng đăng ký thi đua`: more than all of them there cannot be, so it bounds as `từ 100% trở lên` does. */
export function isAllOfBody(bound: Bound | null): boolean {
  if (bound === null) return false;
  const { from, to, isPercent, lead, noun } = bound;
  const isWhole = isPercent && from !== null && to !== null && equal(from, HUNDRED) && equal(to, HUNDRED);
  const isNamed = lead.some(({ code }) => code === 'RATE') || (noun.length > 1 && lead.every(({ code }) => LEADS.has(code)));
  return isWhole && isNamed && ![...lead, ...noun].some(({ code }) => OF_WORK.has(code));
}
