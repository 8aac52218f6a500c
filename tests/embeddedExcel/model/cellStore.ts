import type { Area } from '../../../src/core/workbook/address';
import type { CellValue } from '../../../src/core/workbook/cell';
import { cellCount } from './areas';

/** What a cell holds: a constant, or a formula with the value it last had. */
export interface Content {
  readonly value: CellValue;
  /** Without its `=`. */
  readonly formula: string | null;
}

export const NOTHING: Content = { value: { kind: 'blank' }, formula: null };

/** The filled cells of a sheet; a cell that holds nothing is not stored. */
export class CellStore {
  private readonly rows = new Map<number, Map<number, Content>>();
  /** How many formulas there are: without any, nothing has to be calculated. */
  formulaCount = 0;

  at(row: number, column: number): Content {
    return this.rows.get(row)?.get(column) ?? NOTHING;
  }

  put(row: number, column: number, content: Content): void {
    const cells = this.rows.get(row);
    if (this.at(row, column).formula !== null) this.formulaCount -= 1;
    if (content.formula !== null) this.formulaCount += 1;
    if (content.formula === null && content.value.kind === 'blank') {
      cells?.delete(column);
      if (cells?.size === 0) this.rows.delete(row);
    } else if (cells === undefined) this.rows.set(row, new Map([[column, content]]));
    else cells.set(column, content);
  }

  /** The filled cells of an area, in no order; as quick for a whole sheet as for what it holds. */
  *within(area: Area): Generator<readonly [row: number, column: number, content: Content]> {
    const byStore = cellCount(area) > 4_096;
    const rows =
      byStore && area.bottom - area.top >= this.rows.size
        ? [...this.rows.keys()].filter((row) => row >= area.top && row <= area.bottom)
        : span(area.top, area.bottom);
    for (const row of rows) {
      const cells = this.rows.get(row);
      if (cells === undefined) continue;
      if (area.right - area.left < cells.size)
        for (let column = area.left; column <= area.right; column += 1) {
          const content = cells.get(column);
          if (content !== undefined) yield [row, column, content];
        }
      else
        for (const [column, content] of [...cells]) if (column >= area.left && column <= area.right) yield [row, column, content];
    }
  }

  /** Every filled cell, rows and columns ascending. */
  *all(): Generator<readonly [row: number, column: number, content: Content]> {
    for (const [row, cells] of [...this.rows].sort(([a], [b]) => a - b))
      for (const [column, content] of [...cells].sort(([a], [b]) => a - b)) yield [row, column, content];
  }

  clear(area: Area): void {
    for (const [row, column] of [...this.within(area)]) this.put(row, column, NOTHING);
  }

  /** The smallest area around every filled cell. */
  used(): Area | null {
    let area: Area | null = null;
    for (const [row, cells] of this.rows)
      for (const column of cells.keys())
        area =
          area === null
            ? { top: row, left: column, bottom: row, right: column }
            : {
                top: Math.min(area.top, row),
                left: Math.min(area.left, column),
                bottom: Math.max(area.bottom, row),
                right: Math.max(area.right, column),
              };
    return area;
  }

  /** Moves every cell to where `place` says; `null` drops it. */
  move(place: (row: number, column: number) => readonly [row: number, column: number] | null): void {
    const before = [...this.all()];
    this.rows.clear();
    this.formulaCount = 0;
    for (const [row, column, content] of before) {
      const at = place(row, column);
      if (at !== null) this.put(at[0], at[1], content);
    }
  }
}

function* span(from: number, to: number): Generator<number> {
  for (let index = from; index <= to; index += 1) yield index;
}
