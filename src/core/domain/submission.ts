import type { CellRef } from '../workbook/address';

/** What is looked at before a self-assessment is sent (danh mục kiểm tra trước khi gửi). */
export type SubmissionQuestion =
  /** The workbook was recognised, and it is of one school. */
  | 'recognised'
  /** Every criterion that counts has its self-score. */
  | 'filled'
  /** Nothing stands that blocks the ranking or the awards. */
  | 'noErrors'
  /** The school's own totals are those of its parts. */
  | 'totals'
  /** Every point claimed has its evidence. */
  | 'evidence'
  /** Warnings are none, or were looked at. */
  | 'warnings';

/** `open`: must be done before the file is sent; `look`: a person decides. */
export interface SubmissionItem {
  readonly question: SubmissionQuestion;
  readonly answer: 'done' | 'open' | 'look';
  /** How many cells or findings keep it open. */
  readonly count: number;
  /** The first of them. */
  readonly at: CellRef | null;
  /** How many more somebody looked at and lets stand, with a reason. */
  readonly letStand: number;
}

/** The stamp of a file that was checked before it was sent (dấu kiểm tra): nothing of the school's own cells may change after it. */
export interface Stamp {
  readonly version: string;
  /** `28/11/2026 21:05`, as it is printed. */
  readonly on: string;
  /** Hexadecimal sha256 of what stood in the school's cells. */
  readonly digest: string;
}

/** What the cluster finds of a stamp when it collects the file. */
export interface StampSeen {
  readonly on: string;
  readonly version: string;
  /** `false`: a cell was changed after the stamp. */
  readonly isIntact: boolean;
}
