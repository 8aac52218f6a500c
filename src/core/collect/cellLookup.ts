import { BLANK_CELL } from '../workbook/cell';
import { cellAt, type Workbook } from '../workbook/workbook';
import type { CellLookup } from './compare/slots';

/** The cells of a workbook by address, its sheets looked up once. */
export function cellLookup(workbook: Workbook): CellLookup {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet, row, column }) => {
    const found = sheets.get(sheet);
    return found === undefined ? BLANK_CELL : cellAt(found, row, column);
  };
}
