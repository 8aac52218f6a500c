/**
 * The story, second half: an appraisal that a person has looked at gives the edits that write our sheets.
 *
 *   Appraisal ─► render ─► SheetModel[] ─► Edit[]
 *
 * Only sheets of ours are written; what a person typed on them in the note columns survives (CONTRACT §5–6).
 */
import type { Appraisal } from './domain/appraisal';
import type { SheetWords } from './render/sheetWords';
import type { Edit } from './workbook/edit';
import type { Workbook } from './workbook/workbook';

/** @param on the date printed on the papers; core has no clock */
export function publish(
  appraisal: Appraisal,
  workbook: Workbook,
  words: SheetWords,
  on: { year: number; month: number; day: number },
): readonly Edit[] {
  void appraisal;
  void workbook;
  void words;
  void on;
  return [];
}
