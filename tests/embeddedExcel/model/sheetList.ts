import { ExcelError } from '../excelError';
import { withSheetName } from './rewriting';
import type { Sheet, Visibility } from './sheet';
import { requireSheetName } from './sheetName';

/** References in formulas go along. */
export function renameSheet(sheet: Sheet, name: string): void {
  const { workbook } = sheet;
  workbook.requireOpenStructure('Worksheet.name');
  requireSheetName(name, 'Worksheet.name');
  const other = workbook.sheetNamed(name);
  if (other !== null && other !== sheet) throw new ExcelError('ItemAlreadyExists', 'Worksheet.name');
  const before = sheet.name;
  sheet.name = name;
  workbook.rewriteReferences(withSheetName(before, name));
  if (name !== before) workbook.tell({ kind: 'renamed', sheet, before, after: name });
}

/** Source: `Excel.Worksheet.delete` in @types/office-js. References to the sheet become `#REF!`. */
export function removeSheet(sheet: Sheet, where = 'Worksheet.delete'): void {
  const { workbook } = sheet;
  workbook.requireOpenStructure(where);
  if (sheet.visibility === 'VeryHidden') throw new ExcelError('InvalidOperation', where);
  const others = shownBeside(sheet);
  if (others.length === 0) throw new ExcelError('InvalidOperation', where);
  const wasActive = workbook.active === sheet;
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(index, 1);
  sheet.isDeleted = true;
  const next = workbook.sheets.slice(index).find(({ visibility }) => visibility === 'Visible') ?? others.at(-1) ?? null;
  if (wasActive && next !== null) workbook.activate(next, null);
  workbook.rewriteReferences(withSheetName(sheet.name, null));
  workbook.tell({ kind: 'deleted', sheet });
}

export function moveSheet(sheet: Sheet, position: number): void {
  const { workbook } = sheet;
  const { sheets } = workbook;
  workbook.requireOpenStructure('Worksheet.position');
  if (position < 0 || position >= sheets.length) throw new ExcelError('InvalidArgument', 'Worksheet.position');
  const before = sheets.indexOf(sheet);
  sheets.splice(before, 1);
  sheets.splice(position, 0, sheet);
  if (before !== position) workbook.tell({ kind: 'moved', sheet, before, after: position });
}

/** The last sheet that is shown cannot be hidden. */
export function showSheet(sheet: Sheet, visibility: Visibility): void {
  const { workbook } = sheet;
  workbook.requireOpenStructure('Worksheet.visibility');
  const others = shownBeside(sheet);
  if (visibility !== 'Visible' && others.length === 0) throw new ExcelError('InvalidOperation', 'Worksheet.visibility');
  const wasActive = workbook.active === sheet;
  const before = sheet.visibility;
  sheet.visibility = visibility;
  if (before !== visibility) workbook.tell({ kind: 'visibilityChanged', sheet, before, after: visibility });
  const [next] = others;
  if (wasActive && visibility !== 'Visible' && next !== undefined) workbook.activate(next);
}

function shownBeside(sheet: Sheet): readonly Sheet[] {
  return sheet.workbook.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
}
