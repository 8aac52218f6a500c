import { compare, equal, multiply, points, type Points } from '../../domain/points';
import { amountAt, type Amount } from './amountAt';
import { isHalf } from './parsed';
import { matches, pattern } from './pattern';
import type { Token } from './token';

const AGAINST = new Set(['LEADER', 'BEST']);
/** Behind half the points: `nhân với tỷ lệ hoàn thành`, and `cộng phần thưởng tính theo mức vượt`. */
const TIMES_RATE = [
  pattern('MATH|x|*|×|nhân với? RATE|phần|trăm+ hoàn|thực|đạt|th? thành|hiện|được? PLAN?'),
  pattern('tương ứng với|theo RATE phần? trăm? đã? hoàn|thực|đạt thành|hiện|được? PLAN?'),
];
const AND_EXCESS = pattern(',? +|ADD|cộng|AND ADD|thêm|với* phần|mức|số|điểm|thưởng|còn|lại|OVER* được? PROPORTION');
/** Before half the points: `theo tỷ lệ thực hiện nhân với`, `theo tỷ lệ của`. */
const RATE_TIMES = [pattern('PROPORTION hoàn|thực|đạt* thành|hiện|được* MATH|x|*|× với?'), pattern('PROPORTION của|trên')];
/** Between the two halves of `một nửa số điểm cộng một nửa số điểm nhân (% vượt của đơn vị / % vượt của đơn vị dẫn đầu)`, and behind them. */
const PLUS = [pattern(',? +|ADD|cộng|AND ADD|thêm|với*'), pattern('thêm|với+')];
const OWN_OVER_LEADERS = [
  pattern(
    'MATH|x|*|×|nhân với? (? thương|giữa|tỷ|số|mức|phần|trăm|RATE|điểm|PROPORTION* OVER ~* /|:|MATH|AND|với|trên cho? (? số|mức|phần|trăm|RATE|điểm* OVER? ~* LEADER|BEST ~* )?',
  ),
  // `một nửa số điểm x phần vượt so với đơn vị dẫn đầu`
  pattern('MATH|x|*|×|nhân với? phần|mức|tỷ|RATE* OVER ~* COMPARED ~* OVER? ~* LEADER|BEST ~*'),
  // `phần của 4 điểm còn lại theo tỷ lệ vượt của mình chia tỷ lệ vượt cao nhất`
  pattern(
    'còn|lại|REST* được? PROPORTION ~* OVER ~* /|:|MATH|AND|với|trên|COMPARED cho? số|mức|phần|RATE* OVER? ~* LEADER|BEST ~*',
  ),
];
/** Between the two halves: `cộng với phần điểm tính bằng`, `cộng thêm phần của`. */
const LINKS = new Set(['phần', 'điểm', 'số', 'tính', 'bằng', 'của', 'là', 'được', 'lấy', 'trong', 'mức']);
const LONGEST = 8;
const LONGEST_EXCESS = 24;

/**
 * Against a leader, `50% điểm nhân với tỷ lệ hoàn thành` and `50% điểm cộng phần tính theo mức vượt` write out what others call in
 * proportion; with another share than a half they stay as they are and nothing reads them.
 */
export function withHalfSharesTold(given: readonly Token[]): readonly Token[] {
  if (!given.some(({ code }) => AGAINST.has(code))) return given;
  const most = mostOf(given);
  const tokens = withLeadersGiven(given, most);
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
      // `được hưởng phần của 3 điểm tương ứng với tỷ lệ`
      if (told[told.length - 1]?.code === 'của' && told[told.length - 2]?.code === 'phần') told.splice(-2);
      const all = tokens.slice(at, at + found.length + length);
      told.push({ text: all.map(({ text }) => text).join(' '), code: 'PROPORTION', value: null });
      at += all.length - 1;
    }
  }
  return told;
}

