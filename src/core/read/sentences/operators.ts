import type { Token } from './token';

/** `nhân với`, `x` become TIMES and `chia cho`, `/` DIVIDED: what the grammar joins under one name, or leaves as a mark. */
export function withOperator(token: Token): Token {
  if (token.value !== null) return token;
  if (token.code === '/' || (token.code === 'MATH' && /^chia/iu.test(token.text)) || token.code === 'chia')
    return { ...token, code: 'DIVIDED' };
  const isTimes = ['x', '×', '*', 'nhân'].includes(token.code) || (token.code === 'MATH' && /^(?:nhân|x)/iu.test(token.text));
  return isTimes ? { ...token, code: 'TIMES' } : token;
}
