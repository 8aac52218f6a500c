import { add, compare, divide, ONE, type Points } from '../../../domain/points';
import type { Cap, Grant } from '../clause';
import { limitOf } from '../limit';
import { matches, pattern } from '../pattern';
import { mark, word } from '../token';
import type { FullMark } from './fullMark';

const BEHIND = pattern('phần|mức? OVER? PLAN? ~b*');

const ABOVE = pattern('IF? ~b* OVER PLAN? ~b* cũng? THEN?');

/**
 * `vượt chỉ tiêu thì điểm tăng theo tỷ lệ vượt`, `vượt chỉ tiêu tính theo tỷ lệ nhưng không quá 12 điểm`: above the target as well
 * points go with the result, as far as a limit says.
 */
export function isGain({ amount, condition, tail, verb }: Grant, isLimited: boolean): boolean {
  const says = (code: string): boolean => condition.some((one) => one.code === code);
  const isMore = says('GROWN') || verb === 'add' || (isLimited && matches(condition, ABOVE));
  return amount.kind === 'proportion' && isMore && says('OVER') && !says('NOT') && matches(tail, BEHIND);
}

const EITHER = pattern('IF? ~b* OVER PLAN? OR NOT|BELOW đạt|hoàn|đủ* thành? PLAN? ~b* cũng|đều? THEN?');
const EITHER_TURNED = pattern('IF? ~b* NOT|BELOW đạt|hoàn|đủ* thành? PLAN? OR OVER PLAN? ~b* cũng|đều? THEN?');

/** `vượt hoặc không đạt kế hoạch tính theo tỷ lệ`: both sides told at once, each by itself. */
export function withSidesApart(grants: readonly Grant[]): readonly Grant[] {
  return grants.flatMap((grant) => {
    const isBoth =
      grant.amount.kind === 'proportion' && grant.tail.length === 0 && matches(grant.condition, EITHER, EITHER_TURNED);
    return isBoth
      ? [
          { ...grant, condition: [mark('NOT'), word('', 'đạt')] },
          { ...grant, condition: [mark('OVER')] },
        ]
      : [grant];
  });
}

/** `tính theo tỷ lệ hoàn thành, không quá 120% số điểm`. */
export const passesFull = ([cap]: readonly Cap[]): boolean => cap?.amount.kind === 'share' && isAboveAll(cap.amount.share);

/** How far points may pass the full mark; `null` where no limit says it: then they would know no end. */
export function capRatioOf(caps: readonly Cap[], { points, isLower }: FullMark, maximum: Points | null): Points | null {
  const [cap, ...more] = caps;
  if (cap === undefined || more.length > 0 || cap.period !== null || cap.verb === 'subtract' || isLower) return null;
  if (cap.amount.kind === 'share' && cap.verb === null) return isAboveAll(cap.amount.share) ? cap.amount.share : null;
  const full = points ?? maximum;
  const limit = limitOf([cap], full);
  if (full === null || !limit.ok || limit.cap === null) return null;
  const ratio = divide(cap.verb === 'add' ? add(full, limit.cap) : limit.cap, full);
  return isAboveAll(ratio) ? ratio : null;
}

const isAboveAll = (ratio: Points): boolean => compare(ratio, ONE) > 0;
