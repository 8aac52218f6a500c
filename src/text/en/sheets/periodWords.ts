import type { Period } from '../../../core/domain/cluster';

/** "2026", "FIRST HALF OF 2026"; dots where the year is not known. */
export function periodWords(year: number | null, period: Period | null): string {
  return `${period === 'half' ? 'FIRST HALF OF ' : ''}${year ?? '………'}`;
}
