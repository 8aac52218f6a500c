import { add, compare, ONE, type Points } from '../../domain/points';
import { word, type Token } from './token';

const TOPS = new Set(['top', 'tốp', 'tóp']);
/** Places among others than the units of the cluster. */
const ELSEWHERE = new Set(['quốc', 'nước', 'tỉnh', 'giới', 'ngành', 'thành', 'quoc', 'nuoc', 'tinh', 'gioi', 'nganh', 'thanh']);
const BEHIND = new Set(['ngoài', 'ngoai', 'sau', 'dưới', 'duoi']);
const ENDS = new Set(['-', 'đến', 'den']);

/** `tốp 3: 10 điểm; tốp 4 - 6: 8 điểm`: places, the second time from where the first ended (`top 3`, `top 6`). */
export function withTopsAsPlaces(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ code }) => TOPS.has(code)) || tokens.some(({ code }) => ELSEWHERE.has(code))) return tokens;
  const told: Token[] = [];
  let next: Points = ONE;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const first = tokens[at + 1];
    if (token === undefined) break;
    // `ngoài tốp 3`: those behind it
    const isBehind = BEHIND.has(tokens[at - 1]?.code ?? '');
    if (!TOPS.has(token.code) || isBehind || first?.code !== 'N' || first.value === null) {
      told.push(token);
      continue;
    }
    const last = ENDS.has(tokens[at + 2]?.code ?? '') ? tokens[at + 3] : undefined;
    const isSpan = last?.code === 'N' && last.value !== null;
    const [from, to] = isSpan ? [first.value, last.value ?? first.value] : [next, first.value];
    if (compare(from, to) > 0) return tokens;
    const length = isSpan ? 4 : 2;
    const text = tokens
      .slice(at, at + length)
      .map((one) => one.text)
      .join(' ');
    told.push(place(text, from), ...(compare(from, to) < 0 ? [word('', 'đến'), place('', to)] : []));
    next = add(to, ONE);
    at += length - 1;
  }
  return told;
}

const place = (text: string, value: Points): Token => ({ text, code: 'ORD', value });
