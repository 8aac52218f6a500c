import { isZero, ZERO } from '../../domain/points';
import type { Floor } from './clause';
import { match, pattern, under } from './pattern';
import { wordsOf, type Token } from './token';

const WHAT = 'BUT|AND|THEN|REST|tổng|số|điểm|mức|còn|lại|cuối|cùng|được|tiêu|chí|mục|của|này|cả|kết|quả|song|,*';
const BEHIND = 'của|cho|tiêu|chí|mục|nội|dung|này|trong|năm*';
const OF_WHAT = 'của|cho|tiêu|chí|mục|nội|dung|này*';
const LEAST = [
  pattern(`${WHAT} least:FROM value:N PT|điểm|đ ${BEHIND}`),
  // `không có hạng nào dưới 1 điểm`
  pattern(`BUT|AND* least:NOT có|để? đơn|trường|hạng|thứ|vị|bậc|mức vị|hạng|trí? nào được|có? BELOW value:N PT|điểm|đ`),
  pattern(`${WHAT} least:tối thiểu ${OF_WHAT} là|bằng|còn|:|ở|mức+ value:N PT|điểm|đ ${BEHIND}`),
];
/** Where no units are compared, the lowest one is no unit. */
const LOWEST = pattern(`${WHAT} least:WORST ${OF_WHAT} là|bằng|còn|cũng* value:N PT|điểm|đ ${BEHIND}`);
/** Without the word for points only nothing at all is meant: `không dưới 0`. */
const BARE = [
  pattern(`${WHAT} least:FROM|tối thiểu|là|bằng* value:N`),
  pattern(`${WHAT} least:tối thiểu ${OF_WHAT} là|bằng|: value:N`),
];
const NOT_NEGATIVE = pattern(`${WHAT} NOT bị|để|tính|có? điểm? âm điểm?`);
/** `đạt từ 5 điểm` measures, `tối thiểu 5 điểm` limits. */
const LIMITS = /tối|không|ko|chẳng|nhất/iu;

/** `tối thiểu 0 điểm`, `nhưng không thấp hơn 4 điểm`: what is left at least; `null` when the tokens say no such thing. */
export function floorFrom(source: readonly Token[], isCompared: boolean): Floor | null {
  if (match(source, NOT_NEGATIVE) !== null) return { kind: 'floor', points: ZERO, source };
  const bare = match(source, ...BARE);
  const found = match(source, ...LEAST, ...(isCompared ? [] : [LOWEST])) ?? bare;
  const value = found === null ? null : (under(found, 'value')[0]?.value ?? null);
  if (found === null || value === null || !LIMITS.test(wordsOf(under(found, 'least')))) return null;
  return bare !== null && !isZero(value) ? null : { kind: 'floor', points: value, source };
}
