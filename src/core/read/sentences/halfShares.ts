import { equal, multiply, points, type Points } from '../../domain/points';
import { amountAt } from './amountAt';
import { mostOf, statement, withLeadersGiven, withPointsOfSum } from './leaderPoints';
import { matchesWithOperators } from './operators';
import { pattern } from './pattern';
import { isHalfOf, isOfExcess, lengthOfSecondHalf } from './secondHalf';
import type { Token } from './token';

const AGAINST = new Set(['LEADER', 'BEST']);
/** Behind half the points: `nhân với tỷ lệ hoàn thành`, and `cộng phần thưởng tính theo mức vượt`. */
const TIMES_RATE = [
  pattern('times:MATH|x|*|×|nhân với? RATE|phần|trăm+ hoàn|thực|đạt|th? thành|hiện|được? PLAN?'),
  pattern('tương ứng với|theo RATE phần? trăm? đã? hoàn|thực|đạt thành|hiện|được? PLAN?'),
];
const AND_EXCESS = pattern(',? +|ADD|cộng|AND ADD|thêm|với* phần|mức|số|điểm|thưởng|còn|lại|OVER* được? PROPORTION');
/** Before half the points: `theo tỷ lệ thực hiện nhân với`, `theo tỷ lệ của`. */
const RATE_TIMES = [
  pattern('PROPORTION hoàn|thực|đạt* thành|hiện|được* times:MATH|x|*|× với?'),
  pattern('PROPORTION hoàn|thực|đạt* thành|hiện|được* của|trên'),
];
/** `tỷ lệ hoàn thành x` before the half below the target. */
const RATE_FIRST = pattern('RATE|phần|trăm+ hoàn|thực|đạt thành|hiện|được? PLAN? times:MATH|x|*|×|nhân với?');
const LONGEST = 8;
/**
 * Against a leader, `50% điểm nhân với tỷ lệ hoàn thành` and `50% điểm cộng phần tính theo mức vượt` write out what others call in
 * proportion; with another share than a half they stay as they are and nothing reads them.
 */
export function withHalfSharesTold(given: readonly Token[]): readonly Token[] {
  if (!given.some(({ code }) => AGAINST.has(code))) return given;
  const most = mostOf(given);
  const tokens = withPointsOfSum(withLeadersGiven(given, most));
  const told: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isLimitOfHalf(tokens, at, most) && isOfOthers(told)) {
      at += 4;
      continue;
    }
    const before = beforeHalf(tokens, at, most);
    if (before > 0) {
      told.push({ ...token, code: 'PROPORTION' });
      at += before - 1;
      continue;
    }
    const found = amountAt(tokens, at);
    const length = found !== null && isHalfOf(found.amount, most) ? lengthBehind(tokens, at + found.length, most) : 0;
    if (found === null || length === 0) told.push(token);
    else {
      while (['bằng', 'lấy'].includes(told[told.length - 1]?.code ?? '')) told.pop();
      // `: điểm = 5 + 5 x (…)`
      if (told[told.length - 1]?.code === '=' && told[told.length - 2]?.code === 'điểm') told.splice(-2);
      // `được hưởng phần của 3 điểm tương ứng với tỷ lệ`
      if (told[told.length - 1]?.code === 'của' && told[told.length - 2]?.code === 'phần') told.splice(-2);
      const all = tokens.slice(at, at + found.length + length);
      told.push({ text: all.map(({ text }) => text).join(' '), code: 'PROPORTION', value: null });
      at += all.length - 1;
    }
  }
  return told;
}

/** `(tối đa 2 điểm)` behind the second half, where the leader earns 4: there is no more of it anyway. */
function isLimitOfHalf(tokens: readonly Token[], at: number, most: Points | null): boolean {
  const [open, cap, amount, name, close] = tokens.slice(at, at + 5);
  return (
    open?.code === '(' &&
    cap?.code === 'CAP' &&
    amount?.value !== undefined &&
    amount.value !== null &&
    most !== null &&
    equal(multiply(amount.value, points('2')), most) &&
    name?.code === 'PT' &&
    close?.code === ')'
  );
}

const isOfOthers = (told: readonly Token[]): boolean => {
  const said = new Set(statement(told).map(({ code }) => code));
  return said.has('PROPORTION') && said.has('OVER') && said.has('NOT') && (said.has('LEADER') || said.has('BEST'));
};

/** How many tokens say `theo tỷ lệ … của một nửa số điểm đó` from here on; 0 when they do not. */
function beforeHalf(tokens: readonly Token[], at: number, most: Points | null): number {
  const first = tokens[at]?.code ?? '';
  if (!['PROPORTION', 'RATE', 'phần'].includes(first)) return 0;
  const half = tokens.findIndex((_, index) => {
    const found = index > at && index <= at + LONGEST ? amountAt(tokens, index) : null;
    return found !== null && isHalfOf(found.amount, most);
  });
  if (half < 0 || !matchesWithOperators(tokens.slice(at, half), ...(first === 'PROPORTION' ? RATE_TIMES : [RATE_FIRST])))
    return 0;
  const end = half + (amountAt(tokens, half)?.length ?? 0);
  return end - at + (['đó', 'này'].includes(tokens[end]?.code ?? '') ? 1 : 0);
}

/** The longest run of tokens that spells the share out; 0 when none does. */
function lengthBehind(tokens: readonly Token[], from: number, most: Points | null): number {
  const mayAdd = tokens[from]?.code !== ',' || isOfExcess(tokens, from);
  for (let length = Math.min(LONGEST, tokens.length - from); length > 0; length -= 1)
    if (matchesWithOperators(tokens.slice(from, from + length), ...TIMES_RATE, ...(mayAdd ? [AND_EXCESS] : []))) return length;
  return lengthOfSecondHalf(tokens, from, most);
}
