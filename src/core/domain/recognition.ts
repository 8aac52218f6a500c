import type { CellRef } from '../workbook/address';

export type Layout = 'unitSheet' | 'unitSheets' | 'unitsDown' | 'criteriaDown';
export type SheetRole = 'scores' | 'criteria' | 'units' | 'ballots' | 'policy' | 'indicators' | 'summary' | 'ignored';

/** What a column of a recognised table holds. */
export type ColumnRole =
  | 'number' | 'criterion' | 'maximum' | 'self' | 'review1' | 'review2' | 'agreed' | 'target' | 'result' | 'unitOfMeasure'
  | 'evidence' | 'explanation' | 'reason' | 'note' | 'method' | 'kind' | 'unit' | 'role' | 'total' | 'groupTotal' | 'bonus' | 'penalty'
  | 'place' | 'grade' | 'percent' | 'reviewer' | 'score' | 'ignored';

export interface RecognisedColumn {
  readonly column: number;
  readonly role: ColumnRole;
  /** The heading as printed, levels joined by " / ". */
  readonly heading: string;
  /** criteriaDown: the school this column belongs to; unitsDown: `null`. */
  readonly unitName: string | null;
  /** The cell of that name. */
  readonly unitAt: CellRef | null;
}

export interface RecognisedSheet {
  readonly name: string;
  readonly role: SheetRole;
  readonly header: { readonly from: number; readonly to: number } | null;
  readonly data: { readonly from: number; readonly to: number } | null;
  readonly columns: readonly RecognisedColumn[];
  /** unitSheet(s): the school this sheet is about. */
  readonly unitName: string | null;
  readonly unitAt: CellRef | null;
  /** Rows inside `data` that are totals, subtotals, maxima, "Hoặc", repeated headers, notes: not criteria and not units. */
  readonly specialRows: ReadonlyMap<number, 'total' | 'subtotal' | 'maximum' | 'or' | 'header' | 'note' | 'bonusTotal' | 'penaltyTotal'>;
  /** unitsDown: the row with the maxima, in the header, under it or under the data; `null` when they stand in header text or nowhere. */
  readonly maximumRow: number | null;
}

/** Why we think so: worded in `text/`. */
export interface Clue {
  readonly code:
    | 'layoutFromHeadings' | 'headingMatched' | 'unitFromTitle' | 'unitFromSheetName' | 'unitFromLabel' | 'unitColumns' | 'maximumColumn' | 'maximumRow' | 'maximumInHeader'
    | 'sameHeaderOnSheets' | 'numberingLevels' | 'totalRow' | 'sheetIgnored' | 'ourSheet' | 'hiddenSheet' | 'falseFriend' | 'noScoreColumn' | 'noMaximum' | 'noCriteria' | 'noData'
    | 'checklist' | 'mappingMatrix' | 'groupSheets' | 'candidate' | 'roleFromData';
  readonly sheet: string | null;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What kind of workbook this is. `ambiguous` lists its candidates and picks none; `unknown` says what was seen. */
export type Recognition =
  | { readonly kind: 'recognised'; readonly layout: Layout; readonly sheets: readonly RecognisedSheet[]; readonly clues: readonly Clue[] }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly { readonly layout: Layout; readonly sheet: string; readonly clues: readonly Clue[] }[]; readonly sheets: readonly RecognisedSheet[]; readonly clues: readonly Clue[] }
  | { readonly kind: 'unknown'; readonly sheets: readonly RecognisedSheet[]; readonly clues: readonly Clue[] };
