import type { PrintSetup } from '../workbook/sheetModel';

/** Millimetres. */
export const MARGINS = { top: 15, bottom: 15, left: 15, right: 12 };

const PAPER = { long: 297, short: 210 };
const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** Width of a column in points: seven pixels a unit and a margin of five, 0.75 points each. Hosts make it so wide in every workbook. */
const columnPoints = (units: number): number => (units * 7 + 5) * 0.75;
/** Height of a row that is given none. */
export const USUAL_ROW = 15;
/** Below this share of its size, print of 12 points is smaller than 8 and too small for a paper. */
export const SMALLEST = 0.66;

/** How wide columns are together, in points. */
export function columnsPoints(widths: readonly number[]): number {
  return widths.reduce((all, one) => all + columnPoints(one), 0);
}

/** The room between the margins, in points. */
export function widthOfPage(orientation: PrintSetup['orientation']): number {
  return ((orientation === 'landscape' ? PAPER.long : PAPER.short) - MARGINS.left - MARGINS.right) * POINTS_PER_MILLIMETRE;
}

/** One page, in points of the sheet as it is printed: fitted to its width, a wide sheet has more room below. */
export interface Page {
  readonly height: number;
  /** The share of its size the sheet is printed at. */
  readonly scale: number;
}

/** @param across absent or `null`: fitted to its width */
export function pageOf(
  {
    orientation,
    across = null,
  }: { readonly orientation: PrintSetup['orientation']; readonly across?: { readonly percent: number } | null },
  columnWidths: readonly number[],
): Page {
  const down = orientation === 'landscape' ? PAPER.short : PAPER.long;
  const fitting = widthOfPage(orientation) / columnsPoints(columnWidths);
  // Printing knows whole percents only.
  const scale = across === null ? Math.min(1, Math.floor(fitting * 100) / 100) : across.percent / 100;
  return { height: ((down - MARGINS.top - MARGINS.bottom) * POINTS_PER_MILLIMETRE) / scale, scale };
}

/** How tall the rows down to this one are together, in points. */
export function heightTo(heights: ReadonlyMap<number, number>, last: number): number {
  let all = 0;
  for (let row = 1; row <= last; row += 1) all += heights.get(row) ?? USUAL_ROW;
  return all;
}

/** Whether a sheet that spills over its page by little stays readable on one: signatures do not stand on a page of their own then. */
export function fitsWhenSmaller(height: number, page: Page): boolean {
  return height > page.height && (page.height / height) * page.scale >= SMALLEST;
}

/** Rows from below the empty row `gap` down to `to`, which belong on one page. */
export interface Block {
  readonly gap: number;
  readonly to: number;
  /** Rows under a chart: how small they may become, as a share of their heights, before the block goes to the next page. */
  readonly least?: number;
}

/** A sheet that is not fitted to its width is printed smaller by so much, for its columns may come out wider than computed. */
export const WIDER = 0.05;
/** What a printer takes more or less than computed, in points. */
export const SPARE = 6;
/** The share of a page that another program than Excel finds more room on, for it makes columns wider and so prints smaller. */
const MORE_ROOM = 0.1;
/** A gap that is taller looks like a hole on the screen. */
const TALLEST_GAP = 160;

/**
 * Heights of gaps so that blocks that a page would end in begin on the next. Excel ignores page breaks set by hand on a sheet fitted to its
 * width, hence the empty row.
 */
export function grownGaps(
  heights: ReadonlyMap<number, number>,
  blocks: readonly Block[],
  repeatRows: PrintSetup['repeatRows'],
  page: Page,
): ReadonlyMap<number, number> {
  const grown = new Map<number, number>();
  const of = (row: number): number => grown.get(row) ?? heights.get(row) ?? USUAL_ROW;
  const between = (from: number, to: number): number => {
    let all = 0;
    for (let row = from; row <= to; row += 1) all += of(row);
    return all;
  };
  const repeated = repeatRows === null ? 0 : between(repeatRows.from, repeatRows.to);
  let used = 0;
  let next = 1;
  const place = (last: number): void => {
    for (; next <= last; next += 1) used = used + of(next) > page.height ? repeated + of(next) : used + of(next);
  };
  for (const { gap, to } of blocks) {
    place(gap);
    const left = page.height - used;
    const needed = between(gap + 1, to);
    if (needed > left) {
      // A row that does not fit goes to the next page whole, and the block after it.
      const whole = of(gap) + left + Math.max(SPARE, page.height * MORE_ROOM);
      if (whole + needed + repeated <= page.height && left <= TALLEST_GAP) {
        grown.set(gap, whole);
        used = repeated + whole;
      }
    }
    place(to);
  }
  return grown;
}
