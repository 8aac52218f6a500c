import type { Token } from './token';

const AGAINST = new Set([
  'REST',
  'PROPORTION',
  'INVERSE',
  'INTERPOLATED',
  'LEADER',
  'WORST',
  'COMPARED',
  'PICK',
  'HIGHEST',
  'MATH',
]);
const BEFORE = new Set([',', ';', '.', '(', 'BUT', 'AND']);

/** What is counted, or points that a person gives. */
const GIVEN = new Set(['EACH', 'EVERY', '/', 'chấm', 'cho', 'nhập']);
const OF_POINTS = new Set(['mức', 'điểm', 'số', ':']);

/** `mỗi cuộc 1 điểm, cao nhất là 3 điểm`, `Cụm chấm, mức điểm cao nhất 5 điểm` limit; where units are compared, the highest one is a unit. */
export function withHighestAsCap(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ code }) => code === 'BEST')) return tokens;
  if (tokens.some(({ code }) => AGAINST.has(code)) || !tokens.some(({ code }) => GIVEN.has(code))) return tokens;
  return tokens.map((token, at) => {
    const next = ['là', ':'].includes(tokens[at + 1]?.code ?? '') ? at + 2 : at + 1;
    let first = at;
    while (token.code === 'BEST' && OF_POINTS.has(tokens[first - 1]?.code ?? '')) first -= 1;
    const isLimit =
      token.code === 'BEST' &&
      BEFORE.has(tokens[first - 1]?.code ?? '') &&
      tokens[next]?.code === 'N' &&
      tokens[next + 1]?.code === 'PT';
    return isLimit ? { ...token, code: 'CAP' } : token;
  });
}