/** `Dẫn đầu Cụm …: điểm tối đa 4 điểm` gives the most there is to the leader. */
function withLeadersGiven(tokens: readonly Token[], most: Points | null): readonly Token[] {
  return tokens.map((token, at) => {
    const amount = tokens[at + 1];
    const isMost = token.code === 'CAP' && /^(?:số )?điểm tối đa$/iu.test(token.text) && tokens[at - 1]?.code === ':';
    const isAll = amount?.code === 'N' && amount.value !== null && most !== null && equal(amount.value, most);
    const isOfLeader = AGAINST.has(statement(tokens.slice(0, at))[0]?.code ?? '');
    return isMost && isAll && isOfLeader ? { ...token, code: 'được' } : token;
  });
}

/** The tokens behind the last mark that ends a statement. */
function statement(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.reduce((last, { code }, at) => (code === ';' || code === '.' ? at : last), -1);
  return tokens.slice(end + 1);
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

/** The most points that are named: those of the leader. */
function mostOf(tokens: readonly Token[]): Points | null {
  return tokens.reduce<Points | null>((most, { code, value }, at) => {
    const isPoints = code === 'N' && value !== null && tokens[at + 1]?.code === 'PT';
    return isPoints && (most === null || compare(value, most) > 0) ? value : most;
  }, null);
}

/** `1/2 số điểm`, or `10 điểm` where the leader earns 20. */
function isHalfOf(amount: Amount, most: Points | null): boolean {
  if (isHalf(amount)) return true;
  return amount.kind === 'points' && most !== null && equal(multiply(amount.points, points('2')), most);
}

/** How many tokens say `theo tỷ lệ … của một nửa số điểm đó` from here on; 0 when they do not. */
function beforeHalf(tokens: readonly Token[], at: number, most: Points | null): number {
  if (tokens[at]?.code !== 'PROPORTION') return 0;
  const half = tokens.findIndex((_, index) => {
    const found = index > at && index <= at + LONGEST ? amountAt(tokens, index) : null;
    return found !== null && isHalfOf(found.amount, most);
  });
  if (half < 0 || !matches(tokens.slice(at, half), ...RATE_TIMES)) return 0;
  const end = half + (amountAt(tokens, half)?.length ?? 0);
  return end - at + (['đó', 'này'].includes(tokens[end]?.code ?? '') ? 1 : 0);
}

/** The longest run of tokens that spells the share out; 0 when none does. */
function lengthBehind(tokens: readonly Token[], from: number, most: Points | null): number {
  const mayAdd = tokens[from]?.code !== ',' || isOfExcess(tokens, from);
  for (let length = Math.min(LONGEST, tokens.length - from); length > 0; length -= 1)
    if (matches(tokens.slice(from, from + length), ...TIMES_RATE, ...(mayAdd ? [AND_EXCESS] : []))) return length;
  return lengthOfSecondHalf(tokens, from, most);
}

/** All brackets that were opened are closed, the one before the second half too. */
function isClosed(tokens: readonly Token[], from: number, length: number, isInside: boolean): boolean {
  const depth = tokens
    .slice(from, from + length)
    .reduce((sum, { code }) => sum + (code === '(' ? 1 : code === ')' ? -1 : 0), isInside ? 1 : 0);
  return depth === 0;
}

/** Behind a comma only where the statement speaks of an excess: `vượt nhưng không dẫn đầu được 5 điểm, cộng với …`. */
function isOfExcess(tokens: readonly Token[], from: number): boolean {
  return statement(tokens.slice(0, from)).some(({ code }) => code === 'OVER');
}

function lengthOfSecondHalf(tokens: readonly Token[], from: number, most: Points | null): number {
  if (tokens[from]?.code === ',' && !isOfExcess(tokens, from)) return 0;
  for (let plus = 1; plus <= 4; plus += 1) {
    if (!matches(tokens.slice(from, from + plus), ...PLUS)) continue;
    let at = from + plus;
    while (LINKS.has(tokens[at]?.code ?? '')) at += 1;
    const isInside = tokens[at]?.code === '(';
    if (isInside) at += 1;
    const half = amountAt(tokens, at);
    if (half === null || !isHalfOf(half.amount, most)) continue;
    const start = at + half.length;
    for (let length = Math.min(LONGEST_EXCESS, tokens.length - start); length > 0; length -= 1)
      if (isClosed(tokens, start, length, isInside) && matches(tokens.slice(start, start + length), ...OWN_OVER_LEADERS))
        return start + length - from;
  }
  return 0;
}
