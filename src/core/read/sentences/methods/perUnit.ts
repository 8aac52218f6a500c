import { compare, multiply, ONE, subtract, ZERO, type Points } from '../../../domain/points';
import { numberOf, ordinalOf, saysHowMany } from '../numberWords';
import { anyAt, indexOfAny, phraseAt } from '../phrase';
import type { Recogniser, Understood } from '../parsed';
import type { SentenceContext } from '../sentenceContext';
import type { Statement } from '../statement';
import type { Token } from '../tokens';
import { countLimit } from '../statements';
import { limitOf } from './limit';

const EACH = ['cứ mỗi', 'mỗi một', 'với mỗi', 'cứ', 'mỗi'];
const FROM_ON = ['trở đi', 'trở lên'];
const PASSING = ['nhiều hình thức chỉ tính một lần', 'đồng thời xét điều kiện loại', 'chỉ tính một lần', 'tính một lần'];

/** `Mỗi đề tài được 2 điểm, tối đa 6 điểm`, `2 điểm/lần`, and the same as bonus (`cộng`) or deduction (`trừ`). */
export const perUnit: Recogniser = ({ statements, context }) => {
  const counted = statements.filter((one) => countLimit(one) !== null);
  const grants = statements.filter((one) => !one.isCap && !isPassing(one) && !counted.includes(one));
  const [grant] = grants;
  const limit = limitOf(
    statements.filter((one) => one.isCap),
    context,
  );
  if (grants.length !== 1 || grant === undefined || !limit.ok || grant.amount?.kind !== 'points') return null;
  const each = eachOf(grant);
  if (each === null || compare(grant.amount.points, ZERO) <= 0) return null;
  const caps = [...counted.map((one) => capOfCount(one, each, grant.amount)), ...(limit.cap === null ? [] : [limit.cap])];
  if (caps.length > 1 || caps[0] === null) return null;
  return asKind(grant.verb, grant.amount.points, each.free, caps[0] ?? null, context);
};

/** `Được khen thưởng được cộng 2 điểm`: a bonus that is given once. */
export const onceBonus: Recogniser = ({ statements, context }) => {
  const grants = statements.filter((one) => !one.isCap && !isPassing(one));
  const [grant] = grants;
  const limit = limitOf(
    statements.filter((one) => one.isCap),
    context,
  );
  if (grants.length !== 1 || grant === undefined || !limit.ok || grant.amount?.kind !== 'points' || grant.amount.per !== null)
    return null;
  const isBonus = context.kind === 'bonus' || (context.kind === null && grant.verb === 'add');
  if (
    !isBonus ||
    grant.verb === 'subtract' ||
    saysHowMany([...grant.condition, ...grant.tail]) ||
    compare(grant.amount.points, ZERO) <= 0
  )
    return null;
  if (indexOfAny(grant.condition, ['mức', 'thứ', 'hạng', 'tỷ lệ', 'tỉ lệ']) >= 0) return null;
  const { points } = grant.amount;
  return {
    method: { kind: 'bonus', pointsPerUnit: points, cap: limit.cap, once: true },
    most: limit.cap ?? points,
    isExact: limit.cap !== null,
  };
};

function asKind(
  verb: Statement['verb'],
  points: Points,
  free: Points,
  cap: Points | null,
  context: SentenceContext,
): Understood | null {
  const hasFree = compare(free, ZERO) > 0;
  const most = cap ?? points;
  const kind = context.kind ?? (verb === 'add' ? 'bonus' : verb === 'subtract' ? 'penalty' : 'points');
  if (kind === 'penalty') {
    if (hasFree || verb === 'add') return null;
    return { method: { kind, pointsPerUnit: points, cap: cap ?? context.maximum }, most, isExact: cap !== null };
  }
  if (verb === 'subtract' || kind === 'disqualifier') return null;
  if (kind === 'bonus' && !hasFree) {
    return { method: { kind, pointsPerUnit: points, cap: cap ?? context.maximum, once: false }, most, isExact: cap !== null };
  }
  return {
    method: { kind: 'perUnit', pointsPerUnit: points, freeUnits: free, maximum: cap ?? context.maximum },
    most,
    isExact: cap !== null,
  };
}

