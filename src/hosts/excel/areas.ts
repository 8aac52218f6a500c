import type { Area } from '../../core/workbook/address';

/** Excel's own range properties (from 0) as an area (from 1). */
export function areaOf(range: {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}): Area {
  return {
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    bottom: range.rowIndex + range.rowCount,
    right: range.columnIndex + range.columnCount,
  };
}

/** Which rows a range covers that may not be there, counted from 1. */
export function rowsOf(range: {
  readonly isNullObject: boolean;
  readonly rowIndex: number;
  readonly rowCount: number;
}): { readonly from: number; readonly to: number } | null {
  return range.isNullObject ? null : { from: range.rowIndex + 1, to: range.rowIndex + range.rowCount };
}

/** Which columns, likewise. */
export function columnsOf(range: {
  readonly isNullObject: boolean;
  readonly columnIndex: number;
  readonly columnCount: number;
}): { readonly from: number; readonly to: number } | null {
  return range.isNullObject ? null : { from: range.columnIndex + 1, to: range.columnIndex + range.columnCount };
}
