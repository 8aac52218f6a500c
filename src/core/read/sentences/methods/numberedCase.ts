import { stripMarks } from '../../../shared/foldHeading';
import { match, pattern, under } from '../pattern';
import type { Token } from '../token';

/** `trường hợp thứ nhất`, `trường hợp 1`: the number of a case, while `trường hợp xếp thứ nhất` has that place and `trường hợp 1 lỗi` counts. */
export function isNumberedCase([first, second, third]: readonly Token[]): boolean {
  const isCase = first?.code === 'IF' && stripMarks(first.text).endsWith('truong hop');
  return isCase && (second?.code === 'ORD' || (second?.code === 'N' && third === undefined));
}

const NAMED = pattern('IF? name:~+ N');
/** Before a number that stands for a result: `đạt 3`, `số lớp mở được 3`. */
const MEASURING = new Set(['có', 'đạt', 'được', 'là', 'bằng', 'đủ', 'số', 'lượng', 'tổng', 'điểm', 'lần']);

/** `phương án 1`, `nội dung 2`: a number behind a name, of which nothing is counted; what is counted follows its number. */
export function isNumberedName(condition: readonly Token[]): boolean {
  const found = match(condition, NAMED);
  return found !== null && !under(found, 'name').some(({ code }) => MEASURING.has(code));
}
