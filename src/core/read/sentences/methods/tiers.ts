import { add, compare, equal, greatest, isWhole, ONE, ZERO, type Points } from '../../../domain/points';
import type { Method } from '../../../domain/criteria';
import { boundFrom, type Bound } from '../bound';
import { hasAny } from '../phrase';
import type { Parsed, Recogniser, Understood } from '../parsed';
import type { Statement } from '../statement';
import { isPercentUnit } from './percentUnit';

/** An interval with its points; `from` is `null` where it reaches down to the smallest value, `to` where it has no end. */
interface Tier {
  readonly from: Points | null;
  readonly includesFrom: boolean;
  readonly to: Points | null;
  readonly includesTo: boolean;
  readonly points: Points;
}

const REST = ['còn lại', 'các mức còn lại', 'các trường hợp còn lại', 'trường hợp còn lại', 'trường hợp khác', 'khác'];
const RELATIVE = ['dẫn đầu', 'cao nhất', 'thấp nhất', 'so với đơn vị', 'xếp thứ', 'hạng', 'thứ'];
const PLAN = ['kế hoạch', 'chỉ tiêu'];

/** `Đạt từ 95% trở lên: 10 điểm; từ 90% đến dưới 95%: 8 điểm; dưới 90%: 5 điểm`, `Đủ 2 chuyên đề: 4 điểm; 01 chuyên đề: 2 điểm`. */
export const tiers: Recogniser = (parsed) => {
  const { statements, tokens, context } = parsed;
  if ((context.kind ?? 'points') !== 'points' || statements.length < 2 || hasAny(tokens, RELATIVE)) return null;
  const graded = statements.map((one) => gradedBy(one, context.maximum));
  if (graded.some((one) => one === null)) return null;
  const rows = graded.filter((one) => one !== null);
  const bounded = rows.filter((one) => one.bound !== null);
  const rest = rows.find((one) => one.bound === null)?.points ?? null;
  if (bounded.length === 0 || rows.length - bounded.length > 1 || !hasScale(parsed, bounded)) return null;
  return tierTable(
    bounded.flatMap(({ bound, points }) => (bound === null ? [] : [tierOf(bound, points)])),
    rest,
  );
};

interface Graded {
  readonly bound: Bound | null;
  readonly points: Points;
}

function gradedBy({ amount, condition, tail, isCap, verb }: Statement, maximum: Points | null): Graded | null {
  if (isCap || verb !== 'give' || tail.length > 0) return null;
  const points = amount?.kind === 'points' && amount.per === null ? amount.points : amount?.kind === 'maximum' ? maximum : null;
  if (points === null) return null;
  if (REST.some((words) => condition.length === words.split(' ').length && hasAny(condition, [words])))
    return { bound: null, points };
  const bound = boundFrom(condition);
  return bound === null ? null : { bound, points };
}

/** All bounds speak of one scale, and it is that of the results: percents of a plan are not, where results are counts. */
function hasScale({ context }: Parsed, rows: readonly Graded[]): boolean {
  const named = rows.filter(
    ({ bound }) => bound !== null && (bound.from === null || compare(bound.from, ZERO) > 0 || bound.to === null),
  );
  const percents = named.filter(({ bound }) => bound?.isPercent === true).length;
  if (percents === 0) return named.length > 0;
  if (percents !== named.length) return false;
  if (isPercentUnit(context.unitOfMeasure)) return true;
  return (
    context.unitOfMeasure === null &&
    context.hasTarget !== true &&
    !rows.some(({ bound }) => hasAny(bound?.words ?? [], PLAN) && context.hasTarget === true)
  );
}

function tierOf(bound: Bound, points: Points): Tier {
  return { from: bound.from, includesFrom: bound.includesFrom, to: bound.to, includesTo: bound.includesTo, points };
}

/** Intervals become one table when each begins where the one below ends. `rest` is what values outside all of them earn. */
function tierTable(given: readonly Tier[], rest: Points | null): Understood | null {
  const isCounted = given.every(({ from, to }) => (from === null || isWhole(from)) && (to === null || isWhole(to)));
  const sorted = clipped([...given].sort(byPlace));
  const most = [...sorted.map((tier) => tier.points), ...(rest === null ? [] : [rest])].reduce(greatest);
  for (let index = 1; index < sorted.length; index += 1) {
    const joint = jointOf(sorted[index - 1], sorted[index], isCounted);
    if (joint === 'shared') return null;
    if (joint === 'broken') return { method: { kind: 'manual', step: null }, most, isExact: true, contradicts: true };
  }
  const [lowest] = sorted;
  const top = sorted[sorted.length - 1];
  if (lowest === undefined || top === undefined) return null;
  const method = byLowerBounds(sorted, lowest, top, rest, isCounted) ?? byUpperBounds(sorted, lowest, top, rest);
  return method === null ? null : { method, most, isExact: true };
}

