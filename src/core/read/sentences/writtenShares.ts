import { equal, type Points } from '../../domain/points';
import { match, pattern } from './pattern';
import type { Token } from './token';

/** `điểm = tỷ lệ thực hiện x 10 điểm`, `lấy tỷ lệ hoàn thành nhân với 8 điểm`, up to the number. */
const SHARE = [pattern('điểm|được|tính|lấy|bằng|=* RATE|phần|trăm+ hoàn|thực|đạt? thành|hiện|được? PLAN? MATH|x|×|* với?')];
const LONGEST = 12;

/** Behind a full mark of so many points a share written out with the same number is one in proportion. */
export function withWrittenShares(tokens: readonly Token[], maximum: Points | null): readonly Token[] {
  const first = tokens.findIndex(({ code }, at) => code === 'PT' && tokens[at - 1]?.code === 'N');
  const full = tokens[first - 1]?.value ?? null;
  if (full === null || (maximum !== null && !equal(full, maximum) && tokens.every(({ code }) => code !== 'ADD'))) return tokens;
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const length = at > first ? lengthAt(tokens, at, full) : 0;
    if (length === 0) told.push(token);
    else {
      told.push({
        text: tokens
          .slice(at, at + length)
          .map(({ text }) => text)
          .join(' '),
        code: 'PROPORTION',
        value: null,
      });
      at += length - 1;
    }
  }
  return told;
}

function lengthAt(tokens: readonly Token[], at: number, full: Points): number {
  for (let length = Math.min(LONGEST, tokens.length - at - 1); length > 1; length -= 1) {
    const number = tokens[at + length];
    const isFull = number?.code === 'N' && number.value !== null && equal(number.value, full);
    if (isFull && match(tokens.slice(at, at + length), ...SHARE) !== null)
      return length + (tokens[at + length + 1]?.code === 'PT' ? 2 : 1);
  }
  return 0;
}
