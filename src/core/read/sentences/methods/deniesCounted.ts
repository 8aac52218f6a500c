import { stripMarks } from '../../../shared/foldHeading';
import type { Clause } from '../clause';
import type { Token } from '../token';

/** What may be lacking in part: no number says how much. */
const IN_PART = new Set(['đạt', 'đủ', 'hoàn', 'thành', 'được', 'đúng', 'kịp', 'tốt', 'đầy']);
/** Rows that count what is missing or how late it is: of these there is none when nothing is done. */
const OTHER_COUNT = new Set(
  'vắng thiếu nghỉ chậm muộn trễ quá sau trước hạn sai lỗi vi phạm ngày tuần tháng giờ phút NOT REDUCED SUB P RATE'.split(' '),
);
const LONGEST = 4;

/** `không cử: 0 điểm` after `cử từ 5 đồng chí đi học: 4 điểm`: none of what the other rows count. */
export function deniesCounted(condition: readonly Token[], clauses: readonly Clause[]): boolean {
  const [first, ...said] = condition[0]?.code === 'IF' ? condition.slice(1) : condition;
  if (first?.code !== 'NOT' || said.length === 0 || said.length > LONGEST || said.some(({ code }) => IN_PART.has(code)))
    return false;
  return (
    isSaidInHeading(said, condition, clauses) ||
    clauses.some((one) => {
      const words = one.kind === 'grant' ? one.condition : [];
      const number = words.findIndex(({ code }) => code === 'N');
      const before = words.slice(0, Math.max(number, 0)).map(({ code }) => code);
      return before.includes(said[0]?.code ?? '') && said.every(({ code }) => words.some((word) => word.code === code));
    })
  );
}

/** `Dự hội nghị của Cụm: 3 lần trở lên 2 điểm, 1 - 2 lần 1 điểm, không dự 0 điểm`: what is counted stands in the heading. */
function isSaidInHeading(said: readonly Token[], denial: readonly Token[], clauses: readonly Clause[]): boolean {
  const grants = clauses.filter((one) => one.kind === 'grant');
  const [head] = grants;
  const caption = head?.caption.map(({ code }) => code) ?? [];
  // `khong cu` has got its mark by now, the heading has not
  const bare = caption.map(stripMarks);
  const rows = grants.filter(({ condition }) => condition !== denial);
  return (
    bare[0] === stripMarks(said[0]?.code ?? '') &&
    said.every(({ code }) => bare.includes(stripMarks(code))) &&
    caption.every((code) => !OTHER_COUNT.has(code)) &&
    rows.filter(({ condition }) => condition.some(({ code }) => code === 'N')).length > 0 &&
    rows.every(({ condition }) => condition.every(({ code }) => !OTHER_COUNT.has(code)))
  );
}
