import type { CellRef } from './address';
import type { CellValue } from './cell';

/** What a formula cell came to when it was calculated anew. */
export interface CalculatedValue {
  readonly at: CellRef;
  readonly value: CellValue;
}
