import type { CellRef } from '../workbook/address';
import { BLANK_CELL, type Cell, type CellValue } from '../workbook/cell';
import type { ModelValue } from '../workbook/sheetModel';
import type { Sheet, Workbook } from '../workbook/workbook';

/** The workbook as it would be with these cells set; nothing is calculated again. For looking ahead: hosts write. */
export function withCells(workbook: Workbook, cells: readonly { readonly at: CellRef; readonly put: ModelValue }[]): Workbook {
  const bySheet = new Map<string, { readonly at: CellRef; readonly put: ModelValue }[]>();
  for (const cell of cells) bySheet.set(cell.at.sheet, [...(bySheet.get(cell.at.sheet) ?? []), cell]);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const own = bySheet.get(sheet.name);
      return own === undefined ? sheet : sheetWith(sheet, own);
    }),
  };
}

function sheetWith(sheet: Sheet, cells: readonly { readonly at: CellRef; readonly put: ModelValue }[]): Sheet {
  const rows = new Map(sheet.rows);
  for (const { at, put } of cells) {
    const before = rows.get(at.row);
    const cell: Cell = {
      ...(before?.get(at.column) ?? BLANK_CELL),
      value: valueOf(put),
      formula: put.kind === 'formula' ? put.formula : null,
    };
    rows.set(at.row, inOrder(new Map(before).set(at.column, cell)));
  }
  return { ...sheet, rows: inOrder(rows) };
}

function inOrder<Value>(map: ReadonlyMap<number, Value>): ReadonlyMap<number, Value> {
  const keys = [...map.keys()];
  return keys.every((key, at) => at === 0 || (keys[at - 1] ?? 0) < key)
    ? map
    : new Map([...map].sort(([one], [other]) => one - other));
}

function valueOf(put: ModelValue): CellValue {
  switch (put.kind) {
    case 'number':
      return { kind: 'number', value: put.value };
    case 'text':
      return { kind: 'text', text: put.text };
    case 'blank':
      return { kind: 'blank' };
    case 'formula':
      return typeof put.cached === 'number' ? { kind: 'number', value: put.cached } : { kind: 'text', text: put.cached };
  }
}
