import type { CellRef } from '../../../core/workbook/address';
import type { ModelValue } from '../../../core/workbook/sheetModel';

/** One cell of a user's sheet and the value it is to hold. */
export interface CellChange {
  readonly at: CellRef;
  readonly value: ModelValue;
}
