import { equal, points, type Points } from '../../domain/points';
import { mark, type Token } from './token';

const HEADS = ['thứ hạng', 'vị thứ'];
/** `Thứ hạng từ dưới lên:` counts from the other end; of a prize or a class of persons the numbers are names. */
const OTHER_WAYS = new Set(['dưới', 'cuối', 'ngược', 'thấp', 'giải', 'chương', 'khen', 'trừ', 'viên', ',', ';', '.', '(', '/']);
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const OPENS = new Set([':', ',', ';', '.']);
const GIVES = new Set([':', '=']);

/** `Thứ hạng số lượt truy cập: I: 5 điểm, II: 4 điểm, sau hạng II: 0 điểm`: the word for places stands once, above all of them. */
export function withRanksNamed(tokens: readonly Token[]): readonly Token[] {
  const start = tokens[0]?.code === ';' ? 1 : 0;
  const colon = tokens.findIndex(({ code }) => code === ':');
  const heading = tokens.slice(start, Math.max(colon, start));
  const head = heading
    .slice(0, 2)
    .map(({ code }) => code)
    .join(' ');
  if (!HEADS.includes(head) || heading.some(({ code, value }) => value !== null || OTHER_WAYS.has(code))) return tokens;
  const rows = tokens.slice(colon + 1);
  const made: Token[] = [];
  let next = 1;
  for (let at = 0; at < rows.length; at += 1) {
    const token = rows[at];
    if (token === undefined) break;
    const before = at === 0 ? ':' : (rows[at - 1]?.code ?? '');
    const isRow = OPENS.has(before) && GIVES.has(rows[at + 1]?.code ?? '') && isPlace(token, next);
    if (isRow) next += 1;
    // `sau hạng IV`
    const behind = token.code === 'hạng' ? placeOf(rows[at + 1]) : null;
    if (isRow) made.push({ text: token.text, code: 'ORD', value: points(String(next - 1)) });
    else if (behind === null) made.push(token);
    else made.push({ text: `${token.text} ${rows[at + 1]?.text ?? ''}`, code: 'ORD', value: behind });
    if (behind !== null) at += 1;
  }
  return next > 2 ? [mark(';'), ...made] : tokens;
}

function placeOf(token: Token | undefined): Points | null {
  if (token?.code === 'N') return token.value;
  const place = ROMAN.indexOf(token?.code ?? '') + 1;
  return place > 0 ? points(String(place)) : null;
}

function isPlace(token: Token, place: number): boolean {
  const value = placeOf(token);
  return value !== null && equal(value, points(String(place)));
}
