import type { YearFacts, YearFindingCode } from '../../core/domain/year/yearFinding';
import type { ClusterRole, RoleState } from '../../core/domain/year/members';
import type { Statement } from '../../core/domain/year/reportFigures';
import type { YearSheetsWords } from '../../core/render/year/yearSheets';

/** What was found, and what to do. */
export interface YearSentence {
  readonly what: string;
  readonly advice: string;
}

/** Words about the registers of a cluster's year; the pages need not load them. */
export interface YearWords {
  readonly sheets: YearSheetsWords;
  readonly findings: { readonly [Code in YearFindingCode]: (facts: YearFacts[Code]) => YearSentence };
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly report: YearReportWords;
}

/** What `thidua year` and `thidua next` print. */
export interface YearReportWords {
  readonly title: (cluster: string | null, year: number | null) => string;
  readonly members: string;
  readonly noRegisters: string;
  readonly roles: Readonly<Record<ClusterRole, string>>;
  readonly states: Readonly<Record<RoleState, string>>;
  readonly turns: string;
  readonly turn: (unit: string, led: readonly number[], deputised: readonly number[], hosted: readonly number[]) => string;
  readonly introduced: (year: number) => string;
  readonly registrations: string;
  /** One unit: what it registered for, what it is put forward for, which conditions it does not meet. */
  readonly registration: (
    unit: string,
    titles: readonly string[],
    proposed: readonly string[],
    failed: readonly string[],
  ) => string;
  readonly targets: string;
  readonly statistics: (year: number, period: string | null) => string;
  /** The sentence of a report: a total with its parts. */
  readonly statement: (statement: Statement) => string;
  readonly standard: string;
  readonly standardState: (state: {
    readonly unit: string;
    readonly group: string | null;
    readonly year: number;
    readonly reached: string;
    readonly criteria: string;
    readonly percent: string;
    readonly gap: string;
    readonly targetYear: number | null;
    readonly perYear: number | null;
  }) => string;
  readonly history: string;
  readonly past: (year: number, unit: string, award: string, state: string) => string;
  readonly findings: string;
  readonly noFindings: string;
  readonly written: (file: string, sheets: readonly string[]) => string;
  readonly carried: (file: string, year: number, emptied: number) => string;
  /** Who leads the next year, and how sure that is. */
  readonly leads: (year: number, unit: string, state: RoleState | null) => string;
  readonly nobodyLeads: (year: number) => string;
}
