import type { PagesBeside, PrintSetup } from '../workbook/sheetModel';
import { columnsPoints, SMALLEST, SPARE, WIDER, widthOfPage } from './pageFit';

/** Columns from `from` to `to` that are one thing, such as the criteria of a group: they go to one page where one can hold them. */
export interface ColumnBlock {
  readonly from: number;
  readonly to: number;
}

/** Pages beside each other, and the size they are printed at. */
export interface PagesAcross extends PagesBeside {
  readonly percent: number;
}

/**
 * How a table goes on pages beside each other, `null` where one page holds it in a readable size. As few pages as that size allows, then
 * as large as so many pages hold.
 * @param repeated the columns up to this one are printed on each page
 * @param blocks all other columns, from left to right
 */
export function pagesAcross(
  widths: readonly number[],
  orientation: PrintSetup['orientation'],
  repeated: number,
  blocks: readonly ColumnBlock[],
): PagesAcross | null {
  const room = widthOfPage(orientation);
  const smallest = Math.ceil(SMALLEST * 100);
  if (room / columnsPoints(widths) >= SMALLEST) return null;
  const startsAt = (percent: number): readonly number[] =>
    startsOf(widths, (room / percent) * 100 * (1 - WIDER) - SPARE, repeated, blocks);
  const fewest = startsAt(smallest).length;
  let percent = 100;
  while (percent > smallest && startsAt(percent).length > fewest) percent -= 1;
  return { percent, repeated, starts: startsAt(percent) };
}

function startsOf(widths: readonly number[], room: number, repeated: number, blocks: readonly ColumnBlock[]): readonly number[] {
  const starts: number[] = [];
  const before = columnsPoints(widths.slice(0, repeated));
  let used = before;
  const begin = (column: number): void => {
    starts.push(column);
    used = before;
  };
  for (const { from, to } of blocks) {
    const whole = columnsPoints(widths.slice(from - 1, to));
    if (used > before && used + whole > room && before + whole <= room) begin(from);
    for (let column = from; column <= to; column += 1) {
      const own = columnsPoints(widths.slice(column - 1, column));
      if (used > before && used + own > room) begin(column);
      used += own;
    }
  }
  return starts;
}
