import type { Token } from './token';

/** Without the marks around it. */
export function withoutEdges(tokens: readonly Token[]): readonly Token[] {
  const isEdge = (token: Token | undefined): boolean =>
    token !== undefined && [',', ';', '.', ':', '-', '+', '•', '*', '=', '"'].includes(token.code);
  let [from, to] = [0, tokens.length];
  while (from < to && isEdge(tokens[from])) from += 1;
  while (to > from && isEdge(tokens[to - 1])) to -= 1;
  return tokens.slice(from, to);
}
