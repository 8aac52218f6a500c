import type { Area } from '../../src/core/workbook/address';
import type { Cell, CellValue } from '../../src/core/workbook/cell';
import type { ModelCell, ModelValue, SheetModel } from '../../src/core/workbook/sheetModel';
import type { Sheet, Workbook } from '../../src/core/workbook/workbook';

/** Short ways to write a workbook value; only what a case is about needs to be said. */

type Plain = number | string | boolean | null;

/** A constant cell: a number, a text or a boolean, with its number format. */
export function constant(value: Plain, format = 'General'): Cell {
  return { value: valueOf(value), formula: null, format, look: null };
}

export function formulaCell(formula: string, value: Plain, format = 'General'): Cell {
  return { value: valueOf(value), formula, format, look: null };
}

export function errorCell(error: string, formula: string | null = null): Cell {
  return { value: { kind: 'error', error }, formula, format: 'General', look: null };
}

function valueOf(value: Plain): CellValue {
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: 'text', text: value };
}

/** A sheet from its rows; `null` is a cell that holds nothing, and the first row and column are 1. */
export function sheetOf(
  name: string,
  rows: readonly (readonly (Cell | Plain)[])[],
  rest: Partial<Omit<Sheet, 'name' | 'rows'>> = {},
): Sheet {
  const held = new Map<number, Map<number, Cell>>();
  rows.forEach((cells, index) => {
    const row = new Map<number, Cell>();
    cells.forEach((cell, column) => {
      if (cell === null) return;
      row.set(column + 1, typeof cell === 'object' ? cell : constant(cell));
    });
    if (row.size > 0) held.set(index + 1, row);
  });
  return {
    name,
    visibility: 'visible',
    kind: 'worksheet',
    rows: held,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
    mark: null,
    ...rest,
  };
}

export function workbookOf(sheets: readonly Sheet[], rest: Partial<Omit<Workbook, 'sheets'>> = {}): Workbook {
  return { name: 'cụm thi đua.xlsx', date1904: false, isStructureProtected: false, isReadOnly: false, ...rest, sheets };
}

export function area(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}

export function text(value: string): ModelValue {
  return { kind: 'text', text: value };
}

export function number(value: number): ModelValue {
  return { kind: 'number', value };
}

export function modelCell(row: number, column: number, value: ModelValue, rest: Partial<ModelCell> = {}): ModelCell {
  return { row, column, value, style: value.kind === 'text' ? 'text' : 'points', ...rest };
}

/** A small sheet of ours; what a case does not name is an A4 landscape page without merges. */
export function modelOf(mark: string, name: string, cells: readonly ModelCell[], rest: Partial<SheetModel> = {}): SheetModel {
  return {
    mark,
    name,
    cells,
    merges: [],
    columnWidths: [6, 40, 12],
    rowHeights: new Map(),
    freeze: { rows: 0, columns: 0 },
    showGridlines: false,
    print: {
      paper: 'A4',
      orientation: 'landscape',
      fitToWidth: true,
      repeatRows: null,
      marginsMillimetres: { top: 20, bottom: 20, left: 30, right: 15 },
      centreHorizontally: true,
      footer: null,
      area: null,
    },
    ...rest,
  };
}
