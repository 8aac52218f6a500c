import { stripMarks } from '../../shared/foldHeading';
import { match, under, type Found, type Pattern } from './pattern';
import type { Token } from './token';

/** `nhân với`, `x` become TIMES and `chia cho`, `/` DIVIDED: what the grammar joins under one name, or leaves as a mark. */
export function withOperator(token: Token): Token {
  if (token.value !== null) return token;
  if (token.code === '/' || (token.code === 'MATH' && /^chia/iu.test(token.text)) || token.code === 'chia')
    return { ...token, code: 'DIVIDED' };
  const isTimes = ['x', '×', '*', 'nhân'].includes(token.code) || (token.code === 'MATH' && /^(?:nhân|x)/iu.test(token.text));
  return isTimes ? { ...token, code: 'TIMES' } : token;
}

/** One name hides which of them is meant: what a pattern finds under `over` must divide, under `times` multiply; `nhân đôi` does neither. */
export const hasItsOperators = (found: Found): boolean =>
  under(found, 'over').every(is(/^chia(?: cho)?$/u)) && under(found, 'times').every(is(/^(?:nhan(?: voi| cho| len)?|x)$/u));

const is =
  (operator: RegExp) =>
  ({ code, text }: Token): boolean =>
    code !== 'MATH' || operator.test(stripMarks(text));

/** Whether one of the patterns explains all the tokens, with its operators. */
export function matchesWithOperators(tokens: readonly Token[], ...patterns: readonly Pattern[]): boolean {
  const found = match(tokens, ...patterns);
  return found !== null && hasItsOperators(found);
}
