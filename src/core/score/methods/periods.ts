import type { PeriodCap } from '../../domain/method';
import { add, compare, least, multiply, points as pointsOf, ZERO, type Points } from '../../domain/points';
import type { MethodProblem } from '../../domain/scorecard';
import { stripMarks } from '../../shared/foldHeading';
import type { MethodValue } from './methodOutcome';
import type { NamedCount } from './namedCounts';

/** How a period is named in a result: `HK1`, `quý II`, `T3`. */
const NAMES: Readonly<Record<PeriodCap['period'], RegExp>> = {
  month: /^(?:t|thang)\.? ?(\d{1,2})$/,
  quarter: /^(?:q|quy)\.? ?(\d|i{1,3}|iv)$/,
  semester: /^(?:hk|hoc ky|ky)\.? ?(\d|i{1,2})$/,
};

/**
 * Σ over the periods of min(K, p·n): `HK1: 7; HK2: 3`. A bare number says nothing about periods and counts only where it cannot
 * pass the ceiling of one; an item of no period is an error. Source: METHODS §2.6.
 */
export function periodPoints(
  each: Points,
  cap: PeriodCap,
  value: MethodValue,
): { readonly full: Points; readonly counted: Points } | { readonly problem: MethodProblem } {
  if (value.number !== null) {
    const full = multiply(each, value.number);
    return compare(full, cap.points) <= 0 ? { full, counted: full } : { problem: 'periodsNotGiven' };
  }
  const counts = periodCounts(value.word);
  if (counts === null) return { problem: 'periodsNotGiven' };
  const seen = new Set<string>();
  let [full, counted] = [ZERO, ZERO];
  for (const { name, count } of counts) {
    const period = NAMES[cap.period].exec(stripMarks(name));
    if (period === null || seen.has(period[1] ?? '')) return { problem: 'periodsNotGiven' };
    seen.add(period[1] ?? '');
    const points = multiply(each, count);
    full = add(full, points);
    counted = add(counted, least(cap.points, points));
  }
  return { full, counted };
}

/** `HK1: 7; HK2: 3`. */
function periodCounts(word: string | null): readonly NamedCount[] | null {
  const parts = (word ?? '')
    .normalize('NFC')
    .split(/[;\n]|,(?!\d)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = parts.map((part) => /^(\S.*?)\s*[:=]\s*(\d+)(?:\s*\p{L}+)*\.?$/u.exec(part));
  if (parts.length === 0 || read.some((one) => one === null)) return null;
  return read.flatMap((one) => (one === null ? [] : [{ name: one[1] ?? '', count: pointsOf(one[2] ?? '0') }]));
}
