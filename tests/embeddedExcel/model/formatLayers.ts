import type { Area } from '../../../src/core/workbook/address';
import { areWholeColumns, areWholeRows, contains, EVERYTHING, holds, widthOf } from './areas';
import { PLAIN_FORMAT, type CellFormat } from './cellFormat';

type Change = (format: CellFormat) => CellFormat;

/** The formats of a sheet: of the whole, of columns, of rows, of cells; the nearer one counts. So a whole sheet costs one entry. */
export class FormatLayers {
  private sheet: CellFormat = PLAIN_FORMAT;
  private readonly columns = new Map<number, CellFormat>();
  private readonly rows = new Map<number, CellFormat>();
  private readonly cells = new Map<number, Map<number, CellFormat>>();

  at(row: number, column: number): CellFormat {
    return this.cells.get(row)?.get(column) ?? this.below(row, column);
  }

  put(row: number, column: number, format: CellFormat): void {
    const cells = this.cells.get(row);
    if (cells === undefined) this.cells.set(row, new Map([[column, format]]));
    else cells.set(column, format);
  }

  change(area: Area, changed: Change): void {
    const change = remembering(changed);
    if (contains(area, EVERYTHING)) {
      this.sheet = change(this.sheet);
      changeAll(this.columns, change);
      changeAll(this.rows, change);
      for (const cells of this.cells.values()) changeAll(cells, change);
    } else if (areWholeColumns(area)) this.changeColumns(area, change);
    else if (areWholeRows(area)) this.changeRows(area, change);
    else
      for (let row = area.top; row <= area.bottom; row += 1)
        for (let column = area.left; column <= area.right; column += 1) this.put(row, column, change(this.at(row, column)));
  }

  /** Back to the plain format, leaving nothing behind that would count as used. */
  reset(area: Area, plain: CellFormat): void {
    this.change(area, () => plain);
    for (const [row, cells] of this.cells) {
      for (const [column, format] of cells)
        if (format === plain && holds(area, row, column) && this.below(row, column) === plain) cells.delete(column);
      if (cells.size === 0) this.cells.delete(row);
    }
  }

  private below(row: number, column: number): CellFormat {
    return this.rows.get(row) ?? this.columns.get(column) ?? this.sheet;
  }

  private changeColumns(area: Area, change: Change): void {
    // Where a formatted row crosses, the row counts: these cells get a format of their own.
    for (const row of this.rows.keys())
      for (let column = area.left; column <= area.right; column += 1) this.put(row, column, this.at(row, column));
    for (let column = area.left; column <= area.right; column += 1)
      this.columns.set(column, change(this.columns.get(column) ?? this.sheet));
    for (const cells of this.cells.values())
      for (const [column, format] of cells) if (holds(area, 1, column)) cells.set(column, change(format));
  }

  private changeRows(area: Area, change: Change): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      // A formatted column keeps what it has besides where the row crosses it.
      for (const column of this.columns.keys()) if (!this.rows.has(row)) this.put(row, column, this.at(row, column));
      this.rows.set(row, change(this.rows.get(row) ?? this.sheet));
      const cells = this.cells.get(row);
      if (cells !== undefined) changeAll(cells, change);
    }
  }

  /** Every format that occurs in an area, each once, cheaply also for whole sheets. */
  within(area: Area): ReadonlySet<CellFormat> {
    const found = new Set<CellFormat>();
    if (!areWholeColumns(area) && !areWholeRows(area)) {
      for (let row = area.top; row <= area.bottom; row += 1)
        for (let column = area.left; column <= area.right; column += 1) found.add(this.at(row, column));
      return found;
    }
    for (const [row, cells] of this.cells) for (const [column, format] of cells) if (holds(area, row, column)) found.add(format);
    const formattedRows = [...this.rows].filter(([row]) => row >= area.top && row <= area.bottom);
    for (const [, format] of formattedRows) found.add(format);
    if (areWholeRows(area) && formattedRows.length === area.bottom - area.top + 1) return found;
    const formattedColumns = [...this.columns].filter(([column]) => column >= area.left && column <= area.right);
    for (const [, format] of formattedColumns) found.add(format);
    if (formattedColumns.length < widthOf(area)) found.add(this.sheet);
    return found;
  }

  /** Cells with a format of their own that is not the plain one. */
  *formattedCells(): Generator<readonly [row: number, column: number, format: CellFormat]> {
    for (const [row, cells] of this.cells)
      for (const [column, format] of cells) if (format !== PLAIN_FORMAT) yield [row, column, format];
  }

  move(place: (row: number, column: number) => readonly [row: number, column: number] | null): void {
    const before = [...this.cells].flatMap(([row, cells]) => [...cells].map(([column, format]) => ({ row, column, format })));
    this.cells.clear();
    for (const { row, column, format } of before) {
      const at = place(row, column);
      if (at !== null) this.put(at[0], at[1], format);
    }
  }

  /** Moves the formats of whole rows or columns. */
  moveLines(axis: 'rows' | 'columns', place: (index: number) => number | null): void {
    const lines = this[axis];
    const before = [...lines];
    lines.clear();
    for (const [index, format] of before) {
      const at = place(index);
      if (at !== null) lines.set(at, format);
    }
  }
}

function changeAll(formats: Map<number, CellFormat>, change: Change): void {
  for (const [index, format] of formats) formats.set(index, change(format));
}

/** The same format changed once gives the same object: thousands of cells share it. */
function remembering(change: Change): Change {
  const done = new Map<CellFormat, CellFormat>();
  return (format) => {
    const known = done.get(format);
    if (known !== undefined) return known;
    const made = change(format);
    done.set(format, made);
    return made;
  };
}
