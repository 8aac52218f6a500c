import type { CellRef } from '../../workbook/address';
import { isBlank } from '../../workbook/cell';
import { cellAt, type Sheet } from '../../workbook/workbook';
import type { Context } from '../context';

/** Of rows that bear numbers, all but one: whether that one is the row of a cell. Totals and captions seldom have a number, members of a list do. */
export function isOnlyWithoutNumber(at: CellRef, among: readonly CellRef[], { around }: Pick<Context, 'around'>): boolean {
  const column = around.recognition?.sheets
    .find(({ name, role }) => name === at.sheet && role === 'scores')
    ?.columns.find(({ role }) => role === 'number')?.column;
  const sheet = around.workbook?.sheets.find(({ name }) => name === at.sheet);
  if (column === undefined || sheet === undefined || !isBlankAt(sheet, at.row, column)) return false;
  const others = among.filter((one) => one.sheet === at.sheet && one.row !== at.row);
  return others.length >= 2 && others.every(({ row }) => !isBlankAt(sheet, row, column));
}

function isBlankAt(sheet: Sheet, row: number, column: number): boolean {
  return isBlank(cellAt(sheet, row, column));
}
