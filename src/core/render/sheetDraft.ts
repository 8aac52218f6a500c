import type { Area, CellRef } from '../workbook/address';
import type { ModelCell, ModelChart, ModelValue, PrintSetup, SheetModel, StyleName } from '../workbook/sheetModel';
import { rowHeight } from './rowHeight';
import { ownPages, percentOf, type LongTable } from './ownPages';
import { fitsWhenSmaller, grownGaps, heightTo, MARGINS, pageOf, type Block } from './pageFit';
import { withPages } from './pageHeads';
import type { PagesAcross } from './pagesAcross';

/** What may be put into a cell: a text, a number, nothing, or a formula with the engine's own value. */
export type Content = string | number | null | ModelValue;

export interface CellExtras {
  readonly format?: string;
  readonly link?: CellRef;
}

/** A sheet being laid out from top to bottom. Lives inside one function; what leaves it is the finished SheetModel. */
export interface SheetDraft {
  readonly put: (row: number, column: number, style: StyleName, content: Content, extras?: CellExtras) => void;
  /** One text over merged columns; with borders the covered cells are drawn too. */
  readonly span: (row: number, from: number, to: number, style: StyleName, content: Content) => void;
  readonly merge: (area: Area, style: StyleName, content: Content) => void;
  readonly height: (row: number, points: number) => void;
  /** These rows get one height, that of the tallest. */
  readonly even: (from: number, to: number) => void;
  /**
   * Rows below the empty row `gap` that belong on one page: the gap grows where a page would end among them. Named from top to bottom.
   * @param least rows under a chart may be lower instead, down to this share of their heights
   */
  readonly together: (gap: number, to: number, least?: number) => void;
  /**
   * A table that is not the only one of its sheet: where a page ends inside it, it goes on under its heading again. Pages of a sheet with
   * such tables, or with charts, are set by hand.
   */
  readonly goesOn: (head: number, to: number) => void;
  readonly finish: (sheet: FinishedSheet) => SheetModel;
}

export interface FinishedSheet {
  readonly mark: string;
  readonly name: string;
  readonly freeze: SheetModel['freeze'];
  readonly orientation: PrintSetup['orientation'];
  readonly repeatRows: PrintSetup['repeatRows'];
  /** Last row of the table they head, where other things stand below it: on pages of those the heading would be a wrong one. */
  readonly repeatTo?: number;
  readonly footer: string | null;
  /** Where a page cannot hold all columns in a readable size. */
  readonly across?: PagesAcross | null;
  /** Rows as they were drafted. */
  readonly charts?: readonly ModelChart[];
}

const BLANK: ModelValue = { kind: 'blank' };

