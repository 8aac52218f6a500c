import type { CellRef } from '../workbook/address';
import type { ClueFacts } from './clueFacts';
import type { ReadingCorrections } from './readingCorrection';
import type { ReviewStage } from './review';
import type { ColumnRole, Layout, SheetRole, SpecialRow } from './tableRoles';

export type { ColumnRole, Layout, SheetRole, SpecialRow };

export interface RecognisedColumn {
  readonly column: number;
  readonly role: ColumnRole;
  /** The heading as printed, levels from top to bottom joined by " / "; a merged heading counts for every column it covers, once. */
  readonly heading: string;
  /** criteriaDown: the school this column belongs to; otherwise `null`. */
  readonly unitName: string | null;
  /** The cell of that name. */
  readonly unitAt: CellRef | null;
}

/**
 * One table of the workbook. A sheet with two tables (scores, and a penalty table below) has two entries of the same name;
 * two entries with the same `unitName` speak of the same unit.
 *
 * How to read it: take every row of `data` (both ends included) that has content and is not in `specialRows`; it is a criterion
 * (unitSheet, unitSheets, criteriaDown, criteria) or a unit (unitsDown, units, ballots, indicators, summary). Blank rows inside
 * are normal. A group is a criterion row too: levels follow from numbering (WORKBOOKS §3).
 */
export interface RecognisedSheet {
  readonly name: string;
  readonly role: SheetRole;
  /**
   * Rows of the heading, first to last level; `null` on sheets without a table (policy, ignored). In unitsDown the tree of
   * criteria stands in these rows: a heading covers the columns of its merged area (`Sheet.merges`).
   */
  readonly header: { readonly from: number; readonly to: number } | null;
  /** Rows of the body, from the first row under the heading and its code row to the last total; `null` when the table is empty. */
  readonly data: { readonly from: number; readonly to: number } | null;
  /** Every column of the table, ascending. */
  readonly columns: readonly RecognisedColumn[];
  /** unitSheet(s): the school this sheet is about; `null` in other layouts, and where nobody names it (use the sheet's name). */
  readonly unitName: string | null;
  /** The cell the name was read from; `null` when it is the sheet's name. */
  readonly unitAt: CellRef | null;
  readonly specialRows: ReadonlyMap<number, SpecialRow>;
  /** unitsDown: the row with the maxima, in the header, under it or under the data; `null` when they stand in header text or nowhere. */
  readonly maximumRow: number | null;
  /** A table of bonuses or of penalties alone makes every criterion of it of that kind; its score column has the same role. */
  readonly tableKind: 'points' | 'bonus' | 'penalty';
  /** unitsDown: the stage of the `score` columns; `null` where rows tell it (`rowStages`) and in other layouts. */
  readonly stage: ReviewStage | null;
  /**
   * unitsDown with two or three rows per unit: the stage of each row. A row whose unit cell is blank or merged belongs to the
   * unit named above it. Empty in all other tables.
   */
  readonly rowStages: ReadonlyMap<number, ReviewStage>;
  /** One of several reviewers, whose sheet this is (role `crossScores`), and how it is laid out. */
  readonly reviewer?: { readonly name: string; readonly at: CellRef | null; readonly layout: Layout };
  /** Rows of which a person said that they are a criterion, or a group of those below; absent when nobody did. */
  readonly statedRows?: ReadonlyMap<number, 'criterion' | 'group'>;
}

/** Why we think so: worded in `text/`. The facts of each code are those of `ClueFacts`. */
export type ClueOf<Code extends keyof ClueFacts> = {
  readonly [Each in Code]: { readonly code: Each; readonly sheet: string | null; readonly facts: ClueFacts[Each] };
}[Code];

export type Clue = ClueOf<keyof ClueFacts>;

export type ClueCode = keyof ClueFacts;

/** One way of reading an ambiguous workbook. */
export interface Candidate {
  readonly layout: Layout;
  readonly sheet: string;
  readonly clues: readonly Clue[];
}

/** What kind of workbook this is. `ambiguous` lists its candidates and picks none; `unknown` says what was seen. */
export type Recognition = Recognised & {
  /** What a person said on `Cấu hình` of how to read it; absent when nothing was said. */
  readonly corrections?: ReadingCorrections;
};

type Recognised =
  | {
      readonly kind: 'recognised';
      readonly layout: Layout;
      readonly sheets: readonly RecognisedSheet[];
      readonly clues: readonly Clue[];
    }
  | {
      readonly kind: 'ambiguous';
      readonly candidates: readonly Candidate[];
      readonly sheets: readonly RecognisedSheet[];
      readonly clues: readonly Clue[];
    }
  | { readonly kind: 'unknown'; readonly sheets: readonly RecognisedSheet[]; readonly clues: readonly Clue[] };
