import { isNumber, word, type Token } from './token';

const ENDS = new Set([',', ';', '.', ':']);

/** Behind `5 điểm nếu …`, `5 điểm cho …` the number before it was of the points, and bounds nothing. */
const beginsCondition = (code: string, before: string | undefined): boolean =>
  code === 'IF' || (before === 'PT' && ['cho', 'với'].includes(code));

/** `loại khá trở lên`, `cấp tỉnh trở lên` name a kind; only behind a number does `trở lên` bound. In brackets nothing is changed. */
export function withGradesUp(tokens: readonly Token[]): readonly Token[] {
  let [hasNumber, depth] = [false, 0];
  return tokens.map((token, at) => {
    if (ENDS.has(token.code) || beginsCondition(token.code, tokens[at - 1]?.code)) hasNumber = false;
    // `a) …` closes nothing
    depth = Math.max(depth + (token.code === '(' ? 1 : token.code === ')' ? -1 : 0), 0);
    hasNumber ||= isNumber(token);
    return token.code === 'UP' && !hasNumber && depth === 0 ? word(token.text, 'trở_lên') : token;
  });
}
