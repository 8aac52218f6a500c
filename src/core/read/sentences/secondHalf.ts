import { equal, multiply, points, type Points } from '../../domain/points';
import { amountAt, type Amount } from './amountAt';
import { statement } from './leaderPoints';
import { matchesWithOperators } from './operators';
import { isHalf } from './parsed';
import { matches, pattern } from './pattern';
import type { Token } from './token';

/** Between the two halves of `một nửa số điểm cộng một nửa số điểm nhân (% vượt của đơn vị / % vượt của đơn vị dẫn đầu)`, and behind them. */
const PLUS = [pattern(',? +|ADD|cộng|AND ADD|thêm|với*'), pattern('thêm|với+')];
const OWN_OVER_LEADERS = [
  pattern(
    'times:MATH|x|*|×|nhân với? (? thương|giữa|tỷ|số|mức|phần|trăm|RATE|điểm|PROPORTION* OVER ~* over:/|:|MATH|AND|với|trên cho? (? số|mức|phần|trăm|RATE|điểm* OVER? ~* LEADER|BEST ~* )?',
  ),
  // `một nửa số điểm x phần vượt so với đơn vị dẫn đầu`
  pattern('times:MATH|x|*|×|nhân với? phần|mức|tỷ|RATE* OVER ~* COMPARED ~* OVER? ~* LEADER|BEST ~*'),
  // `phần của 4 điểm còn lại theo tỷ lệ vượt của mình chia tỷ lệ vượt cao nhất`
  pattern(
    'còn|lại|REST* được? PROPORTION ~* OVER ~* over:/|:|MATH|AND|với|trên|COMPARED cho? số|mức|phần|RATE* OVER? ~* LEADER|BEST ~*',
  ),
];
/** `(tỷ lệ vượt của trường / tỷ lệ vượt cao nhất) x` before the second half. */
const OWN_OVER_LEADERS_FIRST = pattern(
  '(? số|mức|phần|trăm|RATE|tỷ* OVER ~* over:/|:|MATH cho? số|mức|phần|trăm|RATE|tỷ* OVER ~* LEADER|BEST ~* )? times:MATH|x|*|×|nhân với?',
);
/** Between the two halves: `cộng với phần điểm tính bằng`, `cộng thêm phần của`. */
const LINKS = new Set(['phần', 'điểm', 'số', 'tính', 'bằng', 'của', 'là', 'được', 'lấy', 'trong', 'mức']);
const LONGEST_EXCESS = 24;

/** `1/2 số điểm`, or `10 điểm` where the leader earns 20. */
export function isHalfOf(amount: Amount, most: Points | null): boolean {
  if (isHalf(amount)) return true;
  return amount.kind === 'points' && most !== null && equal(multiply(amount.points, points('2')), most);
}

/** `cộng một nửa số điểm nhân …` behind the first half: its length; 0 where there is no such. */
export function lengthOfSecondHalf(tokens: readonly Token[], from: number, most: Points | null): number {
  if (tokens[from]?.code === ',' && !isOfExcess(tokens, from)) return 0;
  for (let plus = 1; plus <= 4; plus += 1) {
    if (!matches(tokens.slice(from, from + plus), ...PLUS)) continue;
    let at = from + plus;
    while (LINKS.has(tokens[at]?.code ?? '')) at += 1;
    const before = lengthOfRatioFirst(tokens, from + plus, most);
    if (before > 0) return plus + before;
    const isInside = tokens[at]?.code === '(';
    if (isInside) at += 1;
    const half = amountAt(tokens, at);
    if (half === null || !isHalfOf(half.amount, most)) continue;
    const start = at + half.length;
    for (let length = Math.min(LONGEST_EXCESS, tokens.length - start); length > 0; length -= 1)
      if (
        isClosed(tokens, start, length, isInside) &&
        matchesWithOperators(tokens.slice(start, start + length), ...OWN_OVER_LEADERS)
      )
        return start + length - from;
  }
  return 0;
}

/** `(tỷ lệ vượt của trường / tỷ lệ vượt cao nhất) x 5 điểm`; 0 where there is no such. */
function lengthOfRatioFirst(tokens: readonly Token[], from: number, most: Points | null): number {
  for (let length = Math.min(LONGEST_EXCESS, tokens.length - from); length > 3; length -= 1) {
    const half = amountAt(tokens, from + length);
    if (half === null || !isHalfOf(half.amount, most) || !isClosed(tokens, from, length, false)) continue;
    if (matchesWithOperators(tokens.slice(from, from + length), OWN_OVER_LEADERS_FIRST)) return length + half.length;
  }
  return 0;
}

/** All brackets that were opened are closed, the one before the second half too. */
function isClosed(tokens: readonly Token[], from: number, length: number, isInside: boolean): boolean {
  const depth = tokens
    .slice(from, from + length)
    .reduce((sum, { code }) => sum + (code === '(' ? 1 : code === ')' ? -1 : 0), isInside ? 1 : 0);
  return depth === 0;
}

/** Behind a comma only where the statement speaks of an excess: `vượt nhưng không dẫn đầu được 5 điểm, cộng với …`. */
export function isOfExcess(tokens: readonly Token[], from: number): boolean {
  return statement(tokens.slice(0, from)).some(({ code }) => code === 'OVER');
}
