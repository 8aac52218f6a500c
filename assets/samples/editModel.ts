import type { ModelCell, ModelValue, SheetModel } from '../../src/core/workbook/sheetModel';

/** The row of a criterion, by the number in its first column; the n-th when a number stands there more than once. */
export function rowOfNumber(model: SheetModel, number: string, which = 1): number {
  const rows = model.cells
    .filter(({ column, value }) => column === 1 && value.kind === 'text' && value.text === number)
    .map(({ row }) => row);
  const row = rows[which - 1];
  if (row === undefined) throw new Error(`${model.name} has no row ${number}`);
  return row;
}

/** The row whose label in the second column begins so. */
export function rowOfLabel(model: SheetModel, label: string): number {
  const found = model.cells.find(({ column, value }) => column === 2 && value.kind === 'text' && value.text.startsWith(label));
  if (found === undefined) throw new Error(`${model.name} has no row ${label}`);
  return found.row;
}

/** The model with other cells: `edit` gives the new cell, or the same one. */
export function withCells(model: SheetModel, edit: (cell: ModelCell) => ModelCell): SheetModel {
  return { ...model, cells: model.cells.map(edit) };
}

export function withValue(model: SheetModel, row: number, column: number, value: ModelValue): SheetModel {
  if (!model.cells.some((cell) => cell.row === row && cell.column === column))
    throw new Error(`${model.name} has no cell ${row},${column}`);
  return withCells(model, (cell) => (cell.row === row && cell.column === column ? { ...cell, value } : cell));
}
