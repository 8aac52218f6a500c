import type { ModelCell, SheetModel } from '../../../core/workbook/sheetModel';

/**
 * The cells of a model in the order of a sheet; of two for one place the later counts. A merged area is bordered and filled
 * as a whole, so its other cells are written too, blank and in the style of the first; what the model says of them is dropped.
 */
export function placedCells(model: SheetModel): readonly ModelCell[] {
  const covered = coveredCells(model);
  const own = covered.size === 0 ? model.cells : model.cells.filter(({ row, column }) => !covered.has(key(row, column)));
  const ordered = [...own, ...covered.values()].sort((one, other) => one.row - other.row || one.column - other.column);
  return ordered.filter(({ row, column }, at) => {
    const next = ordered[at + 1];
    return next === undefined || next.row !== row || next.column !== column;
  });
}

function coveredCells({ cells, merges }: SheetModel): ReadonlyMap<string, ModelCell> {
  if (merges.length === 0) return new Map();
  const corners = new Set(merges.map(({ top, left }) => key(top, left)));
  const firsts = new Map(
    cells.filter(({ row, column }) => corners.has(key(row, column))).map((cell) => [key(cell.row, cell.column), cell]),
  );
  const covered = new Map<string, ModelCell>();
  for (const { top, left, bottom, right } of merges) {
    const first = firsts.get(key(top, left));
    if (first === undefined) continue;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (row === top && column === left) continue;
        covered.set(key(row, column), { row, column, value: { kind: 'blank' }, style: first.style });
      }
    }
  }
  return covered;
}

function key(row: number, column: number): string {
  return `${row} ${column}`;
}
