import { amountAt } from './amountAt';
import { word, type Token } from './token';

const ENDS = new Set([',', ';', '.']);
/** Words that lead to a share; without one of them a percent may as well be a bound. */
const LEADS = new Set(['hưởng', 'được', 'tính', 'chấm', ':', '=', 'THEN']);
/** What is done by so many percents: `đạt được 80%` is no share. */
const BY_PERCENT = new Set(['đạt', 'hoàn', 'thành', 'thực', 'hiện', 'RATE', 'PLAN', 'tỷ', 'lệ', 'mức', 'từ', 'đủ']);

/** `Rất tốt hưởng 100% số điểm, tốt hưởng 80%, yếu hưởng 0%`: what the percents are of is said once, at the first. */
export function withSharesCarried(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ code }) => code === 'FULL');
  if (first < 1 || tokens[first - 1]?.code !== 'P' || !ENDS.has(tokens[first + 1]?.code ?? '')) return tokens;
  if (!isRow(tokens.slice(0, first).filter(({ code }) => !ENDS.has(code)))) return tokens;
  const behind = tokens.slice(first + 1);
  const rows: Token[][] = [];
  for (const token of behind) {
    if (ENDS.has(token.code)) rows.push([token]);
    else rows[rows.length - 1]?.push(token);
  }
  const bodies = rows.map((row) => row.slice(1)).filter((row) => row.length > 0);
  const shares = bodies.filter(isRow);
  const isTable = shares.length > 0 && bodies.every((row, at) => isRow(row) || (at === bodies.length - 1 && isNothing(row)));
  if (!isTable) return tokens;
  const carried = rows.flatMap((row) => (isRow(row.slice(1)) ? [...row, word('', 'FULL')] : row));
  return [...tokens.slice(0, first + 1), ...carried];
}

const GRADE =
  /^(?:(?:xếp|mức|loại|hạng|kết|quả|đạt|được|đánh|giá) )*(?:REST|rất tốt|xuất sắc|tốt|giỏi|khá|trung bình|yếu|kém|[a-d]|NOT (?:đạt|hoàn thành)|hoàn thành (?:xuất sắc|tốt)(?: nhiệm vụ)?|hoàn thành nhiệm vụ)$/u;

/** `khá 75%`: behind a grade alone a percent can only be its share. */
const isOfGrade = (row: readonly Token[]): boolean =>
  row[row.length - 1]?.code === 'P' &&
  GRADE.test(
    row
      .slice(0, -1)
      .map(({ code }) => code)
      .join(' '),
  );

/** A label without numbers, a word that gives, a percent; or a grade and its percent. */
function isRow(row: readonly Token[]): boolean {
  if (isOfGrade(row)) return true;
  const [number, lead] = [row[row.length - 1], row[row.length - 2]];
  const label = row.slice(0, -1).filter(({ code }) => !LEADS.has(code));
  return (
    number?.code === 'P' &&
    LEADS.has(lead?.code ?? '') &&
    label.length > 0 &&
    label.every(({ code, value }) => value === null && !/^[A-Z]+$/u.test(code)) &&
    !label.every(({ code }) => BY_PERCENT.has(code))
  );
}

/** `yếu không có điểm`. */
const isNothing = (row: readonly Token[]): boolean =>
  row.every(({ value }) => value === null) && row.some((_, at) => amountAt(row, at)?.amount.kind === 'points');
