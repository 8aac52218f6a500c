import { isNumber, word, type Token } from './token';

const ENDS = new Set([',', ';', '.', ':']);

/** `loại khá trở lên`, `cấp tỉnh trở lên` name a kind; only behind a number does `trở lên` bound. In brackets nothing is changed. */
export function withGradesUp(tokens: readonly Token[]): readonly Token[] {
  let [hasNumber, depth] = [false, 0];
  return tokens.map((token) => {
    if (ENDS.has(token.code)) hasNumber = false;
    // `a) …` closes nothing
    depth = Math.max(depth + (token.code === '(' ? 1 : token.code === ')' ? -1 : 0), 0);
    hasNumber ||= isNumber(token);
    return token.code === 'UP' && !hasNumber && depth === 0 ? word(token.text, 'trở_lên') : token;
  });
}
