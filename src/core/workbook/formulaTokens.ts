/** A piece of a formula: only references matter to the checks, everything else is kept as it stands. */
export type Token =
  | { readonly kind: 'reference'; readonly text: string; readonly sheet: string }
  | { readonly kind: 'other'; readonly text: string };

const STRING = /"(?:[^"]|"")*"/y;
const SHEET = /(?:'(?:[^']|'')+'|(?:\[[^\]]+\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?|\[\d+\])!/uy;
const BRACKETED = /\[(?:[^[\]]|\[[^\]]*\])*\]/y;
const REFERENCE = /\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(])/uy;
const COLUMNS = /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])/uy;
const ROWS = /\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.])/uy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;
const NUMBER = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/y;

/**
 * Splits a formula in English spelling. A reference carries the sheet it names ("" for its own); strings, names, function
 * names and table references are `other`, so that `LOG10(` or `"A1"` is never taken for a cell.
 */
export function formulaTokens(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = formula.startsWith('=') ? 1 : 0;
  let sheet = '';
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(formula)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  const other = (text: string): void => {
    tokens.push({ kind: 'other', text });
    if (text !== ':') sheet = '';
  };
  while (at < formula.length) {
    const string = take(STRING);
    if (string !== null) {
      other(string);
      continue;
    }
    const named = take(SHEET);
    if (named !== null) {
      other(named);
      sheet = named.slice(0, -1);
      continue;
    }
    const reference = take(COLUMNS) ?? take(ROWS) ?? take(REFERENCE);
    if (reference !== null) {
      tokens.push({ kind: 'reference', text: reference, sheet });
      continue;
    }
    const rest = take(NUMBER) ?? take(NAME) ?? take(BRACKETED);
    if (rest !== null) {
      other(rest.startsWith('[') || /^\d/.test(rest) ? rest : rest.toUpperCase());
      continue;
    }
    const letter = formula.slice(at, at + 1);
    at += 1;
    if (!/\s/.test(letter)) other(letter);
  }
  return tokens;
}
