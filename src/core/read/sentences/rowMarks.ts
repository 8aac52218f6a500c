import { mark, type Token } from './token';

const BREAKS = new Set([',', ';', '.', '/', '|']);
const GIVES = new Set([':', 'được', 'thì']);
const THINGS = new Set(
  'lớp bài đề tin cuộc buổi người lượt lần giải sáng mô công sản hội chuyên giáo đoàn đơn trường cá tập vụ năm tháng quý kỳ ngày lop bai de nguoi luot lan giai sang mo cong san hoi don truong ca tap vu nam thang quy ky ngay'.split(
    ' ',
  ),
);
const LONGEST = 10;

const isPoints = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.code === 'N' && ['điểm', 'đ'].includes(tokens[at + 1]?.code ?? '');

/** A label, a colon or a word that gives, points: `không đạt: 0đ`, `hạn chế được 2 điểm`. */
function opensRow(tokens: readonly Token[], at: number, gives: string): boolean {
  const length = tokens.slice(at, at + LONGEST).findIndex(({ code }) => code === gives);
  // `3 điểm/lớp tốt được 5 điểm`: for each class, or the next row?
  if (gives !== ':' && THINGS.has(tokens[at]?.code ?? '')) return false;
  return length > 0 && isPoints(tokens, at + length + 1) && !tokens.slice(at, at + length).some(({ code }) => BREAKS.has(code));
}

/** `Đạt: 3đ / Không đạt: 0đ`, `Có: 3 điểm | Không: 0 điểm`: between rows with a colon each the stroke is a semicolon; `2 điểm/bài` is no such. */
export function withRowsCut(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ code }) => code === '/' || code === '|')) return tokens;
  const isCut = (at: number): boolean =>
    (tokens[at]?.code === '/' || tokens[at]?.code === '|') &&
    isPoints(tokens, at - 2) &&
    GIVES.has(tokens[at - 3]?.code ?? '') &&
    opensRow(tokens, at + 1, tokens[at - 3]?.code ?? '');
  const isRow = (at: number): boolean => tokens[at]?.code !== '/' || isCut(at);
  return tokens.every((_, at) => isRow(at)) ? tokens.map((token, at) => (isCut(at) ? mark(';') : token)) : tokens;
}
