import type { Token } from './token';

const OPENS = new Set(['tổng', 'số', 'điểm', 'của', 'tất', 'cả', 'mọi']);

/**
 * `Đề tài cấp tỉnh 3 điểm, đề tài cấp cơ sở 1 điểm; tổng điểm các loại đề tài không quá 15 điểm`: a limit of all kinds of one
 * thing is one of the whole, where each of the points before it is of that thing.
 */
export function withKindsOfAll(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(
    ({ code }, at) =>
      code === 'các' && opensSum(tokens, at) && (tokens[at - 1]?.code === 'điểm' || OPENS.has(tokens[at - 1]?.code ?? '')),
  );
  const to = from < 0 ? -1 : tokens.findIndex(({ code }, at) => at > from && code === 'CAP');
  if (to < 0) return tokens;
  const kinds = tokens.slice(from + 1, to);
  const thing = kinds[0]?.code === 'loại' ? kinds.slice(1) : kinds;
  const isPlain = thing.length <= 3 && thing.every(({ code, value }) => value === null && /^\p{Ll}+$/u.test(code));
  if (!isPlain || kinds.length === 0 || !isOfEach(tokens.slice(0, from), thing)) return tokens;
  return [...tokens.slice(0, from), ...tokens.slice(to)];
}

/** `tổng điểm của` before it, from the beginning of a statement on. */
function opensSum(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (first > 0 && OPENS.has(tokens[first - 1]?.code ?? '')) first -= 1;
  return tokens[first]?.code === 'tổng' && [';', '.', ','].includes(tokens[first - 1]?.code ?? '');
}

/** Two kinds or more, each with the thing before its points or behind their slash. */
function isOfEach(before: readonly Token[], thing: readonly Token[]): boolean {
  const marks = before.flatMap(({ code }, at) => (code === 'PT' ? [at] : []));
  const rows = marks.map((mark, at) => before.slice(at === 0 ? 0 : (marks[at - 1] ?? 0) + 1, mark));
  const holds = (row: readonly Token[]): boolean =>
    row.some((_, at) => thing.every(({ code }, offset) => row[at + offset]?.code === code));
  return rows.length > 1 && (thing.length === 0 || rows.every((row) => holds(afterComma(row))));
}

/** What stands behind the last mark: the words of these points alone. */
function afterComma(row: readonly Token[]): readonly Token[] {
  const cut = row.map(({ code }) => [',', ';', '.'].includes(code)).lastIndexOf(true);
  return row.slice(cut + 1);
}
