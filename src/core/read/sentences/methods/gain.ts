import { add, compare, divide, ONE, type Points } from '../../../domain/points';
import type { Cap, Grant } from '../clause';
import { limitOf } from '../limit';
import { matches, pattern } from '../pattern';
import type { FullMark } from './fullMark';

const BEHIND = pattern('phần|mức? OVER? PLAN? ~b*');

/** `vượt chỉ tiêu thì điểm tăng theo tỷ lệ vượt`: above the target as well points go with the result. */
export function isGain({ amount, condition, tail, verb }: Grant): boolean {
  const says = (code: string): boolean => condition.some((one) => one.code === code);
  const isMore = says('GROWN') || verb === 'add';
  return amount.kind === 'proportion' && isMore && says('OVER') && !says('NOT') && matches(tail, BEHIND);
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
