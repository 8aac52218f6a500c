import type { CountedItem } from '../../../domain/method';
import { add, compare, equal, isWhole, ONE, ZERO } from '../../../domain/points';
import { boundFrom, type Bound } from '../bound';
import type { Grant } from '../clause';
import { match, pattern, under } from '../pattern';
import { conditionOf } from '../subject';
import { labelOf, type Token } from '../token';

const OF_THING = pattern('/ một? thing:~+');
const EACH_THING = pattern('EACH thing:~ ~b* size:FROM|ABOVE|BELOW|TO|TOBELOW|UP|CAP|N|≤|≥|<|>+ ~* UP? ~*');
const UNITS = new Set(['đơn', 'trường', 'tập', 'năm', 'tháng', 'quý', 'kỳ', 'học', 'ngày', 'tuần', 'lần']);
const PLAIN = pattern('IF? ~s+');
/** How long, how late, how large one thing is, never how many there are. */
const MEASURES = new Set(['ngày', 'tuần', 'tháng', 'giờ', 'phút', 'trang', 'tiết', 'triệu']);

/**
 * `báo cáo chậm đến 5 ngày trừ 0,25 điểm/báo cáo; chậm trên 5 ngày trừ 0,5 điểm/báo cáo`: kinds that a size of each thing tells apart,
 * one beginning where the other ends; `null` when the points are not of one thing, or the number may be of the things themselves.
 */
export function sizedItems(grants: readonly Grant[]): readonly CountedItem[] | null {
  if (grants.filter(({ condition }) => condition.some(({ code }) => code === 'N')).length < 2) return null;
  const ofAll = thingOfAll(grants);
  const items = grants.map((one) => sizedItem(one, ofAll));
  const [first] = items;
  if (first === undefined || first === null || items.some((one) => one === null || one.thing !== first.thing)) return null;
  const all = items.filter((one) => one !== null);
  const sizes = all.flatMap(({ size }) => (size === null ? [] : [size]));
  const measures = new Set(sizes.map(({ noun }) => noun[0]?.code));
  return sizes.length > 1 && measures.size === 1 && areJoined(sizes) ? all.map(({ label, points }) => ({ label, points })) : null;
}

interface SizedItem extends CountedItem {
  readonly thing: string;
  /** `null`: a kind without a size, `không gửi`. */
  readonly size: Bound | null;
}

/** `mỗi báo cáo chậm đến 5 ngày trừ 0,25 điểm, chậm quá 5 ngày trừ 0,5 điểm`: what the first of them says of all faults; `null`: each says it itself. */
function thingOfAll(grants: readonly Grant[]): string | null {
  const [first] = grants;
  const areFaults = grants.every(({ tail, verb }) => tail.length === 0 && verb === 'subtract');
  const found = first !== undefined && areFaults ? match(first.condition, EACH_THING) : null;
  const thing = found === null ? '' : (under(found, 'thing')[0]?.code ?? '');
  return thing === '' || UNITS.has(thing) ? null : thing;
}

function sizedItem(grant: Grant, ofAll: string | null): SizedItem | null {
  const of = grant.amount.kind === 'points' ? match(grant.tail, OF_THING) : null;
  if ((of === null && ofAll === null) || grant.amount.kind !== 'points') return null;
  const thing =
    of === null
      ? (ofAll ?? '')
      : under(of, 'thing')
          .map(({ code }) => code)
          .join(' ');
  const condition = withoutEach(conditionOf({ ...grant, tail: [] }) ?? []);
  const size = boundFrom(condition);
  const measure = size?.noun[0]?.code ?? '';
  const isMeasure = ofAll === null ? MEASURES.has(measure) : measure !== '' && !measure.startsWith(thing);
  const isSized = size !== null && !size.isPercent && isMeasure && measure !== thing;
  if (condition.length === 0 || !(isSized || match(condition, PLAIN) !== null)) return null;
  return { label: labelOf([...grant.caption, ...condition]), points: grant.amount.points, thing, size: isSized ? size : null };
}

/** `chậm đến 5 ngày` bounds like `không quá 5 ngày`. */
function withoutEach(condition: readonly Token[]): readonly Token[] {
  const bare = condition[0]?.code === 'EACH' ? condition.slice(1) : condition;
  const isUpTo = bare.filter(({ value }) => value !== null).length === 1;
  return isUpTo ? bare.map((token) => (token.code === 'TO' ? { ...token, code: 'CAP' } : token)) : bare;
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
