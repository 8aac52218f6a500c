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
