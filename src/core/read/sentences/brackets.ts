import { anyAt, isMark, trimmed } from './phrase';
import { CAPPED, CAPS } from './statements';
import type { Token } from './tokens';

/** A limit in brackets limits as one after a comma does: `2 điểm/bài (không quá 6 điểm)`. */
export function withLimitsOpened(tokens: readonly Token[]): readonly Token[] {
  const opened: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const close = isMark(token, '(') ? tokens.findIndex((other, index) => index > at && isMark(other, ')')) : -1;
    const inside = trimmed(tokens.slice(at + 1, Math.max(at + 1, close)), CAPPED);
    if (close < 0 || anyAt(inside, 0, CAPS) === 0) opened.push(token);
    else {
      opened.push({ kind: 'mark', text: ',' }, ...inside);
      at = close;
    }
  }
  return opened;
}

/** A sentence without its brackets; `null` when one of them counts something, which a reading may not pass over. */
export function withoutBrackets(
  tokens: readonly Token[],
  counts: (inside: readonly Token[]) => boolean,
): readonly Token[] | null {
  const outside: Token[] = [];
  let inside: Token[] | null = null;
  for (const token of tokens) {
    if (isMark(token, '(', '[')) inside = [];
    else if (isMark(token, ')', ']') && inside !== null) {
      if (counts(inside)) return null;
      inside = null;
    } else (inside ?? outside).push(token);
  }
  return inside === null ? outside : null;
}
