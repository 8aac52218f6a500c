import type { ModelCell, SheetModel } from '../../../core/workbook/sheetModel';

/**
 * The cells of a model in the order of a sheet. A merged area is bordered and filled as a whole,
 * so its other cells are written too, blank and in the style of the first; what the model says of them is dropped.
 */
export function placedCells(model: SheetModel): readonly ModelCell[] {
  const cells = new Map<string, ModelCell>();
  for (const cell of model.cells) cells.set(key(cell.row, cell.column), cell);
  for (const { top, left, bottom, right } of model.merges) {
    const first = cells.get(key(top, left));
    if (first === undefined) continue;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (row === top && column === left) continue;
        cells.set(key(row, column), { row, column, value: { kind: 'blank' }, style: first.style });
      }
    }
  }
  return [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}

function key(row: number, column: number): string {
  return `${row} ${column}`;
}
