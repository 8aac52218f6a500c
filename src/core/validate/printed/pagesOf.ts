import type { Area } from '../../workbook/address';
import type { Lines, SheetPrint } from '../../workbook/sheetPrint';
import type { Sheet } from '../../workbook/workbook';

/** Widths are computed from fonts that a printer may measure a little otherwise: so much, as a share, is no page of its own. */
const SPARE = 0.01;
/** Fitting to pages makes print smaller, never larger. */
const FULL_SIZE = 1;

/** How an area of a sheet comes out on paper. */
export interface Pages {
  readonly across: number;
  readonly down: number;
  /** The share of its size it is printed at. */
  readonly scale: number;
}

/** What of a sheet is printed: its print areas that touch the table, or everything up to the last used cell. Hidden lines take no room. */
export function pagesOf(sheet: Sheet, print: SheetPrint, table: Area): Pages {
  const area = print.areas.find((one) => touches(one, table)) ?? usedArea(sheet);
  const width = together(print.columns, area.left, area.right, sheet.hiddenColumns);
  const height = together(print.rows, area.top, area.bottom, sheet.hiddenRows);
  const scale = print.fit === null ? print.scale : fitted(width, height, print, print.fit);
  return { across: pages(width * scale, print.page.width), down: pages(height * scale, print.page.height), scale };
}

function fitted(width: number, height: number, { page }: SheetPrint, fit: NonNullable<SheetPrint['fit']>): number {
  const across = fit.across === null || width === 0 ? FULL_SIZE : (page.width * fit.across) / width;
  const down = fit.down === null || height === 0 ? FULL_SIZE : (page.height * fit.down) / height;
  return Math.min(FULL_SIZE, across, down);
}

function pages(length: number, room: number): number {
  return room <= 0 ? 1 : Math.max(1, Math.ceil(length / room - SPARE));
}

function together({ usual, own }: Lines, from: number, to: number, hidden: ReadonlySet<number>): number {
  let all = 0;
  for (let at = from; at <= to; at += 1) if (!hidden.has(at)) all += own.get(at) ?? usual;
  return all;
}

function touches(one: Area, other: Area): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}

function usedArea({ rows }: Sheet): Area {
  let [bottom, right] = [1, 1];
  for (const [row, cells] of rows) {
    bottom = Math.max(bottom, row);
    for (const column of cells.keys()) right = Math.max(right, column);
  }
  return { top: 1, left: 1, bottom, right };
}
