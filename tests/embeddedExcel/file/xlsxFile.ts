import type { CellRef } from '../../../src/core/workbook/address';
import { BLANK_CELL, type Cell } from '../../../src/core/workbook/cell';
import type { Edit } from '../../../src/core/workbook/edit';
import type { ModelValue } from '../../../src/core/workbook/sheetModel';
import { sheetNamed, type Sheet as SheetValue, type Workbook as WorkbookValue } from '../../../src/core/workbook/workbook';
import { patchXlsx } from '../../../src/hosts/xlsx/patchXlsx';
import { readXlsx } from '../../../src/hosts/xlsx/readXlsx';
import { workbookFrom } from '../model/fromValue';
import { valueOf } from '../model/toValue';
import type { Workbook } from '../model/workbook';
import { modelValue } from './modelValue';
import { sheetModelOf } from './sheetModelOf';

/** A file, open in our model of Excel. What our reader does not read (charts, pictures, …) stays in the file. */
export function openXlsx(bytes: Uint8Array, name: string): Workbook {
  return workbookFrom(readXlsx(bytes, name));
}

/**
 * The file with what was done to the workbook since it was opened: sheets of ours whole, cells of the user's sheets one by one.
 * Other changes of the user's sheets (a new sheet, a new name) have no edit of ours and are refused rather than lost.
 */
export function savedXlsx(bytes: Uint8Array, workbook: Workbook): Uint8Array {
  const before = readXlsx(bytes, workbook.name);
  const now = valueOf(workbook);
  return patchXlsx(bytes, [...ownSheets(workbook, now), ...userCells(before, now)]);
}

function ownSheets(workbook: Workbook, now: WorkbookValue): readonly Edit[] {
  return now.sheets.flatMap(({ name, mark }): readonly Edit[] => {
    const sheet = mark === null ? null : workbook.sheetNamed(name);
    return sheet === null || mark === null ? [] : [{ kind: 'putSheet', sheet: sheetModelOf(sheet, mark) }];
  });
}

function userCells(before: WorkbookValue, now: WorkbookValue): readonly Edit[] {
  const users = now.sheets.filter(({ mark }) => mark === null);
  const cells = users.flatMap((sheet) => {
    const old = sheetNamed(before, sheet.name);
    if (old === null) throw new Error(`the sheet ${sheet.name} was added by hand and cannot be saved`);
    return changedCells(old, sheet);
  });
  return cells.length === 0 ? [] : [{ kind: 'setCells', cells }];
}

function changedCells(old: SheetValue, now: SheetValue): readonly { readonly at: CellRef; readonly value: ModelValue }[] {
  const places = new Map<string, CellRef>();
  for (const sheet of [old, now])
    for (const [row, cells] of sheet.rows)
      for (const column of cells.keys()) places.set(`${row},${column}`, { sheet: now.name, row, column });
  return [...places.values()].flatMap((at) => {
    const [was, is] = [old, now].map((sheet) => sheet.rows.get(at.row)?.get(at.column) ?? BLANK_CELL);
    return was === undefined || is === undefined || isSameContent(was, is) ? [] : [{ at, value: modelValue(is) }];
  });
}

/** Of a formula only the formula: its value follows from others. */
function isSameContent(a: Cell, b: Cell): boolean {
  return a.formula === null && b.formula === null ? JSON.stringify(a.value) === JSON.stringify(b.value) : a.formula === b.formula;
}
