import type { CellRef } from '../workbook/address';

/** What is wrong with a policy, with its path (`awards[0].vote.threshold`) and, from the sheet, its cell. */
export interface PolicyProblem {
  readonly path: string;
  readonly problem: 'unknownField' | 'missing' | 'wrongType' | 'notRead';
  readonly found: string;
  readonly at: CellRef | null;
}

/** The sheet `Cấu hình` as a plain record in the shape of CONTRACT §3.1, with the cell of each path. */
export interface PolicySheetDraft {
  readonly record: unknown;
  readonly cells: ReadonlyMap<string, CellRef>;
  readonly problems: readonly PolicyProblem[];
}
