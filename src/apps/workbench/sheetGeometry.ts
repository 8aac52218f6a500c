import { LAST_COLUMN, LAST_ROW, type Area } from '../../core/workbook/address';
import { cellText } from '../../core/workbook/cell';
import type { SheetModel } from '../../core/workbook/sheetModel';
import type { Sheet } from '../../core/workbook/workbook';

/** Pixels of the column letters and of the row numbers. */
export const HEADER_HEIGHT = 24;
export const NUMBER_WIDTH = 48;

/** Pixels: one character, one line, one point of height, the space inside a cell. */
const CHARACTER = 7.4;
const LINE = 19;
const POINT = 4 / 3;
const PADDING = 10;
const NARROWEST = 44;
const WIDEST = 330;
/** Rows looked at for the width of a column. */
const LOOKED_AT = 400;

/** Where everything stands: `lefts[c - 1]` is the left edge of column c, `tops[r - 1]` the top of row r, the last entry the end. */
export interface Geometry {
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly lefts: Float64Array;
  readonly tops: Float64Array;
}

/** Widths and heights a reader can live with: those of our own model, otherwise estimated from the texts. */
export function sheetGeometry(sheet: Sheet, model: SheetModel | null): Geometry {
  let lastRow = 1;
  let lastColumn = 1;
  for (const [row, cells] of sheet.rows) {
    lastRow = Math.max(lastRow, row);
    for (const column of cells.keys()) lastColumn = Math.max(lastColumn, column);
  }
  for (const merge of sheet.merges) {
    lastRow = Math.max(lastRow, Math.min(merge.bottom, lastRow + 50));
    lastColumn = Math.max(lastColumn, Math.min(merge.right, lastColumn + 20));
  }
  lastRow = Math.min(lastRow + 3, LAST_ROW);
  lastColumn = Math.min(lastColumn + 1, LAST_COLUMN);
  const widths = columnWidths(sheet, model, lastColumn);
  const lefts = edges(widths);
  const tops = edges(rowHeights(sheet, model, lastRow, lefts));
  return { lastRow, lastColumn, lefts, tops };
}

function columnWidths(sheet: Sheet, model: SheetModel | null, lastColumn: number): Float64Array {
  const widths = new Float64Array(lastColumn).fill(NARROWEST + 20);
  if (model === null) {
    const spread = new Set(
      sheet.merges.filter((merge) => merge.left !== merge.right).map((merge) => `${merge.top} ${merge.left}`),
    );
    let looked = 0;
    for (const [row, cells] of sheet.rows) {
      if ((looked += 1) > LOOKED_AT) break;
      for (const [column, cell] of cells) {
        if (spread.has(`${row} ${column}`)) continue;
        const wanted = Math.min(WIDEST, cellText(cell).length * CHARACTER + PADDING);
        widths[column - 1] = Math.max(widths[column - 1] ?? 0, wanted);
      }
    }
  } else {
    model.columnWidths.forEach((characters, index) => (widths[index] = characters * CHARACTER + 5));
  }
  for (const column of sheet.hiddenColumns) if (column <= lastColumn) widths[column - 1] = 0;
  return widths;
}

function rowHeights(sheet: Sheet, model: SheetModel | null, lastRow: number, lefts: Float64Array): Float64Array {
  const heights = new Float64Array(lastRow).fill(LINE + 5);
  const merges = new Map<string, Area>(sheet.merges.map((merge) => [`${merge.top} ${merge.left}`, merge]));
  const mostLines = model === null ? 4 : 12;
  for (const [row, cells] of sheet.rows) {
    const fixed = model?.rowHeights.get(row);
    if (fixed !== undefined) {
      heights[row - 1] = fixed * POINT;
      continue;
    }
    for (const [column, cell] of cells) {
      if (cell.value.kind !== 'text') continue;
      const merge = merges.get(`${row} ${column}`);
      if (merge !== undefined && merge.bottom > merge.top) continue;
      const right = Math.min(merge?.right ?? column, lefts.length - 1);
      const width = (lefts[right] ?? 0) - (lefts[column - 1] ?? 0) - PADDING;
      const lines = Math.min(mostLines, linesOf(cell.value.text, Math.max(4, width / CHARACTER)));
      heights[row - 1] = Math.max(heights[row - 1] ?? 0, lines * LINE + 5);
    }
  }
  for (const row of sheet.hiddenRows) if (row <= lastRow) heights[row - 1] = 0;
  return heights;
}

function linesOf(text: string, characters: number): number {
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / characters)), 0);
}

function edges(sizes: Float64Array): Float64Array {
  const found = new Float64Array(sizes.length + 1);
  for (let index = 0; index < sizes.length; index += 1) found[index + 1] = (found[index] ?? 0) + (sizes[index] ?? 0);
  return found;
}

/** The number, from 1, of the row or column that covers a pixel. */
export function indexAt(starts: Float64Array, pixel: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
