import type { PrintSetup } from '../workbook/sheetModel';
import { SPARE, USUAL_ROW, WIDER, type Block, type Page } from './pageFit';

/** One of several tables on a sheet, which therefore cannot have its heading repeated by the printer: its heading row and its last row. */
export interface LongTable {
  readonly head: number;
  readonly to: number;
}

/** A page begins with row `before`; inside a table, with its heading `head` once more above that. */
export interface PageStart {
  readonly before: number;
  readonly head: number | null;
}

export interface OwnPages {
  /** From top to bottom; rows are those before any heading is put between. The first page is not among them. */
  readonly starts: readonly PageStart[];
  /** Heights that differ from those given. */
  readonly grown: ReadonlyMap<number, number>;
}

/** Name, heading and first rows of a block longer than a page. */
const FIRST_ROWS = 4;

/** In percent, the size to print a sheet at whose pages are set by hand where fitting it to its width would forget them. */
export function percentOf({ scale }: Page): number {
  return Math.floor(scale * (1 - WIDER) * 100);
}

/** Where pages begin, so that blocks stay whole and no table goes on without its heading. Rows repeated by the printer are counted on each page. */
export function ownPages(
  heights: ReadonlyMap<number, number>,
  {
    blocks,
    tables,
    repeatRows,
    last,
  }: {
    readonly blocks: readonly Block[];
    readonly tables: readonly LongTable[];
    readonly repeatRows: PrintSetup['repeatRows'];
    /** The last row. */
    readonly last: number;
  },
  page: Page,
): OwnPages {
  const grown = new Map<number, number>();
  const starts: PageStart[] = [];
  const room = page.height - SPARE;
  const of = (row: number): number => grown.get(row) ?? heights.get(row) ?? USUAL_ROW;
  const between = (from: number, to: number): number => {
    let all = 0;
    for (let row = from; row <= to; row += 1) all += of(row);
    return all;
  };
  const repeated = repeatRows === null ? 0 : between(repeatRows.from, repeatRows.to);
  let used = 0;
  let next = 1;
  const begin = (before: number): void => {
    const head = tables.find((table) => table.head + 1 < before && before <= table.to)?.head ?? null;
    starts.push({ before, head });
    used = repeated + (head === null ? 0 : of(head));
  };
  const place = (to: number): void => {
    for (; next <= to; next += 1) {
      if (used > 0 && used + of(next) > room) begin(next);
      used += of(next);
    }
  };
  for (const { gap, to, least } of blocks) {
    place(gap);
    const left = room - used;
    const whole = between(gap + 1, to);
    const needed = whole <= room ? whole : between(gap + 1, Math.min(to, gap + FIRST_ROWS));
    if (needed > left) {
      const share = left / needed;
      if (least !== undefined && share >= least) {
        for (let row = gap + 1; row <= to; row += 1) grown.set(row, Math.floor(of(row) * share * 100) / 100);
      } else begin(gap + 1);
    }
    place(to);
  }
  place(last);
  return { starts, grown };
}
