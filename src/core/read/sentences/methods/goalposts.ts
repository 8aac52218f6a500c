import { compare, divide, equal, isZero, multiply, subtract, type Points } from '../../../domain/points';
import { boundFrom } from '../bound';
import type { Grant } from '../clause';
import { grantsOf, onlyWith, pointsFrom, type Recogniser } from '../parsed';
import { match, matches, pattern, under, type Found } from '../pattern';
import { conditionOf } from '../subject';

const BETWEEN = [
  pattern('IF? ở|trong|các|khoảng|giá|trị|mức|giữa|nằm|hai|mốc|đó|này|trên|còn|lại|REST*'),
  pattern('IF? ~* FROM|ABOVE P|N ~* TO|TOBELOW P|N ~*'),
  pattern('IF? ~* FROM|ABOVE P|N AND|,|BUT* BELOW P|N ~*'),
];
const BETWEEN_BOTH = pattern('ở? giữa hai mốc|đầu|mức trên|này|đó?');
const EXAMPLE = pattern('ví dụ :|,? đạt? at:P|N ~m* THEN?');

const ABOVE_LOW = pattern('theo phần|mức|số* OVER? trên|so|với|COMPARED* mốc|mức* low:N|P');
const ENDS = pattern('FROM|giữa? least:N PT|điểm|đ? TO|AND|đến most:N PT|điểm|đ?');
/** `nội suy tuyến tính từ 50% (0 điểm) đến 100% (10 điểm)`. */
const ONE_BREATH = pattern(
  'IF? ~b* INTERPOLATED ~b* FROM low:P|N UP? :|được|tính|là* least:N|ZERO PT? ,|;? TO high:P|N UP? :|được|tính|là* most:N PT .?',
);

/** `Đạt 60% được 0 điểm, đạt 90% trở lên được 15 điểm, ở giữa tính nội suy`. */
export const goalposts: Recogniser = (parsed) => {
  const told = match(parsed.tokens, ONE_BREATH, RANGE_FIRST);
  if (told !== null) return betweenTwo(told);
  const all = grantsOf(parsed);
  if (!all.some(({ amount }) => amount.kind === 'interpolated')) return null;
  const examples = all.filter((grant) => matches(grant.condition, EXAMPLE));
  const grants = all.filter((grant) => !examples.includes(grant));
  const shares = grants.filter(({ amount }) => amount.kind === 'interpolated');
  const posts = grants.filter((one) => !shares.includes(one)).map((one) => postOf(one, parsed.context.maximum));
  const [share] = shares;
  const [one, other] = posts;
  if (share === undefined || shares.length > 1 || posts.length !== 2 || !onlyWith(parsed, ['grant']) || parsed.hasCountAside)
    return null;
  if (one === undefined || one === null || other === undefined || other === null || !matches(share.condition, ...BETWEEN))
    return null;
  const [low, high] = isZero(one.points) ? [one, other] : [other, one];
  if (!isZero(low.points) || isZero(high.points) || equal(low.at, high.at)) return null;
  const tail = matches(share.tail, BETWEEN_BOTH) ? [] : share.tail;
  if (!isBetween(share, low.at, high.at) || (!saysEnds(tail, high.points) && !saysLow(tail, low.at))) return null;
  const contradicts = !examples.every((example) => isExampleOf(example, low.at, high));
  return {
    method: { kind: 'goalposts', low: low.at, high: high.at, maximum: high.points },
    most: high.points,
    isExact: true,
    contradicts,
  };
};

/** Numbers that the middle names are the two posts. */
function isBetween(share: Grant, low: Points, high: Points): boolean {
  const bound = boundFrom(share.condition);
  if (bound === null || (bound.from === null && bound.to === null)) return true;
  const [from, to] = compare(low, high) < 0 ? [low, high] : [high, low];
  return bound.from !== null && bound.to !== null && equal(bound.from, from) && equal(bound.to, to);
}

/** `ví dụ 85% được 5 điểm` lies on the line. */
function isExampleOf({ condition, amount }: Grant, low: Points, high: { readonly at: Points; readonly points: Points }): boolean {
  const found = match(condition, EXAMPLE);
  const at = found === null ? null : (under(found, 'at')[0]?.value ?? null);
  if (at === null || amount.kind !== 'points') return false;
  return equal(amount.points, multiply(high.points, divide(subtract(at, low), subtract(high.at, low))));
}

/** `Từ 50% đến 100%: nội suy từ 0 đến 10 điểm`. */
const RANGE_FIRST = pattern(
  'IF? ~b* FROM low:P|N ~m* TO high:P|N ~m* :|THEN|,? INTERPOLATED FROM|giữa? least:N PT|điểm|đ? TO|AND most:N PT|điểm|đ? .?',
);

/** `… tính nội suy từ 0 đến 8 điểm` says the points of the two ends again. */
function saysEnds(tail: Grant['tail'], points: Points): boolean {
  const found = tail.length === 0 ? null : match(tail, ENDS);
  const valueOf = (name: string): Points | null => (found === null ? null : (under(found, name)[0]?.value ?? null));
  const [least, most] = [valueOf('least'), valueOf('most')];
  return tail.length === 0 || (least !== null && most !== null && isZero(least) && equal(most, points));
}

/** `… điểm tăng đều theo phần vượt trên mốc 60%`: above the post that earns nothing. */
function saysLow(tail: Grant['tail'], low: Points): boolean {
  const found = match(tail, ABOVE_LOW);
  const at = found === null ? null : (under(found, 'low')[0]?.value ?? null);
  return at !== null && equal(at, low);
}

function betweenTwo(found: Found): ReturnType<Recogniser> {
  const [low, high] = [under(found, 'low')[0], under(found, 'high')[0]];
  const [least, most] = [under(found, 'least')[0], under(found, 'most')[0]?.value ?? null];
  if (low === undefined || high === undefined || low.code !== high.code || low.value === null || high.value === null) return null;
  const isNothing = least?.code === 'ZERO' || (least?.value !== undefined && least.value !== null && isZero(least.value));
  if (!isNothing || most === null || isZero(most) || equal(low.value, high.value)) return null;
  return { method: { kind: 'goalposts', low: low.value, high: high.value, maximum: most }, most, isExact: true };
}

function postOf(grant: Grant, maximum: Points | null): { readonly at: Points; readonly points: Points } | null {
  const bound = boundFrom(conditionOf(grant) ?? []);
  const points = pointsFrom(grant.amount, maximum);
  if (bound === null || points === null || grant.verb !== 'give') return null;
  const isOneNumber = bound.from === null || bound.to === null || compare(bound.from, bound.to) === 0;
  const at = bound.from ?? bound.to;
  return isOneNumber && at !== null ? { at, points } : null;
}
