import { compare, isZero } from '../../../domain/points';
import type { Grant } from '../clause';
import { limitOf } from '../limit';
import { capsOf, grantsOf, onlyWith, type Recogniser } from '../parsed';
import { match, pattern } from '../pattern';
import { conditionOf } from '../subject';

const THING = pattern('IF? ~s+');
const DENIED = pattern('IF? NOT được|có|đạt|đăng ~*');
/** These rank or measure: another way of scoring. */
const OTHER = new Set(['mức', 'loại', 'RATE', 'PLAN', 'OVER']);

/** `không được tặng thì không cộng` says it twice. */
function isNone({ amount, condition, tail }: Grant): boolean {
  const isNothing = amount.kind === 'noMore' || (amount.kind === 'points' && isZero(amount.points));
  return isNothing && tail.length === 0 && match(condition, DENIED) !== null;
}

/** `Được khen thưởng được cộng 2 điểm`: a bonus that is given once. */
export const onceBonus: Recogniser = (parsed) => {
  const { context } = parsed;
  const [grant, ...more] = grantsOf(parsed).filter((one, at) => at === 0 || !isNone(one));
  const limit = limitOf(capsOf(parsed), context.maximum);
  if (grant === undefined || more.length > 0 || !limit.ok || limit.period !== null || parsed.hasCountAside) return null;
  if (!onlyWith(parsed, ['grant', 'cap'], ['once', 'highest']) || grant.amount.kind !== 'points' || isZero(grant.amount.points))
    return null;
  const isBonus = context.kind === 'bonus' || (context.kind === null && grant.verb === 'add');
  const condition = conditionOf(grant);
  if (!isBonus || grant.verb === 'subtract' || condition === null || match(condition, THING) === null) return null;
  if (condition.some(({ code }) => OTHER.has(code))) return null;
  const { points } = grant.amount;
  return {
    method: { kind: 'bonus', pointsPerUnit: points, cap: limit.cap, once: true },
    most: limit.cap ?? points,
    isExact: limit.cap !== null,
    contradicts: limit.cap !== null && compare(limit.cap, points) < 0,
  };
};
