import type { StatedDate } from '../../domain/evidenceReference';
import type { Policy } from '../../domain/policy';
import type { Reading } from '../../domain/reading';

/**
 * The days whose documents belong to the year or its first half; `null` where nobody says which year. The last month of the year before
 * belongs to it: what is scored is closed then (decision).
 */
export function emulationPeriod(
  { cluster }: Reading,
  policy: Policy,
): { readonly first: StatedDate; readonly last: StatedDate } | null {
  const year = policy.year ?? cluster.year;
  const period = cluster.period ?? policy.period;
  if (year === null || period === null) return null;
  return {
    first: { year: year - 1, month: 12, day: 1 },
    last: period === 'half' ? { year, month: 6, day: 30 } : { year, month: 12, day: 31 },
  };
}
