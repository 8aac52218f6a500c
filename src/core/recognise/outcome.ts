import type { ClueFacts } from '../domain/clueFacts';
import type { CellRef } from '../workbook/address';
import type { Clue, ClueOf, Layout, RecognisedSheet } from '../domain/recognition';

/** Whose scores a sheet holds, where it says that they are one reviewer's. */
export interface SheetReviewer {
  readonly name: string;
  readonly at: CellRef | null;
  /** Cross-scoring in so many words; a mere `Người chấm:` stands on many a school's own sheet. */
  readonly isCertain: boolean;
}

/** What one table turned out to be. */
export type Outcome =
  | ScoreTable
  /** A sheet with another part to play: criteria, units, ballots, policy, indicators, summary. */
  | { readonly kind: 'special'; readonly sheet: RecognisedSheet; readonly clues: readonly Clue[] }
  /** Scores, but more than one way to read them. */
  | {
      readonly kind: 'unsure';
      readonly layout: Layout;
      readonly name: string;
      readonly row: number;
      readonly clues: readonly Clue[];
    }
  | { readonly kind: 'other'; readonly clues: readonly Clue[] };

export interface ScoreTable {
  readonly kind: 'scores';
  readonly layout: 'unitSheet' | 'unitsDown' | 'criteriaDown';
  readonly sheet: RecognisedSheet;
  readonly clues: readonly Clue[];
  /** Score cells that hold a number. */
  readonly scores: number;
  /** Names of the units (unitsDown, criteriaDown). */
  readonly unitNames: readonly string[];
  /** Texts of the criteria: rows, or heading paths. */
  readonly criteria: readonly string[];
  /** Sheets that its formulas refer to. */
  readonly refersTo: ReadonlySet<string>;
  /** Whose scores it holds, where the sheet names one of several reviewers. */
  readonly reviewer?: SheetReviewer;
  /** A person said that this sheet holds the scores; absent when nobody did. */
  readonly isStated?: boolean;
}

export function clue<Code extends keyof ClueFacts>(code: Code, sheet: string | null, facts: ClueFacts[Code]): ClueOf<Code> {
  return { code, sheet, facts };
}