function byPlace(a: Tier, b: Tier): number {
  const [from, to] = [compare(a.from ?? ZERO, b.from ?? ZERO), compare(a.to ?? ZERO, b.to ?? ZERO)];
  if (from !== 0 || (a.from === null) !== (b.from === null)) return from === 0 ? (a.from === null ? -1 : 1) : from;
  return a.to === null || b.to === null ? (a.to === null ? 1 : 0) - (b.to === null ? 1 : 0) : to;
}

/** `từ 95% trở lên …; từ 90% trở lên …`: the second ends where the first begins; `không quá 1 …; không quá 3 …` likewise. */
function clipped(sorted: readonly Tier[]): readonly Tier[] {
  return sorted.map((tier, index): Tier => {
    const above = sorted[index + 1];
    const below = sorted[index - 1];
    if (tier.to === null && above !== undefined && above.to === null && above.from !== null)
      return { ...tier, to: above.from, includesTo: !above.includesFrom };
    if (tier.from === null && below !== undefined && below.from === null && below.to !== null)
      return { ...tier, from: below.to, includesFrom: !below.includesTo };
    return tier;
  });
}

/** How two neighbours meet: `đến dưới 95` with `từ 95`, among counts also `5` with `6`; both or neither hold the bound; or not at all. */
function jointOf(below: Tier | undefined, above: Tier | undefined, isCounted: boolean): 'fits' | 'shared' | 'broken' {
  if (below === undefined || above === undefined || below.to === null || above.from === null) return 'broken';
  if (equal(below.to, above.from)) return below.includesTo !== above.includesFrom ? 'fits' : 'shared';
  const isNext = isCounted && below.includesTo && above.includesFrom && equal(add(below.to, ONE), above.from);
  return isNext ? 'fits' : 'broken';
}

/** Each tier from its lower bound up. Counts that earn less the more there are of them are told by their upper bounds instead. */
function byLowerBounds(tiers: readonly Tier[], lowest: Tier, top: Tier, rest: Points | null, isCounted: boolean): Method | null {
  const isEnd = top.to === null || (top.from !== null && equal(top.from, top.to) && compare(top.points, lowest.points) >= 0);
  const isFalling = compare(top.points, lowest.points) < 0;
  const includes = tiers.every((tier) => tier.from === null || tier.includesFrom);
  if (!isEnd || !includes || (isFalling && isCounted && tiers.every((tier) => tier.to === null || tier.includesTo))) return null;
  const start = lowest.from ?? ZERO;
  const reachesDown = compare(start, ZERO) <= 0;
  if (rest !== null && reachesDown) return null;
  const below = rest === null ? [] : [{ from: ZERO, points: rest }];
  return {
    kind: 'tiers',
    direction: 'higher',
    tiers: [...below, ...tiers.map((tier) => ({ from: tier.from ?? ZERO, points: tier.points }))],
  };
}

function byUpperBounds(tiers: readonly Tier[], lowest: Tier, top: Tier, rest: Points | null): Method | null {
  const reachesDown = lowest.from === null || compare(lowest.from, ZERO) <= 0;
  // `trên 50% đến 80%: …; trên 80%: …; còn lại: 0`: the rest is what stands below.
  const below = !reachesDown && rest !== null && top.to === null && !lowest.includesFrom ? lowest.from : null;
  const isRestUnplaced = rest !== null && top.to === null && below === null;
  if ((!reachesDown && below === null) || isRestUnplaced || tiers.some((tier) => tier.to !== null && !tier.includesTo))
    return null;
  const upTo = tiers.flatMap((tier) => (tier.to === null ? [] : [{ upTo: tier.to, points: tier.points }]));
  const least = below === null || rest === null ? [] : [{ upTo: below, points: rest }];
  return { kind: 'tiers', direction: 'lower', tiers: [...least, ...upTo], otherwise: top.to === null ? top.points : rest };
}
