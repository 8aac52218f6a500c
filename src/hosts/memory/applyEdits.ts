import { assertNever } from '../../core/shared/assertNever';
import type { Cell } from '../../core/workbook/cell';
import type { Edit } from '../../core/workbook/edit';
import { HostError } from '../../core/workbook/host';
import { cellOfValue } from '../../core/workbook/cellOfValue';
import type { SheetModel } from '../../core/workbook/sheetModel';
import { sheetOfModel } from '../../core/workbook/sheetOfModel';
import { cellAt, mergeAt, sheetMarked, sheetNamed, type Sheet, type Workbook } from '../../core/workbook/workbook';

type SetCells = Extract<Edit, { kind: 'setCells' }>;

/** The workbook after all edits, and the names of the sheets that were put. The one given is not changed. @throws HostError */
export function applyEdits(workbook: Workbook, edits: readonly Edit[]): { workbook: Workbook; written: readonly string[] } {
  if (edits.length === 0) return { workbook, written: [] };
  if (workbook.isReadOnly) throw new HostError({ code: 'readOnly' });
  if (workbook.isStructureProtected) throw new HostError({ code: 'structureProtected' });
  let after = workbook;
  const written: string[] = [];
  for (const edit of edits) {
    switch (edit.kind) {
      case 'putSheet':
        after = putSheet(after, edit.sheet);
        written.push(edit.sheet.name);
        break;
      case 'setCells':
        after = setCells(after, edit);
        break;
      default:
        assertNever(edit);
    }
  }
  return { workbook: after, written };
}

function putSheet(workbook: Workbook, model: SheetModel): Workbook {
  const old = model.mark === '' ? null : sheetMarked(workbook, model.mark);
  if (old?.isProtected) throw new HostError({ code: 'sheetProtected', sheet: old.name });
  const wanted = model.name.toLowerCase();
  if (workbook.sheets.some((sheet) => sheet !== old && sheet.name.toLowerCase() === wanted)) {
    throw new HostError({ code: 'nameTaken', sheet: model.name });
  }
  const put = sheetOfModel(model);
  const sheets =
    old === null
      ? [...workbook.sheets, put]
      : workbook.sheets.map((sheet) => (sheet === old ? { ...put, visibility: old.visibility } : sheet));
  return { ...workbook, sheets };
}

function setCells(workbook: Workbook, edit: SetCells): Workbook {
  const changed = new Map<string, Sheet>();
  for (const { at, value } of edit.cells) {
    const sheet = changed.get(at.sheet) ?? sheetNamed(workbook, at.sheet);
    if (sheet === null || sheet.kind === 'other') throw new HostError({ code: 'sheetMissing', sheet: at.sheet });
    if (sheet.isProtected) throw new HostError({ code: 'sheetProtected', sheet: at.sheet });
    const merge = mergeAt(sheet, at.row, at.column);
    if (merge !== null && (merge.top !== at.row || merge.left !== at.column)) {
      throw new HostError({ code: 'cellNotWritable', at, because: 'merged' });
    }
    const was = cellAt(sheet, at.row, at.column);
    changed.set(at.sheet, withCell(sheet, at.row, at.column, cellOfValue(value, was.format, was.look)));
  }
  return { ...workbook, sheets: workbook.sheets.map((sheet) => changed.get(sheet.name) ?? sheet) };
}

function withCell(sheet: Sheet, row: number, column: number, cell: Cell | null): Sheet {
  const cells = new Map(sheet.rows.get(row));
  if (cell === null) cells.delete(column);
  else cells.set(column, cell);
  const rows = new Map(sheet.rows);
  if (cells.size === 0) rows.delete(row);
  else rows.set(row, inOrder(cells));
  return { ...sheet, rows: sheet.rows.has(row) ? rows : inOrder(rows) };
}

function inOrder<T>(map: ReadonlyMap<number, T>): ReadonlyMap<number, T> {
  return new Map([...map].sort(([one], [other]) => one - other));
}
