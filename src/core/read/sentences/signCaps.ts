import { isNumber, type Token } from './token';

const ENDS = new Set([',', ';', '.', ')', ']', 'THEN']);
/** With these a least number of points is denied: `không > 2 điểm`. */
const ABOVE = new Set(['>', 'ABOVE']);

/** `0,25 điểm/bài, ≤ 2 điểm`, `tối đa ≤ 2 điểm`, `không > 2 điểm`: a sign before points that end a statement is a limit. */
export function withSignsAsCaps(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ code }, at) => code === '≤' || (code === 'NOT' && ABOVE.has(tokens[at + 1]?.code ?? '')))) return tokens;
  return tokens.flatMap((token, at): readonly Token[] => {
    if (token.code === '≤' && isPoints(tokens, at + 1)) return tokens[at - 1]?.code === 'CAP' ? [] : [{ ...token, code: 'CAP' }];
    // of results it bounds: `không > 5%: 4 điểm`
    if (token.code === 'NOT' && ABOVE.has(tokens[at + 1]?.code ?? '') && isNumber(tokens[at + 2])) return [];
    if (ABOVE.has(token.code) && tokens[at - 1]?.code === 'NOT' && isNumber(tokens[at + 1]))
      return [
        {
          ...token,
          text: `${tokens[at - 1]?.text ?? ''} ${token.text}`,
          code: isPoints(tokens, at + 1) ? 'CAP' : '≤',
        },
      ];
    return [token];
  });
}

const isPoints = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.code === 'N' &&
  tokens[at + 1]?.code === 'PT' &&
  (tokens[at + 2] === undefined || ENDS.has(tokens[at + 2]?.code ?? ''));
