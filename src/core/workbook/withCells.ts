import type { CellRef } from './address';
import type { Cell } from './cell';
import { cellAt, type Sheet, type Workbook } from './workbook';

/** The workbook with some cells holding something else; everything else is shared with the one given. Sheets that are not there are left out. */
export function withCells(
  workbook: Workbook,
  changes: readonly ({ readonly at: CellRef } & Pick<Cell, 'value' | 'formula'>)[],
): Workbook {
  const bySheet = new Map<string, Map<number, Map<number, Pick<Cell, 'value' | 'formula'>>>>();
  for (const { at, value, formula } of changes) {
    const rows = bySheet.get(at.sheet) ?? new Map<number, Map<number, Pick<Cell, 'value' | 'formula'>>>();
    bySheet.set(at.sheet, rows);
    const cells = rows.get(at.row) ?? new Map<number, Pick<Cell, 'value' | 'formula'>>();
    rows.set(at.row, cells.set(at.column, { value, formula }));
  }
  const sheets = workbook.sheets.map((sheet) => {
    const rows = bySheet.get(sheet.name);
    return rows === undefined ? sheet : withRows(sheet, rows);
  });
  return { ...workbook, sheets };
}

function withRows(sheet: Sheet, changed: ReadonlyMap<number, ReadonlyMap<number, Pick<Cell, 'value' | 'formula'>>>): Sheet {
  const rows = new Map(sheet.rows);
  for (const [row, cells] of changed) {
    const after = new Map(rows.get(row));
    for (const [column, { value, formula }] of cells) {
      if (value.kind === 'blank' && formula === null) after.delete(column);
      else after.set(column, { ...cellAt(sheet, row, column), value, formula });
    }
    if (after.size === 0) rows.delete(row);
    else rows.set(row, isInOrder(after) ? after : inOrder(after));
  }
  return { ...sheet, rows: isInOrder(rows) ? rows : inOrder(rows) };
}

function isInOrder(map: ReadonlyMap<number, unknown>): boolean {
  let before = 0;
  for (const key of map.keys()) {
    if (key < before) return false;
    before = key;
  }
  return true;
}

function inOrder<T>(map: ReadonlyMap<number, T>): ReadonlyMap<number, T> {
  return new Map([...map].sort(([one], [other]) => one - other));
}
