import type { Award, LowerTier, Method, UpperTier } from '../../../domain/method';
import {
  add,
  compare,
  equal,
  exactText,
  HUNDRED,
  isWhole,
  isZero,
  ONE,
  points,
  subtract,
  ZERO,
  type Points,
} from '../../../domain/points';
import { mostOf, sameScale, type Understood } from '../parsed';

/** An interval with what it earns; `from` is `null` where it reaches down to the smallest value, `to` where it has no end. */
export interface Tier {
  readonly from: Points | null;
  readonly includesFrom: boolean;
  readonly to: Points | null;
  readonly includesTo: boolean;
  readonly award: Award;
}

interface Kind {
  /** Tiers of deductions: what is left where nothing is deducted, as below the first of them; `null`: tiers of points. */
  readonly undeducted: Award | null;
  readonly isLone: boolean;
  /** Values are rates, which lie between whole numbers as well. */
  readonly isRate: boolean;
}

const NOTHING: Award = { points: ZERO };

/** Intervals become one table when each begins where the one below ends. `rest` is what values outside all of them earn. */
export function tierTable(given: readonly Tier[], rest: Award | null, kind: Kind): Understood | null {
  const isCounted = given.every(({ from, to }) => (from === null || isWhole(from)) && (to === null || isWhole(to)));
  const hasHoles = !isCounted || kind.isRate;
  const sorted = clipped(withoutDeductionBelow([...given].sort(byPlace), kind, isCounted));
  const all = [...sorted.map((tier) => tier.award), ...(rest === null ? [] : [rest])];
  const most = mostOf(all);
  const broken: Understood = { method: { kind: 'manual', step: null }, most, isExact: true, contradicts: true };
  for (let index = 1; index < sorted.length; index += 1) {
    const joint = jointOf(sorted[index - 1], sorted[index], isCounted);
    if (joint === 'shared') return null;
    if (joint === 'broken') return rest === null && kind.undeducted === null ? broken : null;
  }
  if (sorted.some(isEmpty) || !isMonotone(sorted.map((tier) => tier.award))) return broken;
  const [lowest] = sorted;
  const top = sorted[sorted.length - 1];
  if (lowest === undefined || top === undefined) return null;
  // `dưới 3%: 5 điểm; dưới 5%: 3 điểm; còn lại: 0 điểm`: the rest is what stands above
  if (rest !== null && lowest.from === null && top.to !== null && !top.includesTo)
    return tierTable([...sorted, { from: top.to, includesFrom: true, to: null, includesTo: true, award: rest }], null, kind);
  const method =
    (hasHoles && sorted.some((tier, at) => endOf(tier, sorted[at + 1]) !== null)
      ? null
      : byUpperBounds(sorted, lowest, top, rest, isCounted)) ?? byLowerBounds(sorted, lowest, top, rest, kind, hasHoles);
  // `dưới 1%: 10 điểm; từ 1% đến 5%: 4 điểm; còn lại: 0 điểm`: the rest is what stands above the last bound
  if (method === null && rest !== null && lowest.from === null && top.to !== null)
    return tierTable([...sorted, { from: top.to, includesFrom: false, to: null, includesTo: true, award: rest }], null, kind);
  return method === null ? null : { method, most, isExact: !kind.isLone || most !== null };
}

/** `chậm từ 1 đến 5 ngày trừ 1 điểm`: nothing is deducted from whoever is not late. */
function withoutDeductionBelow(sorted: readonly Tier[], { undeducted }: Kind, isCounted: boolean): readonly Tier[] {
  const [lowest] = sorted;
  if (undeducted === null || lowest === undefined || (lowest.from !== null && isZero(lowest.from) && lowest.includesFrom))
    return sorted;
  if (lowest.from === null) return isGrowing(sorted, undeducted) ? withoutFault(sorted, lowest, undeducted) : sorted;
  const isNext = isCounted && lowest.includesFrom;
  const to = isNext ? subtract(lowest.from, ONE) : lowest.from;
  return [{ from: null, includesFrom: true, to, includesTo: isNext || !lowest.includesFrom, award: undeducted }, ...sorted];
}

/** `dưới 5 ngày trừ 1 điểm; từ 5 ngày trừ 2 điểm`: the more there is, the more is deducted, so what is counted are faults. */
function isGrowing(sorted: readonly Tier[], undeducted: Award): boolean {
  const values = sameScale([undeducted, ...sorted.map(({ award }) => award)]);
  return values !== null && sorted.length > 1 && values.slice(1).every((value, at) => compare(value, values[at] ?? value) < 0);
}

function withoutFault(sorted: readonly Tier[], lowest: Tier, award: Award): readonly Tier[] {
  const none: Tier = { from: null, includesFrom: true, to: ZERO, includesTo: true, award };
  return [none, { ...lowest, from: ZERO, includesFrom: false }, ...sorted.slice(1)];
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
    if (tier.to === null && above !== undefined && above.from !== null && (above.to === null || equal(above.from, above.to)))
      return { ...tier, to: above.from, includesTo: !above.includesFrom };
    if (tier.from === null && below !== undefined && below.from === null && below.to !== null)
      return { ...tier, from: below.to, includesFrom: !below.includesTo };
    return tier;
  });
}

/** `từ 95% trở lên: 10 điểm; từ 95% trở lên: 8 điểm`: the same bound twice leaves the first of them no value. */
function isEmpty({ from, includesFrom, to, includesTo }: Tier): boolean {
  return from !== null && to !== null && equal(from, to) && !(includesFrom && includesTo);
}

