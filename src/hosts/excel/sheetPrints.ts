import type { Lines, SheetPrint } from '../../core/workbook/sheetPrint';
import { areaOf, columnsOf, rowsOf } from './areas';

/** Some 40 bytes for each row that is asked how tall it is; of a longer sheet all are taken for usual ones. */
const ROWS_ASKED = 2_000;
const USUAL = { column: 48, row: 15 };

/** Sizes in points, across and down. What is not here is taken for A4, which officials use. */
const PAPERS: Readonly<Record<string, readonly [number, number]>> = {
  Letter: [612, 792],
  Legal: [612, 1008],
  A3: [842, 1191],
  A5: [420, 595],
};
const A4: readonly [number, number] = [595, 842];

/** How a sheet is printed, asked for along with its used range. */
export interface AskedPrint {
  readonly layout: Excel.PageLayout;
  readonly titleRows: Excel.Range;
  readonly titleColumns: Excel.Range;
  readonly area: Excel.RangeAreas;
}

/** Answered by the next sync. */
export function askForPrint({ pageLayout }: Excel.Worksheet): AskedPrint {
  pageLayout.load('orientation,paperSize,topMargin,bottomMargin,leftMargin,rightMargin,zoom');
  const titleRows = pageLayout.getPrintTitleRowsOrNullObject();
  titleRows.load('rowIndex,rowCount');
  const titleColumns = pageLayout.getPrintTitleColumnsOrNullObject();
  titleColumns.load('columnIndex,columnCount');
  const area = pageLayout.getPrintAreaOrNullObject();
  area.load('areaCount');
  area.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return { layout: pageLayout, titleRows, titleColumns, area };
}

/** Asks how wide and tall the lines of the used range are; answered by the next sync. */
export function askForLines(used: Excel.Range): () => Pick<SheetPrint, 'columns' | 'rows'> {
  const columns = used.getColumnProperties({ format: { columnWidth: true } });
  const rows = used.rowCount > ROWS_ASKED ? null : used.getRowProperties({ format: { rowHeight: true } });
  const { rowIndex, columnIndex } = used;
  return () => ({
    columns: linesOf(
      USUAL.column,
      columnIndex,
      columns.value.map(({ format }) => format?.columnWidth),
    ),
    rows: linesOf(USUAL.row, rowIndex, rows?.value.map(({ format }) => format?.rowHeight) ?? []),
  });
}

/** After both syncs. */
export function printFrom(
  { layout, titleRows, titleColumns, area }: AskedPrint,
  lines: Pick<SheetPrint, 'columns' | 'rows'>,
): SheetPrint {
  const { orientation, paperSize, topMargin, bottomMargin, leftMargin, rightMargin, zoom } = layout;
  const [short, long] = PAPERS[paperSize] ?? A4;
  const [across, down] = orientation === 'Landscape' ? [long, short] : [short, long];
  return {
    page: { width: across - leftMargin - rightMargin, height: down - topMargin - bottomMargin },
    scale: (zoom.scale ?? 100) / 100,
    fit:
      typeof zoom.scale === 'number' ? null : { across: pages(zoom.horizontalFitToPages), down: pages(zoom.verticalFitToPages) },
    repeatRows: rowsOf(titleRows),
    repeatColumns: columnsOf(titleColumns),
    areas: area.isNullObject ? [] : area.areas.items.map(areaOf),
    ...lines,
  };
}

function pages(count: number | null | undefined): number | null {
  return typeof count === 'number' && count > 0 ? count : null;
}

function linesOf(usual: number, before: number, sizes: readonly (number | undefined)[]): Lines {
  return { usual, own: new Map(sizes.flatMap((size, at) => (size === undefined ? [] : [[before + at + 1, size] as const]))) };
}
