import { areaText, columnName, LAST_COLUMN, LAST_ROW, type Area } from '../../core/workbook/address';
import { areaOf, columnsOf, rowsOf } from './areas';

/** Of the print set-up what a write of ours sets by plain properties. */
export type PrintSettings = Pick<
  Excel.Interfaces.PageLayoutUpdateData,
  'orientation' | 'paperSize' | 'centerHorizontally' | 'topMargin' | 'bottomMargin' | 'leftMargin' | 'rightMargin'
>;

/** What a write of ours sets on a sheet besides its cells: gridlines, panes and how it is printed. */
export interface SavedPage {
  readonly showGridlines: boolean;
  /** Rows and columns that stay when scrolling, from A1; a whole row or column ends with the sheet. */
  readonly frozen: Area | null;
  readonly print: PrintSettings;
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly footer: string;
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  readonly titleColumns: { readonly from: number; readonly to: number } | null;
  readonly printAreas: readonly Area[];
  /** Rows that pages begin with because somebody said so. */
  readonly starts: readonly number[];
  /** Columns likewise. */
  readonly columnStarts: readonly number[];
}

/** Asked for; answered by the next sync. */
export interface AskedPage {
  readonly sheet: Excel.Worksheet;
  readonly frozen: Excel.Range;
  readonly footer: Excel.HeaderFooter;
  readonly titleRows: Excel.Range;
  readonly titleColumns: Excel.Range;
  readonly printArea: Excel.RangeAreas;
}

export function askForPage(sheet: Excel.Worksheet): AskedPage {
  const { pageLayout } = sheet;
  sheet.load('showGridlines');
  pageLayout.load('orientation,paperSize,centerHorizontally,topMargin,bottomMargin,leftMargin,rightMargin,zoom');
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.load('centerFooter');
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load('rowIndex,columnIndex,rowCount,columnCount');
  const titleRows = pageLayout.getPrintTitleRowsOrNullObject();
  titleRows.load('rowIndex,rowCount');
  const titleColumns = pageLayout.getPrintTitleColumnsOrNullObject();
  titleColumns.load('columnIndex,columnCount');
  const printArea = pageLayout.getPrintAreaOrNullObject();
  printArea.load('areaCount');
  printArea.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  sheet.horizontalPageBreaks.load('items/rowIndex');
  sheet.verticalPageBreaks.load('items/columnIndex');
  return { sheet, frozen, footer, titleRows, titleColumns, printArea };
}

/** After the sync. */
export function pageFrom({ sheet, frozen, footer, titleRows, titleColumns, printArea }: AskedPage): SavedPage {
  const { orientation, paperSize, centerHorizontally, topMargin, bottomMargin, leftMargin, rightMargin, zoom } = sheet.pageLayout;
  return {
    showGridlines: sheet.showGridlines,
    frozen: frozen.isNullObject ? null : areaOf(frozen),
    print: { orientation, paperSize, centerHorizontally, topMargin, bottomMargin, leftMargin, rightMargin },
    zoom: plainZoom(zoom),
    footer: footer.centerFooter,
    titleRows: rowsOf(titleRows),
    titleColumns: columnsOf(titleColumns),
    printAreas: printArea.isNullObject ? [] : printArea.areas.items.map(areaOf),
    starts: sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex + 1),
    columnStarts: sheet.verticalPageBreaks.items.map(({ columnIndex }) => columnIndex + 1),
  };
}

/** Excel may answer all three, those that do not hold as `null`. */
function plainZoom({
  scale,
  horizontalFitToPages,
  verticalFitToPages,
}: Excel.PageLayoutZoomOptions): Excel.PageLayoutZoomOptions {
  if (typeof scale === 'number') return { scale };
  return {
    ...(typeof horizontalFitToPages === 'number' ? { horizontalFitToPages } : {}),
    ...(typeof verticalFitToPages === 'number' ? { verticalFitToPages } : {}),
  };
}

/** Queues all but the zoom. A print area or title rows where there were none cannot be taken away: no call of Excel does that. */
export function putPageBack(
  sheet: Excel.Worksheet,
  { showGridlines, frozen, print, footer, titleRows, titleColumns, printAreas, starts, columnStarts }: SavedPage,
): void {
  sheet.showGridlines = showGridlines;
  freezeAgain(sheet.freezePanes, frozen);
  Object.assign(sheet.pageLayout, print);
  sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
  if (titleRows !== null) sheet.pageLayout.setPrintTitleRows(`$${titleRows.from}:$${titleRows.to}`);
  if (titleColumns !== null)
    sheet.pageLayout.setPrintTitleColumns(`$${columnName(titleColumns.from)}:$${columnName(titleColumns.to)}`);
  if (printAreas.length > 0) sheet.pageLayout.setPrintArea(printAreas.map(areaText).join());
  setPageBreaks(sheet, starts, columnStarts);
}

/** Whether Excel took what it was given: lengths may come back rounded, and page breaks are told of by a number that has no source. */
export function samePage(one: SavedPage, other: SavedPage): boolean {
  const rounded = (key: string, value: unknown): unknown =>
    key === 'starts' || key === 'columnStarts' ? null : typeof value === 'number' ? Math.round(value) : value;
  return JSON.stringify(one, rounded) === JSON.stringify(other, rounded);
}

/** Apart, in a trip of its own: Excel forgets a zoom that shares one with the rest of the print set-up (office-js#1860). */
export function putZoomBack(sheet: Excel.Worksheet, { zoom }: SavedPage): void {
  if (Object.keys(zoom).length > 0) sheet.pageLayout.zoom = zoom;
}

/** Those before rows and columns: a page begins with each of these. */
export function setPageBreaks(
  { horizontalPageBreaks, verticalPageBreaks }: Excel.Worksheet,
  rows: readonly number[],
  columns: readonly number[],
): void {
  horizontalPageBreaks.removePageBreaks();
  for (const row of rows) horizontalPageBreaks.add(`A${row}`);
  verticalPageBreaks.removePageBreaks();
  for (const column of columns) verticalPageBreaks.add(`${columnName(column)}1`);
}

function freezeAgain(freezePanes: Excel.WorksheetFreezePanes, frozen: Area | null): void {
  freezePanes.unfreeze();
  if (frozen === null) return;
  if (frozen.right >= LAST_COLUMN) freezePanes.freezeRows(frozen.bottom);
  else if (frozen.bottom >= LAST_ROW) freezePanes.freezeColumns(frozen.right);
  else freezePanes.freezeAt(areaText(frozen));
}
