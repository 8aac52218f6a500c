import type { CellRef } from '../../workbook/address';
import type { Points } from '../points';

/** One number of one row; `null` is not given. */
export interface Figure {
  readonly value: Points | null;
  readonly at: CellRef;
  readonly isFormula: boolean;
}

/** One row of statistics: a total, or a part of the one whose number it carries on (1.1 of 1). */
export interface StatisticRow {
  readonly number: string;
  readonly text: string;
  /** How the total is divided: "Giới tính", "Trình độ"; one total has several independent divisions (DOMAIN S2). "" where none is said. */
  readonly division: string;
  /** «Trong đó»: a part of the total only, which need not add up. */
  readonly isSubset: boolean;
  readonly measure: string | null;
  /** In the order of the units of the table. */
  readonly figures: readonly Figure[];
  /** Toàn Cụm. */
  readonly total: Figure;
  readonly note: string | null;
  readonly at: CellRef;
}

/** The statistics of one cluster, year and period: units across, quantities down (DOMAIN S2, S6, S7, S12). */
export interface Statistics {
  readonly cluster: string | null;
  readonly year: number;
  /** "cả năm", "6 tháng đầu năm"; `null` is the whole year. */
  readonly period: string | null;
  readonly units: readonly string[];
  readonly rows: readonly StatisticRow[];
  readonly at: CellRef;
}

/** A row as a fresh table begins with. */
export interface StatisticForm {
  readonly number: string;
  readonly text: string;
  readonly division: string;
  readonly measure: string;
}

/** The sum of the units, which is the cluster's number wherever a unit gives one; else what is typed for the cluster as a whole. */
export interface ClusterFigure {
  readonly value: Points | null;
  readonly isSum: boolean;
}

/** A unit's number beside that of the year before, summed over the schools it was formed of. */
export interface Comparison {
  readonly row: StatisticRow;
  /** `null`: the whole cluster. */
  readonly unit: string | null;
  readonly now: Points;
  readonly before: Points;
  /** The schools whose numbers were added for the year before. */
  readonly of: readonly string[];
}

/** Numbers of rows between the heading and its parts: `1.2.3` belongs to `1.2`. */
export function parentNumber(number: string): string | null {
  const at = number.lastIndexOf('.');
  return at < 0 ? null : number.slice(0, at);
}

export function partsOf(rows: readonly StatisticRow[], row: StatisticRow): readonly StatisticRow[] {
  return rows.filter((one) => parentNumber(one.number) === row.number);
}

export const STATISTIC_HEADINGS = {
  number: 'STT',
  text: 'Nội dung',
  division: 'Cách chia',
  measure: 'Đơn vị tính',
  total: 'Toàn Cụm',
  before: 'Năm trước',
  change: 'Tăng, giảm',
  ratio: 'So với năm trước (%)',
  note: 'Ghi chú',
} as const;
