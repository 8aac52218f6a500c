import { compare, equal, isZero, type Points } from '../../../domain/points';
import { boundFrom } from '../bound';
import type { Grant } from '../clause';
import { grantsOf, onlyWith, pointsFrom, type Recogniser } from '../parsed';
import { matches, pattern } from '../pattern';
import { conditionOf } from '../subject';

const BETWEEN = [
  pattern('IF? ở|trong|các|khoảng|giá|trị|mức|giữa|nằm|hai|mốc|đó|này|còn|lại|REST*'),
  pattern('IF? ~* FROM P|N ~* TO|TOBELOW P|N ~*'),
];

/** `Đạt 60% được 0 điểm, đạt 90% trở lên được 15 điểm, ở giữa tính nội suy`. */
export const goalposts: Recogniser = (parsed) => {
  const grants = grantsOf(parsed);
  const shares = grants.filter(({ amount }) => amount.kind === 'interpolated');
  const posts = grants.filter((one) => !shares.includes(one)).map((one) => postOf(one, parsed.context.maximum));
  const [share] = shares;
  const [one, other] = posts;
  if (share === undefined || shares.length > 1 || posts.length !== 2 || !onlyWith(parsed, ['grant']) || parsed.hasCountAside)
    return null;
  if (
    one === undefined ||
    one === null ||
    other === undefined ||
    other === null ||
    !matches(conditionOf(share) ?? [], ...BETWEEN)
  )
    return null;
  const [low, high] = isZero(one.points) ? [one, other] : [other, one];
  if (!isZero(low.points) || isZero(high.points) || equal(low.at, high.at) || share.tail.length > 0) return null;
  return { method: { kind: 'goalposts', low: low.at, high: high.at, maximum: high.points }, most: high.points, isExact: true };
};

function postOf(grant: Grant, maximum: Points | null): { readonly at: Points; readonly points: Points } | null {
  const bound = boundFrom(conditionOf(grant) ?? []);
  const points = pointsFrom(grant.amount, maximum);
  if (bound === null || points === null || grant.verb !== 'give') return null;
  const isOneNumber = bound.from === null || bound.to === null || compare(bound.from, bound.to) === 0;
  const at = bound.from ?? bound.to;
  return isOneNumber && at !== null ? { at, points } : null;
}
