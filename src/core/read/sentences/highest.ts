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

/** `mỗi`, `/ bài`, or points that somebody gives: `chấm điểm theo mức độ hoàn thành`. */
const counts = (tokens: readonly Token[], at: number): boolean =>
  ['EACH', '/'].includes(tokens[at]?.code ?? '') ||
  (['chấm', 'nhập', 'cho'].includes(tokens[at]?.code ?? '') && tokens[at + 1]?.code === 'điểm' && at < 3);

/** `mỗi cuộc 1 điểm, cao nhất là 3 điểm` limits; where units are compared, the highest one is a unit. */
export function withHighestAsCap(tokens: readonly Token[]): readonly Token[] {
  if (tokens.some(({ code }) => AGAINST.has(code)) || !tokens.some((_, at) => counts(tokens, at))) return tokens;
  return tokens.map((token, at) => {
    const next = tokens[at + 1]?.code === 'là' ? at + 2 : at + 1;
    const isLimit =
      token.code === 'BEST' &&
      BEFORE.has(tokens[at - 1]?.code ?? '') &&
      tokens[next]?.code === 'N' &&
      tokens[next + 1]?.code === 'PT';
    return isLimit ? { ...token, code: 'CAP' } : token;
  });
}
