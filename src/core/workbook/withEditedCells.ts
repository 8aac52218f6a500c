import type { CellRef } from './address';
import { isBlank, type Cell } from './cell';
import type { Sheet, Workbook } from './workbook';

/** A cell as it stands after it was edited or calculated again. */
export interface EditedCell {
  readonly at: CellRef;
  readonly cell: Cell;
}

/**
 * The workbook with these cells; everything else is that of before, row by row. What is blank now is not stored, nor is a cell of a sheet
 * that is not there.
 */
export function withEditedCells(workbook: Workbook, cells: readonly EditedCell[]): Workbook {
  const bySheet = new Map<string, EditedCell[]>();
  for (const one of cells) {
    const own = bySheet.get(one.at.sheet);
    if (own === undefined) bySheet.set(one.at.sheet, [one]);
    else own.push(one);
  }
  const sheets = workbook.sheets.map((sheet) => {
    const own = bySheet.get(sheet.name);
    return own === undefined ? sheet : sheetWith(sheet, own);
  });
  return { ...workbook, sheets };
}

function sheetWith(sheet: Sheet, cells: readonly EditedCell[]): Sheet {
  const rows = new Map(sheet.rows);
  for (const { at, cell } of cells) {
    const row = new Map(rows.get(at.row));
    if (isBlank(cell)) row.delete(at.column);
    else row.set(at.column, cell);
    if (row.size === 0) rows.delete(at.row);
    else rows.set(at.row, inOrder(row));
  }
  return { ...sheet, rows: inOrder(rows) };
}

function inOrder<Value>(map: ReadonlyMap<number, Value>): ReadonlyMap<number, Value> {
  let before = 0;
  for (const key of map.keys()) {
    if (key < before) return new Map([...map].sort(([one], [other]) => one - other));
    before = key;
  }
  return map;
}
