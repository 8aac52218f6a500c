import type { CellSubject } from '../../core/domain/explanation';
import type { CellRef } from '../../core/workbook/address';

/** What can be done from a row of the review differences. */
export interface RowActions {
  /** Opens why the points are what they are. */
  readonly ask: (subject: CellSubject) => void;
  /** `null`: the host cannot go to a cell. */
  readonly goTo: ((at: CellRef) => void) | null;
}
