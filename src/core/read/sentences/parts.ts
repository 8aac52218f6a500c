import { compare, divide, HUNDRED, multiply, points, type Points } from '../../domain/points';
import { isWord, unitAt } from './digitWords';
import type { Token } from './token';

/** Before `một nửa` it bounds: `dưới một nửa đảng viên`. */
const BOUNDS = new Set(['từ', 'dưới', 'trên', 'đến', 'hơn', 'quá', 'tới', 'tu', 'duoi', 'tren', 'den', 'hon', 'qua']);
const OF_POINTS = new Set(['điểm', 'số', 'tổng', 'mức']);

/** `hai phần ba số đảng viên`, `trên một nửa`: parts of all that bound, as percents; of points they stay as they are. */
export function withPartsTold(tokens: readonly Token[]): readonly Token[] {
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const part = partAt(tokens, at);
    if (part === null) told.push(token);
    else {
      const all = tokens.slice(at, at + part.length);
      told.push({ text: all.map(({ text }) => text).join(' '), code: 'P', value: multiply(HUNDRED, part.value) });
      at += part.length - 1;
    }
  }
  return told;
}

function partAt(tokens: readonly Token[], at: number): { readonly value: Points; readonly length: number } | null {
  const [over, under] = [unitAt(tokens[at]), unitAt(tokens[at + 2])];
  const isPart = over !== null && under !== null && isWord(tokens[at + 1], 'phần', 'phan') && compare(over, under) < 0;
  if (isPart && !isOfPoints(tokens, at + 3) && compare(over, points('0')) > 0) return { value: divide(over, under), length: 3 };
  const length = isWord(tokens[at], 'nửa', 'nua')
    ? 1
    : isWord(tokens[at], 'một', 'mot') && isWord(tokens[at + 1], 'nửa', 'nua')
      ? 2
      : 0;
  // `chưa được một nửa kế hoạch`
  const isReached =
    isWord(tokens[at - 1], 'được', 'duoc') &&
    isWord(tokens[at - 2], 'chưa', 'chua') &&
    isWord(tokens[at + length], 'kế', 'ke', 'chỉ', 'chi');
  const isBound = length > 0 && (isReached || BOUNDS.has(tokens[at - 1]?.code ?? ''));
  return isBound && !isOfPoints(tokens, at + length) ? { value: points('1/2'), length } : null;
}

/** `hai phần ba số điểm`; `số đảng viên` is no such. */
function isOfPoints(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at, at + 4).map(({ code }) => code);
  const other = next.findIndex((code) => !OF_POINTS.has(code) && code !== 'của');
  return next.slice(0, other < 0 ? next.length : other).includes('điểm');
}
