import { compare, divide, points, sum, type Points } from './points';

/** `null`: of nothing. */
export function mean(values: readonly Points[]): Points | null {
  return values.length === 0 ? null : divide(sum(values), points(String(values.length)));
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly Points[]): Points | null {
  const sorted = ascending(values);
  const half = Math.floor((sorted.length - 1) / 2);
  return mean(sorted.slice(half, sorted.length - half));
}

export function ascending(values: readonly Points[]): readonly Points[] {
  return [...values].sort(compare);
}
