import { ZERO, type Points } from '../../domain/points';
import { numberOf, saysHowMany } from './numberWords';
import { anyAt, isMark, phraseAt, trimmed } from './phrase';
import type { Token } from './tokens';

/** An interval of values that a condition names: `từ 90% đến dưới 95%`. `null` is open. */
export interface Bound {
  readonly from: Points | null;
  readonly includesFrom: boolean;
  readonly to: Points | null;
  readonly includesTo: boolean;
  readonly isPercent: boolean;
  /** The words around the numbers, without them: `kế hoạch`, `chuyên đề`. */
  readonly words: readonly Token[];
}

type Shape = Pick<Bound, 'from' | 'includesFrom' | 'to' | 'includesTo'>;

const NONE = ['không có', 'không phát sinh', 'không vi phạm', 'không để xảy ra', 'không xảy ra'];
const AT_LEAST = ['đạt từ', 'có từ', 'từ đủ', 'từ', 'ít nhất', 'tối thiểu', 'đạt tối thiểu', 'không dưới', 'đạt ít nhất'];
const ABOVE = ['đạt trên', 'trên', 'hơn', 'vượt', 'cao hơn', 'lớn hơn'];
const BELOW = ['đạt dưới', 'dưới', 'thấp hơn', 'chưa đạt', 'không đạt', 'ít hơn', 'nhỏ hơn', 'chưa đến'];
const AT_MOST = ['không quá', 'tối đa', 'không vượt quá'];
const TO_BELOW = ['đến dưới', 'tới dưới', 'đến nhỏ hơn'];
const TO = ['đến hết', 'đến', 'tới'];
const AND_UP = ['trở lên', 'trở đi'];
const AND_DOWN = ['trở xuống'];
const EXACTLY = ['đạt đủ', 'đủ', 'đạt', 'có', 'được', 'hoàn thành'];

/** Reads a condition about a value; `null` when it is none, or leaves a number unexplained. */
export function boundFrom(condition: readonly Token[]): Bound | null {
  const tokens = trimmed(condition, ['nếu', 'trường hợp', 'tỷ lệ', 'tỉ lệ', 'kết quả', 'số lượng', 'đơn vị']);
  return none(tokens) ?? compared(tokens);
}

/** `không có`, `không vi phạm`: the value 0. */
function none(tokens: readonly Token[]): Bound | null {
  const length = anyAt(tokens, 0, NONE);
  const rest = tokens.slice(length);
  if (length === 0 || saysHowMany(rest) || rest.length > 4) return null;
  return { from: ZERO, includesFrom: true, to: ZERO, includesTo: true, isPercent: false, words: rest };
}

function compared(tokens: readonly Token[]): Bound | null {
  const at = tokens.findIndex((_, index) => isCount(tokens, index));
  if (at < 0) return null;
  const first = numberOf(tokens[at]);
  if (first === null) return null;
  const before = tokens.slice(0, at);
  const second = secondNumber(tokens, at);
  const rest = tokens.slice((second?.at ?? at) + 1);
  const words = rest.filter((_, index) => !isInPhrase(rest, index, [...AND_UP, ...AND_DOWN]));
  const shape = shapeOf(before, rest, first, second);
  const lead = leadOf(before);
  if (shape === null || saysHowMany(words) || saysHowMany(lead)) return null;
  const numbers = [tokens[at], second === null ? undefined : tokens[second.at]];
  const isPercent = numbers.some((one) => one?.kind === 'number' && one.isPercent);
  return { ...shape, isPercent, words: [...lead, ...words] };
}

/** A number word counts only where a number must stand: first, or right after a comparing word. */
function isCount(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind === 'number') return true;
  if (numberOf(token) === null) return false;
  const comparing = [...AT_LEAST, ...ABOVE, ...BELOW, ...AT_MOST, ...EXACTLY];
  return index === 0 || comparing.some((words) => endsBefore(tokens, index, words));
}

function endsBefore(tokens: readonly Token[], index: number, words: string): boolean {
  const length = words.split(' ').length;
  return index >= length && phraseAt(tokens, index - length, words) === length;
}

interface Second {
  readonly at: number;
  readonly value: Points;
  readonly isBelow: boolean;
}

/** `đến dưới 95%`, `- 15%` after the first number, with a few words between (`3 bài đến 5 bài`). */
function secondNumber(tokens: readonly Token[], first: number): Second | null {
  for (let at = first + 1; at < Math.min(tokens.length, first + 4); at += 1) {
    const below = anyAt(tokens, at, TO_BELOW);
    const to = isMark(tokens[at], '-', '–') ? 1 : anyAt(tokens, at, TO);
    const length = Math.max(below, to);
    const value = length === 0 ? null : numberOf(tokens[at + length]);
    if (value !== null) return { at: at + length, value, isBelow: below > 0 };
  }
  return null;
}

function shapeOf(before: readonly Token[], after: readonly Token[], first: Points, second: Second | null): Shape | null {
  const ends = (phrases: readonly string[], ...marks: readonly string[]): boolean =>
    isMark(before[before.length - 1], ...marks) || phrases.some((words) => endsBefore(before, before.length, words));
  const up = after.some((_, index) => anyAt(after, index, AND_UP) > 0);
  const down = after.some((_, index) => anyAt(after, index, AND_DOWN) > 0);
  if (second !== null) {
    if (up || down) return null;
    return { from: first, includesFrom: !ends(ABOVE, '>'), to: second.value, includesTo: !second.isBelow };
  }
  if (down || ends(AT_MOST, '≤', '<=')) return { from: null, includesFrom: true, to: first, includesTo: true };
  if (ends(BELOW, '<')) return { from: null, includesFrom: true, to: first, includesTo: false };
  if (ends(ABOVE, '>') && !up) return { from: first, includesFrom: false, to: null, includesTo: true };
  if (up || ends(AT_LEAST, '≥', '>=')) return { from: first, includesFrom: true, to: null, includesTo: true };
  return { from: first, includesFrom: true, to: first, includesTo: true };
}

/** The words before the number that do not compare. */
function leadOf(before: readonly Token[]): readonly Token[] {
  return trimmed(before, [], [...AT_LEAST, ...ABOVE, ...BELOW, ...AT_MOST, ...EXACTLY]).filter((token) => token.kind !== 'mark');
}

function isInPhrase(tokens: readonly Token[], index: number, phrases: readonly string[]): boolean {
  return phrases.some((words) => words.split(' ').some((_, back) => phraseAt(tokens, index - back, words) > 0));
}
