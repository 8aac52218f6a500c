import type { Area, CellRef } from '../workbook/address';
import type { Sheet } from '../workbook/workbook';

/** The area whose filter hides the row of a cell now; `null` when none does. The heading of a filter is never hidden by it. */
export function filteredOut({ filtered = [], hiddenRows }: Sheet, { row }: Pick<CellRef, 'row'>): Area | null {
  if (!hiddenRows.has(row)) return null;
  return filtered.find(({ top, bottom }) => top < row && row <= bottom) ?? null;
}