export function startSheet(columnWidths: readonly number[]): SheetDraft {
  const cells = new Map<string, ModelCell>();
  const merges: Area[] = [];
  const heights = new Map<number, number>();
  const evenRows: { readonly from: number; readonly to: number }[] = [];
  const blocks: Block[] = [];
  const tables: LongTable[] = [];
  let lastRow = 1;

  const put: SheetDraft['put'] = (row, column, style, content, extras = {}) => {
    lastRow = Math.max(lastRow, row);
    cells.set(`${row}:${column}`, { row, column, value: modelValue(content), style, ...extras });
  };
  const merge: SheetDraft['merge'] = (area, style, content) => {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) put(row, column, style, null);
    }
    put(area.top, area.left, style, content);
    if (area.top !== area.bottom || area.left !== area.right) merges.push(area);
  };
  return {
    put,
    merge,
    span: (row, from, to, style, content) => merge({ top: row, left: from, bottom: row, right: to }, style, content),
    height: (row, points) => void heights.set(row, points),
    even: (from, to) => void evenRows.push({ from, to }),
    together: (gap, to, least) => void blocks.push({ gap, to, ...(least === undefined ? {} : { least }) }),
    goesOn: (head, to) => void tables.push({ head, to }),
    finish: (sheet) => {
      const all = [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
      for (const [row, points] of wrappedHeights(all, merges, columnWidths)) if (!heights.has(row)) heights.set(row, points);
      for (const { from, to } of evenRows) makeEven(heights, from, to);
      const across = sheet.across ?? null;
      const page = pageOf(sheet, columnWidths);
      // A gap that pushes a chart to the next page holds in no program that has more room than computed.
      const isPaged = tables.length > 0 || blocks.some(({ least }) => least !== undefined);
      const pages = isPaged ? ownPages(heights, { blocks, tables, repeatRows: sheet.repeatRows, last: lastRow }, page) : null;
      // Only a paper with signatures is made smaller for the sake of its pages.
      const isOnePage = pages === null && blocks.length > 0 && fitsWhenSmaller(heightTo(heights, lastRow), page);
      const grown = pages?.grown ?? (isOnePage ? [] : grownGaps(heights, blocks, sheet.repeatRows, page));
      for (const [row, points] of grown) heights.set(row, points);
      const { charts, repeatTo } = sheet;
      // Known only where the pages are.
      const isRepeated = pages === null || repeatTo === undefined || pages.starts.some(({ before }) => before <= repeatTo);
      const drafted: SheetModel = {
        mark: sheet.mark,
        name: sheet.name,
        cells: all,
        merges,
        columnWidths,
        rowHeights: new Map([...heights].sort(([a], [b]) => a - b)),
        freeze: sheet.freeze,
        showGridlines: false,
        print: {
          paper: 'A4',
          orientation: sheet.orientation,
          fitToWidth: across === null,
          ...(isOnePage ? { fitToHeight: true } : {}),
          ...(across === null
            ? {}
            : { pages: { percent: across.percent, starts: [], across: { repeated: across.repeated, starts: across.starts } } }),
          repeatRows: isRepeated ? sheet.repeatRows : null,
          marginsMillimetres: MARGINS,
          centreHorizontally: true,
          footer: sheet.footer,
          area: { top: 1, left: 1, bottom: lastRow, right: columnWidths.length },
        },
        ...(charts === undefined || charts.length === 0 ? {} : { charts }),
      };
      return pages === null ? drafted : withPages(drafted, pages.starts, percentOf(page));
    },
  };
}

function makeEven(heights: Map<number, number>, from: number, to: number): void {
  let tallest = 0;
  for (let row = from; row <= to; row += 1) tallest = Math.max(tallest, heights.get(row) ?? 0);
  if (tallest > 0) for (let row = from; row <= to; row += 1) heights.set(row, tallest);
}

/** Excel does not grow rows for merged or fitted text, so heights are computed (OFFICE §4). Cells merged over several rows ask for nothing. */
function wrappedHeights(
  cells: readonly ModelCell[],
  merges: readonly Area[],
  widths: readonly number[],
): ReadonlyMap<number, number> {
  const mergeOf = new Map(merges.map((area) => [`${area.top}:${area.left}`, area]));
  const heights = new Map<number, number>();
  for (const cell of cells) {
    const text = shownText(cell.value);
    const area = mergeOf.get(`${cell.row}:${cell.column}`);
    if (text === null || (area !== undefined && area.bottom !== area.top)) continue;
    let width = 0;
    for (let column = cell.column; column <= (area?.right ?? cell.column); column += 1) width += widths[column - 1] ?? 9;
    heights.set(cell.row, Math.max(heights.get(cell.row) ?? 0, rowHeight(text, width, cell.style)));
  }
  return heights;
}

function shownText(value: ModelValue): string | null {
  if (value.kind === 'text') return value.text;
  return value.kind === 'formula' && typeof value.cached === 'string' ? value.cached : null;
}

function modelValue(content: Content): ModelValue {
  if (content === null) return BLANK;
  if (typeof content === 'number') return { kind: 'number', value: content };
  if (typeof content === 'string') return content === '' ? BLANK : { kind: 'text', text: content };
  return content;
}
