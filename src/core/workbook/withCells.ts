import type { CellRef } from './address';
import type { Cell } from './cell';
import { cellAt, type Sheet, type Workbook } from './workbook';

/** A cell as it stands after it was edited or calculated again; without a format and a look it keeps its own. */
export type EditedCell = { readonly at: CellRef } & Content;

type Content = Pick<Cell, 'value' | 'formula'> & Partial<Pick<Cell, 'format' | 'look'>>;

/** The workbook with some cells holding something else; everything else is shared with the one given. Sheets that are not there are left out. */
export function withCells(workbook: Workbook, changes: readonly EditedCell[]): Workbook {
  const bySheet = new Map<string, Map<number, Map<number, Content>>>();
  for (const { at, ...content } of changes) {
    const rows = bySheet.get(at.sheet) ?? new Map<number, Map<number, Content>>();
    bySheet.set(at.sheet, rows);
    const cells = rows.get(at.row) ?? new Map<number, Content>();
    rows.set(at.row, cells.set(at.column, content));
  }
  const sheets = workbook.sheets.map((sheet) => {
    const rows = bySheet.get(sheet.name);
    return rows === undefined ? sheet : withRows(sheet, rows);
  });
  return { ...workbook, sheets };
}

function withRows(sheet: Sheet, changed: ReadonlyMap<number, ReadonlyMap<number, Content>>): Sheet {
  const rows = new Map(sheet.rows);
  for (const [row, cells] of changed) {
    const after = new Map(rows.get(row));
    for (const [column, content] of cells) {
      if (content.value.kind === 'blank' && content.formula === null) after.delete(column);
      else after.set(column, { ...cellAt(sheet, row, column), ...content });
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
