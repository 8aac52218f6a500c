import type { Period } from '../../../core/domain/cluster';

/** "NĂM 2026", "6 THÁNG ĐẦU NĂM 2026"; dots where the year is not known. */
export function periodWords(year: number | null, period: Period | null): string {
  return `${period === 'half' ? '6 THÁNG ĐẦU ' : ''}NĂM ${year ?? '………'}`;
}
