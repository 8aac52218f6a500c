import type { CountedItem } from '../../../domain/method';
import { add, compare, equal, isWhole, ONE, ZERO } from '../../../domain/points';
import { boundFrom, type Bound } from '../bound';
import type { Grant } from '../clause';
import { match, pattern, under } from '../pattern';
import { conditionOf } from '../subject';
import { labelOf } from '../token';

const OF_THING = pattern('/ một? thing:~+');
const PLAIN = pattern('IF? ~s+');
/** How long, how late, how large one thing is, never how many there are. */
const MEASURES = new Set(['ngày', 'tuần', 'tháng', 'giờ', 'phút', 'trang', 'tiết', 'triệu']);

/**
 * `báo cáo chậm đến 5 ngày trừ 0,25 điểm/báo cáo; chậm trên 5 ngày trừ 0,5 điểm/báo cáo`: kinds that a size of each thing tells apart,
 * one beginning where the other ends; `null` when the points are not of one thing, or the number may be of the things themselves.
 */
export function sizedItems(grants: readonly Grant[]): readonly CountedItem[] | null {
  const items = grants.map(sizedItem);
  const [first] = items;
  if (first === undefined || first === null || items.some((one) => one === null || one.thing !== first.thing)) return null;
  const all = items.filter((one) => one !== null);
  const sizes = all.flatMap(({ size }) => (size === null ? [] : [size]));
  return sizes.length > 1 && areJoined(sizes) ? all.map(({ label, points }) => ({ label, points })) : null;
}

interface SizedItem extends CountedItem {
  readonly thing: string;
  /** `null`: a kind without a size, `không gửi`. */
  readonly size: Bound | null;
}

function sizedItem(grant: Grant): SizedItem | null {
  const of = grant.amount.kind === 'points' ? match(grant.tail, OF_THING) : null;
  if (of === null || grant.amount.kind !== 'points') return null;
  const thing = under(of, 'thing')
    .map(({ code }) => code)
    .join(' ');
  const condition = conditionOf({ ...grant, tail: [] }) ?? [];
  const size = boundFrom(condition);
  const isSized = size !== null && !size.isPercent && MEASURES.has(size.noun[0]?.code ?? '') && size.noun[0]?.code !== thing;
  if (condition.length === 0 || !(isSized || match(condition, PLAIN) !== null)) return null;
  return { label: labelOf([...grant.caption, ...condition]), points: grant.amount.points, thing, size: isSized ? size : null };
}

/** No size falls between two kinds, and none into both. */
function areJoined(sizes: readonly Bound[]): boolean {
  const sorted = [...sizes].sort((a, b) => compare(a.from ?? ZERO, b.from ?? ZERO) || (a.from === null ? -1 : 1));
  return sorted.slice(1).every(({ from, includesFrom }, at) => {
    const below = sorted[at];
    if (below?.to === undefined || below.to === null || from === null) return false;
    const isNext = isWhole(below.to) && below.includesTo && includesFrom && equal(add(below.to, ONE), from);
    return isNext || (equal(below.to, from) && below.includesTo !== includesFrom);
  });
}
