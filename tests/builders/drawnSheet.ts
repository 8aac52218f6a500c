import { columnName } from '../../src/core/workbook/address';
import type { ModelCell, SheetModel } from '../../src/core/workbook/sheetModel';

/** What stands in one cell: text, number, `=formula -> cached`, or nothing; with its format in brackets where it has one. */
function contentOf({ value, format }: ModelCell): string {
  const shown = format === undefined ? '' : ` [${format}]`;
  switch (value.kind) {
    case 'blank':
      return shown.trim();
    case 'number':
      return `${String(value.value)}${shown}`;
    case 'text':
      return `${value.text}${shown}`;
    case 'formula':
      return `=${value.formula} -> ${String(value.cached)}${shown}`;
  }
}

/** The contents of a row by column letter, cells with nothing in them left out. */
export function contentsOf(sheet: SheetModel, row: number): Readonly<Record<string, string>> {
  const cells = sheet.cells.filter((cell) => cell.row === row).map((cell) => [columnName(cell.column), contentOf(cell)] as const);
  return Object.fromEntries(cells.filter(([, content]) => content !== ''));
}

/** The looks of a row by column letter. */
export function stylesOf(sheet: SheetModel, row: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sheet.cells.filter((cell) => cell.row === row).map(({ column, style }) => [columnName(column), style]),
  );
}

/** Merged cells as `B4:D4`. */
export function mergesOf(sheet: SheetModel): readonly string[] {
  return sheet.merges.map(
    ({ top, left, bottom, right }) => `${columnName(left)}${String(top)}:${columnName(right)}${String(bottom)}`,
  );
}