/** How two neighbours meet: `đến dưới 95` with `từ 95`, among counts also `5` with `6`; both or neither hold the bound; or not at all. */
function jointOf(below: Tier | undefined, above: Tier | undefined, isCounted: boolean): 'fits' | 'shared' | 'broken' {
  if (below === undefined || above === undefined || below.to === null || above.from === null) return 'broken';
  if (equal(below.to, above.from)) return below.includesTo !== above.includesFrom ? 'fits' : 'shared';
  const step = isCounted ? ONE : lastPlace([below.to, above.from]);
  const isNext = below.includesTo && above.includesFrom && equal(add(below.to, step), above.from);
  return isNext ? 'fits' : 'broken';
}

/** One in the last decimal place that is written: 0,01 beside 3,19. */
function lastPlace(numbers: readonly Points[]): Points {
  const places = numbers.map((one) => (/\.(\d+)$/.exec(exactText(one))?.[1] ?? '').length);
  return points(`1/${10 ** Math.max(...places)}`);
}

/** Points that rise with the value, or fall, never both; two neighbours never earn the same. */
function isMonotone(awards: readonly Award[]): boolean {
  const values = sameScale(awards);
  if (values === null) return true;
  const steps = values.slice(1).map((value, at) => compare(value, values[at] ?? value));
  return steps.every((step) => step > 0) || steps.every((step) => step < 0);
}

/** Each tier from its lower bound up; one that begins above its bound says so. */
function byLowerBounds(
  tiers: readonly Tier[],
  lowest: Tier,
  top: Tier,
  rest: Award | null,
  { isLone, undeducted }: Kind,
  hasHoles: boolean,
): Method | null {
  const isTop = top.to === null || isHundred(top) || (isExact(top) && !leavesMoreOpen(lowest, top));
  const until = isTop || (top.includesTo && rest === null) ? null : top.to;
  if (until !== null && (top.includesTo || rest !== null)) return null;
  const last = isTop || !top.includesTo || rest !== null ? null : top.to;
  const start = lowest.from ?? ZERO;
  const reachesDown = lowest.from === null || compare(start, ZERO) <= 0;
  if (rest !== null && reachesDown) return null;
  const below: readonly LowerTier[] =
    rest !== null
      ? [{ from: ZERO, ...rest }]
      : isLone && until === null && undeducted === null && !reachesDown
        ? [{ from: ZERO, ...NOTHING }]
        : [];
  const rows = tiers.map((tier, at): LowerTier => ({
    ...(at === tiers.length - 1 && last !== null ? { to: last } : {}),
    ...(hasHoles && endOf(tier, tiers[at + 1]) !== null && tier.to !== null ? { to: tier.to } : {}),
    from: tier.from ?? ZERO,
    ...(tier.includesFrom || tier.from === null ? {} : { above: true as const }),
    ...tier.award,
  }));
  return { kind: 'tiers', direction: 'higher', tiers: [...below, ...rows], ...(until === null ? {} : { until }) };
}

/** Where a tier of rates ends before the next one begins: 89 before 90. */
function endOf({ to, includesTo }: Tier, above: Tier | undefined): Points | null {
  return to !== null && includesTo && above?.from !== undefined && above.from !== null && !equal(to, above.from) ? to : null;
}

const isExact = ({ from, to }: Tier): boolean => from !== null && to !== null && equal(from, to);

/** `không có vụ nào 10 điểm; 1 vụ trừ 3 điểm; 2 vụ trừ 6 điểm`: what three of them earn nobody says, unless nothing is left. */
function leavesMoreOpen(lowest: Tier, top: Tier): boolean {
  const [least, most] = sameScale([top.award, lowest.award]) ?? [];
  return least !== undefined && most !== undefined && compare(least, most) < 0 && !isZero(least);
}

/** `từ 90% đến 100%`: there is nothing above. */
function isHundred({ to, includesTo }: Tier): boolean {
  return to !== null && includesTo && equal(to, HUNDRED);
}

/** Counts that earn less the more there are of them, and tiers that end at their bounds, are told by their upper bounds. */
function byUpperBounds(tiers: readonly Tier[], lowest: Tier, top: Tier, rest: Award | null, isCounted: boolean): Method | null {
  const reachesDown = lowest.from === null || compare(lowest.from, ZERO) <= 0;
  // `trên 50% đến 80%: …; trên 80%: …; còn lại: 0`: the rest is what stands below.
  const below = !reachesDown && rest !== null && top.to === null && !lowest.includesFrom ? lowest.from : null;
  const isRestUnplaced = rest !== null && top.to === null && below === null;
  const ends = tiers.every((tier) => tier.to === null || tier.includesTo);
  if ((!reachesDown && below === null) || isRestUnplaced || !ends || isHundred(top)) return null;
  const values = sameScale([lowest.award, top.award, ...(rest === null ? [] : [rest])]);
  const isFalling = values !== null && compare(values[values.length - 1] ?? ZERO, values[0] ?? ZERO) < 0;
  if (top.to !== null && rest === null) return null;
  if (isCounted && !isFalling && below === null && !tiers.some((tier) => !tier.includesFrom && tier.from !== null)) return null;
  const upTo = tiers.flatMap((tier): readonly UpperTier[] => (tier.to === null ? [] : [{ upTo: tier.to, ...tier.award }]));
  const least: readonly UpperTier[] = below === null || rest === null ? [] : [{ upTo: below, ...rest }];
  return { kind: 'tiers', direction: 'lower', tiers: [...least, ...upTo], otherwise: top.to === null ? top.award : rest };
}
