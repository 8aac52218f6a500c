import { isHalf } from './parsed';
import { amountAt } from './amountAt';
import { match, matches, pattern } from './pattern';
import type { Token } from './token';

const AGAINST = new Set(['LEADER', 'BEST']);
/** Behind half the points: `nhân với tỷ lệ hoàn thành`, and `cộng phần thưởng tính theo mức vượt`. */
const TIMES_RATE = pattern('MATH|x|*|× với? RATE|phần|trăm* hoàn|thực|đạt? thành|hiện|được?');
const AND_EXCESS = pattern('ADD|cộng|AND|+ thêm|với* phần|mức|số|điểm|thưởng|còn|lại|OVER* được? PROPORTION');
/** Before half the points: `theo tỷ lệ thực hiện nhân với`, `theo tỷ lệ của`. */
const RATE_TIMES = [pattern('PROPORTION hoàn|thực|đạt* thành|hiện|được* MATH|x|*|× với?'), pattern('PROPORTION của')];
const LONGEST = 8;

/**
 * Against a leader, `50% điểm nhân với tỷ lệ hoàn thành` and `50% điểm cộng phần tính theo mức vượt` write out what others call in
 * proportion; with another share than a half they stay as they are and nothing reads them.
 */
export function withHalfSharesTold(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ code }) => AGAINST.has(code))) return tokens;
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const before = beforeHalf(tokens, at);
    if (before > 0) {
      told.push({ ...token, code: 'PROPORTION' });
      at += before - 1;
      continue;
    }
    const found = amountAt(tokens, at);
    const length = found !== null && isHalf(found.amount) ? lengthBehind(tokens, at + found.length) : 0;
    if (found === null || length === 0) told.push(token);
    else {
      if (told[told.length - 1]?.code === 'bằng') told.pop();
      const all = tokens.slice(at, at + found.length + length);
      told.push({ text: all.map(({ text }) => text).join(' '), code: 'PROPORTION', value: null });
      at += all.length - 1;
    }
  }
  return told;
}

/** How many tokens say `theo tỷ lệ … của một nửa số điểm đó` from here on; 0 when they do not. */
function beforeHalf(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.code !== 'PROPORTION') return 0;
  const half = tokens.findIndex((_, index) => {
    const found = index > at && index <= at + LONGEST ? amountAt(tokens, index) : null;
    return found !== null && isHalf(found.amount);
  });
  if (half < 0 || !matches(tokens.slice(at, half), ...RATE_TIMES)) return 0;
  const end = half + (amountAt(tokens, half)?.length ?? 0);
  return end - at + (['đó', 'này'].includes(tokens[end]?.code ?? '') ? 1 : 0);
}

/** The longest run of tokens that spells the share out; 0 when none does. */
function lengthBehind(tokens: readonly Token[], from: number): number {
  for (let length = Math.min(LONGEST, tokens.length - from); length > 0; length -= 1)
    if (match(tokens.slice(from, from + length), TIMES_RATE, AND_EXCESS) !== null) return length;
  return 0;
}
