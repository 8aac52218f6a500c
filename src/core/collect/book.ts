import type { CollectedFailure } from '../domain/collectedFailure';
import type { MemberDecision } from '../domain/collection';
import type { Reading } from '../domain/reading';
import type { Recognition } from '../domain/recognition';
import type { ReviewStage } from '../domain/review';
import type { StampSeen } from '../domain/submission';
import type { Workbook } from '../workbook/workbook';

/** A workbook that was recognised and read. */
export interface Book {
  readonly workbook: Workbook;
  readonly recognition: Extract<Recognition, { kind: 'recognised' }>;
  readonly reading: Reading;
  /** The year of the titles, else of `Cấu hình`. */
  readonly year: number | null;
}

/** A school's file as it came: read, or not usable; with what the officer decided about it. */
export type MemberFile =
  | { readonly file: string; readonly book: Book; readonly decision: MemberDecision | null; readonly stamp: StampSeen | null }
  | { readonly file: string; readonly failure: CollectedFailure };

/**
 * The stage a school fills in: self, or the only score column of a table that does not say whose scores it holds.
 * `null`: every score column belongs to reviewers.
 */
export function selfStage({ reading, recognition }: Book): ReviewStage | null {
  if (reading.stages.includes('self')) return 'self';
  const [only, ...others] = reading.stages;
  const isAssumed = recognition.clues.some(({ code }) => code === 'stageAssumed');
  return only !== undefined && others.length === 0 && isAssumed ? only : null;
}

/** Whether criteria stand in rows; in the layout of schools as rows they stand in headings, and levels compare differently. */
export function hasCriteriaRows({ recognition }: Book): boolean {
  return recognition.layout !== 'unitsDown';
}
