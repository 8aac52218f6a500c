import { add, equal, ONE } from '../../domain/points';
import { mark, type Token } from './token';

const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h'];
const AFTER_LETTERS = new Set(['/', ',', '-']);
/** `1,` may begin a number, `1:` a place. */
const AFTER_NUMBERS = new Set(['/', '-']);

const POINTS = new Set(['điểm', 'đ', 'diem', 'd']);
const NAMES = new Set(['mức', 'khung', 'bậc', 'nhóm', 'loại', 'muc', 'bac', 'nhom', 'loai']);
const BOUNDS = new Set(['từ', 'trên', 'dưới', 'đạt', 'tu', 'tren', 'duoi', 'dat', '≥', '>', '<', '≤']);

/** `Mức 1: từ 90% trở lên: 3 điểm; mức 2: …`: rows that a bound tells apart need no number. */
export function withoutRowNumbers(tokens: readonly Token[]): readonly Token[] {
  if (!NAMES.has(tokens[0]?.code ?? '') || tokens[1]?.value === null || tokens[2]?.code !== ':') return tokens;
  const opens = (at: number): boolean => at === 0 || [';', '.'].includes(tokens[at - 1]?.code ?? '');
  const isName = (at: number): boolean =>
    opens(at) &&
    tokens[at]?.code === tokens[0]?.code &&
    tokens[at + 1]?.code === 'N' &&
    tokens[at + 2]?.code === ':' &&
    (BOUNDS.has(tokens[at + 3]?.code ?? '') || tokens[at + 3]?.code === 'P');
  const rows = tokens.flatMap((_, at) => (opens(at) && at + 1 < tokens.length ? [at] : []));
  if (rows.length < 2 || !rows.every(isName)) return tokens;
  return tokens.filter((_, at) => !rows.some((row) => at >= row && at < row + 3));
}

/** `a/ …; b/ …`, `1- …; 2- …` at the beginnings of lines: the marks of a list, written like the usual `a) …`. */
export function withListMarks(tokens: readonly Token[]): readonly Token[] {
  const sign = tokens[1]?.code ?? '';
  if (!AFTER_LETTERS.has(sign)) return tokens;
  const starts: number[] = [];
  let number = ONE;
  const opensLine = (at: number): boolean => at === 0 || [';', '.'].includes(tokens[at - 1]?.code ?? '');
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    const token = tokens[at];
    // `A - 5 điểm; B - 4 điểm` are grades
    const isGrade = tokens[at + 2]?.code === 'N' && POINTS.has(tokens[at + 3]?.code ?? '');
    if (token === undefined || tokens[at + 1]?.code !== sign || !opensLine(at) || isGrade) continue;
    const isLetter = token.value === null && token.code === LETTERS[starts.length];
    const isNumber = AFTER_NUMBERS.has(sign) && token.code === 'N' && token.value !== null && equal(token.value, number);
    if (!isLetter && !isNumber) continue;
    starts.push(at);
    number = add(number, ONE);
  }
  if (starts.length < 2 || starts[0] !== 0) return tokens;
  return tokens.map((token, at) => (starts.includes(at - 1) ? mark(')') : token));
}
