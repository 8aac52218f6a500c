export type Period = 'year' | 'half';

/** Cụm thi đua of one year: the units compared with each other. `null` is *not stated in the workbook*. */
export interface ClusterYear {
  readonly name: string | null;
  /** Năm thi đua. */
  readonly year: number | null;
  /** Cả năm, or 6 tháng. */
  readonly period: Period | null;
}
