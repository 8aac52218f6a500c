import type { PartCap } from './clause';
import { match, pattern, under } from './pattern';
import type { Token } from './token';

const LEAD = 'BUT|AND|trong|đó|song|,*';
/** `trong đó điểm của cá nhân không quá 3 điểm`, `nhưng phần này không quá 1 điểm`; `tổng` would be of all. */
const OF_ONE = [
  pattern(`${LEAD} số? điểm của|cho|về? of:~+ CAP là|:? amount:N PT ~?`),
  pattern(`${LEAD} riêng|EXCEPT+ số? điểm? của|cho|về? of:~+ CAP là|:? amount:N PT ~?`),
];
const OF_LAST = pattern(`${LEAD} riêng|EXCEPT? số? điểm? của? phần này|đó|cộng|thêm+ CAP là|:? amount:N PT`);
/** Words for all there is. */
const ALL = new Set([
  'tổng',
  'cộng',
  'mục',
  'tiêu',
  'chí',
  'nội',
  'dung',
  'này',
  'năm',
  'cả',
  'toàn',
  'các',
  'nhóm',
  'thưởng',
  'tất',
]);

/** A limit of one of several things that earn; `null`: of all of them, or none. */
export function partCapFrom(source: readonly Token[]): PartCap | null {
  if (!source.some(({ code }) => code === 'CAP')) return null;
  const last = match(source, OF_LAST);
  const found = last ?? match(source, ...OF_ONE);
  const amount = found === null ? null : (under(found, 'amount')[0]?.value ?? null);
  if (found === null || amount === null) return null;
  const of = under(found, 'of');
  if (last === null && (of.every(({ code }) => ALL.has(code)) || of.some(({ code }) => code === 'tổng'))) return null;
  return { kind: 'partCap', points: amount, of, source };
}
