import type { Area } from '../../src/core/workbook/address';
import type { Cell } from '../../src/core/workbook/cell';
import type { Sheet } from '../../src/core/workbook/workbook';
import { sheet as sheetOfRows, type CellInput } from '../builders/workbook';

/** A sheet being laid out: cells anywhere, in any order. */
export class Grid {
  private readonly cells = new Map<number, Map<number, CellInput>>();
  private readonly areas: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();

  put(row: number, column: number, input: CellInput): void {
    if (input === null) return;
    const cells = this.cells.get(row) ?? new Map<number, CellInput>();
    this.cells.set(row, cells);
    cells.set(column, input);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.areas.push({ top, left, bottom, right });
  }

  sheet(name: string): Sheet {
    const last = Math.max(0, ...this.cells.keys());
    const rows = Array.from({ length: last }, (_, index): CellInput[] => {
      const cells = this.cells.get(index + 1);
      if (cells === undefined) return [];
      const right = Math.max(...cells.keys());
      return Array.from({ length: right }, (_unused, at) => cells.get(at + 1) ?? null);
    });
    const made = sheetOfRows(name, rows);
    return { ...made, merges: this.areas, hiddenRows: this.hiddenRows, hiddenColumns: this.hiddenColumns };
  }
}

/** A sheet with the rows a file format would also store: cells that hold a format only. */
export function withFormattedBlanks(sheet: Sheet, row: number, columns: number): Sheet {
  const blank: Cell = { value: { kind: 'blank' }, formula: null, format: '0.00', look: null };
  const rows = new Map(sheet.rows);
  for (let at = row; at < row + 40; at += 1)
    rows.set(at, new Map(Array.from({ length: columns }, (_, index): [number, Cell] => [index + 1, blank])));
  return { ...sheet, rows: new Map([...rows].sort(([one], [other]) => one - other)) };
}
