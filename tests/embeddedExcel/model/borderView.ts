import { LAST_COLUMN, LAST_ROW, type Area } from '../../../src/core/workbook/address';
import { areWholeColumns, areWholeRows, cellCount, cellsOf } from './areas';
import type { Border, CellFormat, CellSide } from './cellFormat';
import type { FormatView } from './rangeView';
import type { Sheet } from './sheet';

/** `Excel.BorderIndex`. */
export const BORDER_INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderIndex = (typeof BORDER_INDEXES)[number];

/** One side of the cells of an area, and where the cells lie that share the line. */
interface Sides {
  readonly area: Area;
  readonly side: CellSide;
  readonly beside: { readonly down: number; readonly across: number } | null;
}

const OPPOSITE: Readonly<Record<CellSide, CellSide>> = {
  top: 'bottom',
  bottom: 'top',
  left: 'right',
  right: 'left',
  diagonalDown: 'diagonalDown',
  diagonalUp: 'diagonalUp',
};

/** Longer edges are those of whole columns or rows: their neighbours are not looked at. */
const FOLLOWED = 20_000;

/** One kind of line of an area: its top edge, the lines between its rows. */
export class BorderView {
  constructor(
    private readonly format: FormatView,
    readonly index: BorderIndex,
  ) {}

  /** What all the lines have in common; `null` when they differ. Where there is no line to speak of, as between the rows of one row: `null` too. */
  common<T extends string | number>(pick: (border: Border) => T): T | null {
    const values = new Set<T>();
    for (const sides of this.sides()) for (const border of this.borders(sides)) values.add(pick(border));
    const [only] = values;
    return values.size === 1 && only !== undefined ? only : null;
  }

  /** The line between two cells is one, whichever of them it was given to. */
  private *borders({ area, side, beside }: Sides): Generator<Border> {
    const { formats } = this.format.sheet;
    if (beside === null || cellCount(area) > FOLLOWED) {
      for (const format of formats.within(area)) yield format.borders[side];
      return;
    }
    for (const { row, column } of cellsOf(area)) {
      const own = formats.at(row, column).borders[side];
      const other = formats.at(row + beside.down, column + beside.across).borders[OPPOSITE[side]];
      yield own.style === 'None' ? other : own;
    }
  }

  change(change: (border: Border) => Border, where: string): void {
    const { sheet } = this.format;
    for (const { area, side, beside } of this.sides()) {
      sheet.changeFormat(area, (format) => withBorder(format, side, change(format.borders[side])), where);
      if (beside === null || cellCount(area) > FOLLOWED) continue;
      for (const { row, column } of cellsOf(area)) align(sheet, row, column, side, beside);
    }
  }

  /** Which sides of which cells are meant. */
  private sides(): readonly Sides[] {
    return this.format.areas.flatMap((area) => sidesOf(area, this.index));
  }
}

/** A neighbour that holds the same line as well gets it as this cell has it now. */
function align(
  sheet: Sheet,
  row: number,
  column: number,
  side: CellSide,
  beside: { readonly down: number; readonly across: number },
): void {
  const other = sheet.formats.at(row + beside.down, column + beside.across);
  if (other.borders[OPPOSITE[side]].style === 'None') return;
  const line = sheet.formats.at(row, column).borders[side];
  sheet.formats.put(row + beside.down, column + beside.across, withBorder(other, OPPOSITE[side], line));
}

/** The same for the four neighbours of a cell. */
export function alignNeighbours(sheet: Sheet, row: number, column: number): void {
  if (row > 1) align(sheet, row, column, 'top', { down: -1, across: 0 });
  if (row < LAST_ROW) align(sheet, row, column, 'bottom', { down: 1, across: 0 });
  if (column > 1) align(sheet, row, column, 'left', { down: 0, across: -1 });
  if (column < LAST_COLUMN) align(sheet, row, column, 'right', { down: 0, across: 1 });
}

function withBorder(format: CellFormat, side: CellSide, border: Border): CellFormat {
  return { ...format, borders: { ...format.borders, [side]: border } };
}

function sidesOf(area: Area, index: BorderIndex): readonly Sides[] {
  const { top, left, bottom, right } = area;
  const inside = (one: Area, side: CellSide): Sides => ({ area: one, side, beside: null });
  switch (index) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: top }, side: 'top', beside: top > 1 ? { down: -1, across: 0 } : null }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: bottom }, side: 'bottom', beside: bottom < LAST_ROW ? { down: 1, across: 0 } : null }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: left }, side: 'left', beside: left > 1 ? { down: 0, across: -1 } : null }];
    case 'EdgeRight':
      return [{ area: { ...area, left: right }, side: 'right', beside: right < LAST_COLUMN ? { down: 0, across: 1 } : null }];
    case 'InsideHorizontal':
      if (top === bottom) return [];
      if (areWholeColumns(area)) return [inside(area, 'bottom'), inside(area, 'top')];
      return [inside({ ...area, bottom: bottom - 1 }, 'bottom'), inside({ ...area, top: top + 1 }, 'top')];
    case 'InsideVertical':
      if (left === right) return [];
      if (areWholeRows(area)) return [inside(area, 'right'), inside(area, 'left')];
      return [inside({ ...area, right: right - 1 }, 'right'), inside({ ...area, left: left + 1 }, 'left')];
    case 'DiagonalDown':
      return [inside(area, 'diagonalDown')];
    case 'DiagonalUp':
      return [inside(area, 'diagonalUp')];
  }
}
