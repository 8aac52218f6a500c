import { LAST_COLUMN, LAST_ROW, type Area } from '../../../src/core/workbook/address';
import type { Sheet } from './sheet';

/** The block around an area that blank rows and columns bound. Source: `Excel.Range.getSurroundingRegion` in @types/office-js. */
export function surroundingRegion(sheet: Sheet, start: Area): Area {
  let area = start;
  for (;;) {
    const wider = {
      top: Math.max(1, area.top - 1),
      left: Math.max(1, area.left - 1),
      bottom: Math.min(LAST_ROW, area.bottom + 1),
      right: Math.min(LAST_COLUMN, area.right + 1),
    };
    let grown = area;
    for (const [row, column] of sheet.cells.within(wider))
      grown = {
        top: Math.min(grown.top, row),
        left: Math.min(grown.left, column),
        bottom: Math.max(grown.bottom, row),
        right: Math.max(grown.right, column),
      };
    if (grown.top === area.top && grown.left === area.left && grown.bottom === area.bottom && grown.right === area.right)
      return area;
    area = grown;
  }
}

export type Direction = 'Up' | 'Down' | 'Left' | 'Right';

const STEP: Readonly<Record<Direction, { readonly down: number; readonly across: number }>> = {
  Up: { down: -1, across: 0 },
  Down: { down: 1, across: 0 },
  Left: { down: 0, across: -1 },
  Right: { down: 0, across: 1 },
};

/** Where Ctrl+arrow leads from the first cell: to the end of the block, or over blanks to the next one, or to the edge of the sheet. */
export function dataEdge(sheet: Sheet, { top, left }: Area, direction: Direction): Area {
  const { down, across } = STEP[direction];
  const isFilled = (row: number, column: number): boolean =>
    sheet.cells.at(row, column).value.kind !== 'blank' || sheet.cells.at(row, column).formula !== null;
  const isInside = (row: number, column: number): boolean => row >= 1 && column >= 1 && row <= LAST_ROW && column <= LAST_COLUMN;
  const used = sheet.cells.used();
  let [row, column] = [top, left];
  const steps = isFilled(row, column) && isInside(row + down, column + across) && isFilled(row + down, column + across);
  for (;;) {
    const [nextRow, nextColumn] = [row + down, column + across];
    if (!isInside(nextRow, nextColumn)) break;
    if (steps && !isFilled(nextRow, nextColumn)) break;
    if (!steps && isBeyond(used, nextRow, nextColumn, direction)) {
      row = direction === 'Up' ? 1 : direction === 'Down' ? LAST_ROW : row;
      column = direction === 'Left' ? 1 : direction === 'Right' ? LAST_COLUMN : column;
      break;
    }
    [row, column] = [nextRow, nextColumn];
    if (!steps && isFilled(row, column)) break;
  }
  return { top: row, left: column, bottom: row, right: column };
}

/** Whether nothing more can come that way. */
function isBeyond(used: Area | null, row: number, column: number, direction: Direction): boolean {
  if (used === null) return true;
  switch (direction) {
    case 'Up':
      return row < used.top;
    case 'Down':
      return row > used.bottom;
    case 'Left':
      return column < used.left;
    case 'Right':
      return column > used.right;
  }
}

/** The area together with everything up to that edge. */
export function extended(sheet: Sheet, area: Area, direction: Direction): Area {
  const edge = dataEdge(sheet, area, direction);
  return {
    top: Math.min(area.top, edge.top),
    left: Math.min(area.left, edge.left),
    bottom: Math.max(area.bottom, edge.bottom),
    right: Math.max(area.right, edge.right),
  };
}
