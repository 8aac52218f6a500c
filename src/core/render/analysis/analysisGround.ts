import type { Firmness } from '../../domain/firmness';
import type { Reading } from '../../domain/reading';
import type { SheetDraft } from '../sheetDraft';
import type { AnalysisWords } from './analysisWords';

/** Number, name, and six columns of figures. */
export const WIDTHS = [6, 44, 17, 17, 17, 17, 17, 17];
export const LAST_COLUMN = WIDTHS.length;

/** What the tables of the sheet need. */
export interface AnalysisGround {
  readonly draft: SheetDraft;
  readonly firmness: Firmness;
  readonly reading: Reading;
  readonly words: AnalysisWords;
  readonly unitName: (id: string) => string;
  readonly criterionName: (id: string) => string;
}

/** Rows of a table that stay with its heading: a page does not end right under it. */
const FIRST_ROWS = 2;

/** The table of a section goes on under its heading on the next page. @param section the row of the section's name, the heading is below it */
export function keepTable(draft: SheetDraft, section: number, to: number): void {
  const head = section + 1;
  draft.together(section - 1, Math.min(to, head + FIRST_ROWS));
  draft.goesOn(head, to);
}

/** The same of a table that a chart shows: it begins on the next page rather than go on there, unless it is longer than a page. */
export function keepWhole(draft: SheetDraft, section: number, to: number): void {
  draft.together(section - 1, to);
  draft.goesOn(section + 1, to);
}
