import type { CellRef } from '../workbook/address';

/** One text per cell, for maps and sets; never shown. */
export function cellKey(at: CellRef): string {
  return `${at.row},${at.column},${at.sheet}`;
}

/** One text per column of a sheet, for maps and sets; never shown. */
export function columnKey(at: CellRef): string {
  return `${at.column},${at.sheet}`;
}
