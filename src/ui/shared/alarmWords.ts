import type { LiveWords } from '../../text/parts/liveWords';

/** What the signs beside the step say: how many errors and warnings, and whether they are of now. */
export function alarmWords(live: LiveWords, errors: number, warnings: number, behind: 'waiting' | 'stale' | null): string {
  const counts = errors + warnings === 0 ? [] : [live.counts(errors, warnings)];
  return [...counts, ...(behind === null ? [] : [live.behind[behind]])].join('. ');
}
