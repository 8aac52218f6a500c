import type { Cell } from '../../core/workbook/cell';
import type { Sheet, Workbook } from '../../core/workbook/workbook';

/**
 * Whether the user's own sheets hold the same: what was looked at is what the written sheets will say.
 * Sheets of ours are left out, typing a note on them changes no result.
 */
export function sameUserCells(before: Workbook, after: Workbook): boolean {
  const mine = before.sheets.filter((sheet) => sheet.mark === null);
  const theirs = after.sheets.filter((sheet) => sheet.mark === null);
  return mine.length === theirs.length && mine.every((sheet, index) => sameSheet(sheet, theirs[index]));
}

function sameSheet(a: Sheet, b: Sheet | undefined): boolean {
  if (b === undefined || a.name !== b.name || a.rows.size !== b.rows.size) return false;
  for (const [row, cells] of a.rows) {
    const others = b.rows.get(row);
    if (others === undefined || others.size !== cells.size) return false;
    for (const [column, cell] of cells) {
      const other = others.get(column);
      if (other === undefined || !sameCell(cell, other)) return false;
    }
  }
  return true;
}

function sameCell(a: Cell, b: Cell): boolean {
  return a.formula === b.formula && JSON.stringify(a.value) === JSON.stringify(b.value);
}
