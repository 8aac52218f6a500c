/**
 * A ratio of two safe integers in lowest terms, the lower one above 0: nearly every number of an emulation table. What is computed
 * here is exact or `null`; arithmetic of large numbers, which needs many times as long, is left to those few that need it.
 */
export class SmallRatio {
  constructor(
    readonly n: number,
    readonly d: number,
  ) {}
}

type Found = SmallRatio | null;

const MOST = Number.MAX_SAFE_INTEGER;
/** A product or sum of safe integers that is not above `MOST` was not rounded. */
const isExact = (value: number): boolean => value <= MOST && value >= -MOST;

/** In lowest terms; `d` is above 0. Adding 0 makes `-0` to `0`. */
function ratio(n: number, d: number): SmallRatio {
  if (d === 1) return new SmallRatio(n + 0, 1);
  const divisor = commonDivisor(n < 0 ? -n : n, d);
  return divisor === 1 ? new SmallRatio(n + 0, d) : new SmallRatio(n / divisor + 0, d / divisor);
}

function commonDivisor(a: number, b: number): number {
  let larger = a;
  let smaller = b;
  while (smaller !== 0) {
    const rest = larger % smaller;
    larger = smaller;
    smaller = rest;
  }
  return larger;
}

/** @param d any safe integer but 0 */
export function smallRatio(n: number, d: number): Found {
  if (!isExact(n) || !isExact(d)) return null;
  return d < 0 ? ratio(-n, -d) : ratio(n, d);
}

export function smallSum(a: SmallRatio, b: SmallRatio): Found {
  if (a.d === b.d) {
    const n = a.n + b.n;
    return isExact(n) ? ratio(n, a.d) : null;
  }
  const left = a.n * b.d;
  const right = b.n * a.d;
  const d = a.d * b.d;
  const n = left + right;
  return isExact(left) && isExact(right) && isExact(d) && isExact(n) ? ratio(n, d) : null;
}

export function smallProduct(a: SmallRatio, b: SmallRatio): Found {
  const n = a.n * b.n;
  const d = a.d * b.d;
  return isExact(n) && isExact(d) ? ratio(n, d) : null;
}

/** `null` also where `b` is 0. */
export function smallQuotient(a: SmallRatio, b: SmallRatio): Found {
  if (b.n === 0) return null;
  const n = a.n * b.d;
  const d = a.d * b.n;
  return isExact(n) && isExact(d) ? smallRatio(n, d) : null;
}

export function smallNegation({ n, d }: SmallRatio): SmallRatio {
  return new SmallRatio(0 - n, d);
}

/** −1, 0 or 1; `null` where it cannot be told without larger numbers. */
export function smallOrder(a: SmallRatio, b: SmallRatio): number | null {
  const isAlike = a.d === b.d;
  const left = isAlike ? a.n : a.n * b.d;
  const right = isAlike ? b.n : b.n * a.d;
  if (!isExact(left) || !isExact(right)) return null;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function smallFloor({ n, d }: SmallRatio): Found {
  const whole = wholeBelow(n, d);
  return whole === null ? null : new SmallRatio(whole, 1);
}

/** Half away from zero at `decimals` places. */
export function smallRounding({ n, d }: SmallRatio, decimals: number): Found {
  const scale = 10 ** decimals;
  const above = 2 * Math.abs(n) * scale + d;
  const below = 2 * d;
  const rounded = isExact(above) && isExact(below) ? wholeBelow(above, below) : null;
  return rounded === null ? null : ratio(n < 0 ? -rounded : rounded, scale);
}

function wholeBelow(n: number, d: number): number | null {
  const rest = n % d;
  const multiple = n - (rest < 0 ? rest + d : rest);
  return isExact(multiple) ? multiple / d + 0 : null;
}
