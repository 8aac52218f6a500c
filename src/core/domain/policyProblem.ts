import type { CellRef } from '../workbook/address';

/**
 * A field nobody knows, one that is not there, a value of another type or one that cannot be read on the sheet; a name or bound
 * that stands twice, a name the policy does not know, a key that must not decide (the unit's own claim); a grade that stands below one
 * with a lower bound, ends before the one above begins, or goes on where it has begun.
 */
export type PolicyProblemKind =
  | 'unknownField'
  | 'missing'
  | 'wrongType'
  | 'notRead'
  | 'duplicate'
  | 'unknownName'
  | 'notAllowed'
  | 'notSorted'
  | 'gap'
  | 'overlap';

/** What is wrong with a policy, with its path (`awards[0].vote.threshold`) and, from the sheet, its cell. */
export interface PolicyProblem {
  readonly path: string;
  readonly problem: PolicyProblemKind;
  readonly found: string;
  readonly at: CellRef | null;
}

/** The sheet `Cấu hình` as a plain record in the shape of CONTRACT §3.1, with the cell of each path. */
export interface PolicySheetDraft {
  readonly record: unknown;
  readonly cells: ReadonlyMap<string, CellRef>;
  readonly problems: readonly PolicyProblem[];
}
