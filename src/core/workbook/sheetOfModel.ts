import type { Cell, CellLook } from './cell';
import { cellOfValue } from './cellOfValue';
import type { ModelCell, ModelValue, SheetModel } from './sheetModel';
import { STYLE_FONT, STYLE_LOOKS } from './styleLook';
import type { Sheet } from './workbook';

/** A sheet as it reads back once its model is written. */
export function sheetOfModel(model: SheetModel): Sheet {
  const rows = new Map<number, Map<number, Cell>>();
  for (const one of [...model.cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const cell = cellOfValue(one.value, one.format ?? usualFormat(one.value), lookOf(one));
    if (cell === null) continue;
    const row = rows.get(one.row) ?? new Map<number, Cell>();
    row.set(one.column, cell);
    rows.set(one.row, row);
  }
  return {
    name: model.name,
    visibility: 'visible',
    kind: 'worksheet',
    rows,
    merges: model.merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
    mark: model.mark === '' ? null : model.mark,
    ...(model.charts === undefined ? {} : { charts: model.charts }),
  };
}

function usualFormat(value: ModelValue): string {
  return value.kind === 'text' ? '@' : 'General';
}

function lookOf(cell: ModelCell): CellLook {
  const { bold, fill } = STYLE_LOOKS[cell.style];
  return { bold, indent: 0, fill, font: STYLE_FONT };
}
