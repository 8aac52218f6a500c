import { add, equal, ONE } from '../../domain/points';
import { mark, type Token } from './token';

const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h'];
const AFTER_LETTERS = new Set(['/', ',', '-', ':']);
/** `1,` may begin a number, `1:` a place. */
const AFTER_NUMBERS = new Set(['/', '-']);

/** `a/ …; b/ …`, `1- …; 2- …` at the beginnings of lines: the marks of a list, written like the usual `a) …`. */
export function withListMarks(tokens: readonly Token[]): readonly Token[] {
  const sign = tokens[1]?.code ?? '';
  if (!AFTER_LETTERS.has(sign)) return tokens;
  const starts: number[] = [];
  let number = ONE;
  const opensLine = (at: number): boolean => at === 0 || [';', '.'].includes(tokens[at - 1]?.code ?? '');
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || tokens[at + 1]?.code !== sign || !opensLine(at)) continue;
    const isLetter = token.value === null && token.code === LETTERS[starts.length];
    const isNumber = AFTER_NUMBERS.has(sign) && token.code === 'N' && token.value !== null && equal(token.value, number);
    if (!isLetter && !isNumber) continue;
    starts.push(at);
    number = add(number, ONE);
  }
  if (starts.length < 2 || starts[0] !== 0) return tokens;
  return tokens.map((token, at) => (starts.includes(at - 1) ? mark(')') : token));
}