interface Each {
  readonly free: Points;
  /** What is counted: `lớp`, `bài báo`. */
  readonly subject: readonly Token[];
}

/** `Mỗi lớp 2 điểm, không quá 3 lớp` is at most 6 points; `null` when something else is limited, or some units are free. */
function capOfCount(limit: Statement, { free, subject }: Each, amount: Statement['amount']): Points | null {
  const found = countLimit(limit);
  if (found === null || amount?.kind !== 'points' || compare(free, ZERO) > 0 || found.of.length === 0) return null;
  const words = subject.filter((token) => token.kind === 'word').map((token) => token.text.toLowerCase());
  const isSame = found.of.every((token, index) => token.text.toLowerCase() === words[index]);
  return isSame ? multiply(amount.points, found.count) : null;
}

/** What is counted one by one; `null`: it is not, or by twos and threes, which leaves the odd one open. */
function eachOf({ condition, tail, amount, verb }: Statement): Each | null {
  const per = amount?.kind === 'points' ? amount.per : null;
  const free = freeOf(condition);
  if (free === null) return null;
  if (per !== null)
    return isOne(per) && !saysHowMany(free.rest) && tail.length === 0 && !mentionsEach(free.rest)
      ? { free: free.units, subject: withoutOne(per) }
      : null;
  const inFront = indexOfAny(free.rest, EACH);
  if (inFront >= 0) {
    const subject = free.rest.slice(inFront + anyAt(free.rest, inFront, EACH));
    return isOne(subject) && !saysHowMany(free.rest.slice(0, inFront)) && tail.length === 0
      ? { free: free.units, subject: withoutOne(subject) }
      : null;
  }
  const behind = anyAt(tail, 0, ['cho mỗi', 'cho một', 'với mỗi', 'mỗi', 'trên mỗi', 'cho từng']);
  if (behind > 0 && isOne(tail.slice(behind)) && !saysHowMany(free.rest))
    return { free: free.units, subject: withoutOne(tail.slice(behind)) };
  const one = verb === 'subtract' ? free.rest.findIndex((token) => token.kind === 'number') : -1;
  // `Chậm 01 ngày trừ 0,5 điểm`: what is deducted for one is deducted for each.
  if (one > 0 && isOne(free.rest.slice(one)) && tail.length === 0) return { free: free.units, subject: free.rest.slice(one + 1) };
  return null;
}

function mentionsEach(tokens: readonly Token[]): boolean {
  return indexOfAny(tokens, EACH) >= 0 && saysHowMany(tokens);
}

/** `bài`, `01 bài`, `một bài`: counted by ones; `2 bài` is not. */
function isOne(subject: readonly Token[]): boolean {
  const [first, ...rest] = subject;
  if (first === undefined) return false;
  const count = first.kind === 'number' || phraseAt(subject, 0, 'một') > 0 ? numberOf(first) : null;
  if (count === null) return !saysHowMany(subject);
  return compare(count, ONE) === 0 && rest.length > 0 && !saysHowMany(rest) && !(first.kind === 'number' && first.isPercent);
}

function withoutOne(subject: readonly Token[]): readonly Token[] {
  return subject[0]?.kind === 'number' || phraseAt(subject, 0, 'một') > 0 ? subject.slice(1) : subject;
}

/** `Từ lớp thứ ba trở đi`: the first two are free. */
function freeOf(condition: readonly Token[]): { readonly units: Points; readonly rest: readonly Token[] } | null {
  const end = indexOfAny(condition, FROM_ON);
  const nth = indexOfAny(condition, ['thứ']);
  if (phraseAt(condition, 0, 'từ') === 0 || end < 0 || nth < 0 || nth > end) return { units: ZERO, rest: condition };
  const place = ordinalOf(condition[nth + 1]);
  if (place === null || nth + 2 !== end) return null;
  return { units: subtract(place, ONE), rest: condition.slice(end + anyAt(condition, end, FROM_ON)) };
}

function isPassing({ condition, amount }: Statement): boolean {
  return amount === null && PASSING.some((words) => phraseAt(condition, 0, words) === condition.length);
}
