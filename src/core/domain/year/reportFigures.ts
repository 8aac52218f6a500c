import type { Period } from '../cluster';
import type { Points } from '../points';
import type { AssessedTarget } from './targets';

/** What a report says of one quantity: its total, and one division of it. A subset is told as one, never as a whole that adds up. */
export interface Statement {
  readonly name: string;
  readonly total: Points;
  readonly measure: string | null;
  readonly division: string;
  readonly isSubset: boolean;
  readonly parts: readonly { readonly name: string; readonly value: Points }[];
  /** The quantity at the top it belongs to; its own name where it is that one. */
  readonly quantity: string;
  /** Units that gave no number for it or one of these parts, where others did: the total is that of the others only. */
  readonly missing: readonly string[];
}

/** What the registers of a workbook say that belongs into a report of its year (DOMAIN S5). */
export interface ReportFigures {
  /** Of the cluster as a whole, for either kind of report. */
  readonly statements: Readonly<Record<Period, readonly Statement[]>>;
  readonly targets: readonly AssessedTarget[];
}

export const NO_FIGURES: ReportFigures = { statements: { year: [], half: [] }, targets: [] };
