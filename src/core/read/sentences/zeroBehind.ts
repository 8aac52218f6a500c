import { isZero } from '../../domain/points';
import type { Token } from './token';

const GIVEN = new Set(['bị', 'nhận', 'chịu', 'được', 'là', 'tính', 'chấm', 'cho', 'số']);
const ENDS = new Set([',', ';', '.']);

/** `… thì bị điểm 0` is `… thì 0 điểm`; elsewhere `học viên bị điểm 0` is a mark that somebody got. */
export function withZeroInFront(tokens: readonly Token[]): readonly Token[] {
  const made: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const length = token.code === 'thì' ? lengthOfZero(tokens, at + 1) : 0;
    made.push(token);
    if (length === 0) continue;
    const zero = tokens.slice(at + 1, at + 1 + length);
    const [number, name] = [zero.find(({ code }) => code === 'N'), zero.find(({ code }) => code === 'điểm')];
    if (number !== undefined && name !== undefined) made.push(number, name);
    at += length;
  }
  return made;
}

/** How many tokens say `bị điểm 0` from here to the end of a statement; 0 when they do not. */
function lengthOfZero(tokens: readonly Token[], from: number): number {
  let at = from;
  while (GIVEN.has(tokens[at]?.code ?? '')) at += 1;
  if (tokens[at]?.code !== 'điểm') return 0;
  at += 1;
  while (['là', 'bằng'].includes(tokens[at]?.code ?? '')) at += 1;
  const number = tokens[at];
  const isNothing = number?.code === 'N' && number.value !== null && isZero(number.value);
  return isNothing && ENDS.has(tokens[at + 1]?.code ?? '') ? at + 1 - from : 0;
}
