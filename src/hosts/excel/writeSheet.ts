import { a1, areaText, columnName, quoteSheet, type Area } from '../../core/workbook/address';
import { addressLists } from '../../core/workbook/addressLists';
import { HostError } from '../../core/workbook/host';
import { rectangles } from '../../core/workbook/rectangles';
import type { ModelCell, PrintSetup, SheetModel } from '../../core/workbook/sheetModel';
import { STYLE_FONT, STYLE_LOOKS, type StyleLook } from '../../core/workbook/styleLook';
import { inputOf } from './inputOf';
import { sameName } from './sameName';
import { setPageBreaks } from './savedPage';
import type { Extent } from './savedSheet';
import { drawCharts } from './sheetCharts';
import { jsonBytes, packTrips, TRIP_BYTES, TRIP_CELLS } from './trips';

/** Whole rows of a model, ready to send: formats first, so that a text is kept as a text. */
export interface ContentBlock {
  readonly sheet: Excel.Worksheet;
  readonly model: SheetModel;
  /** From 0. */
  readonly row: number;
  readonly formats: readonly (readonly string[])[];
  readonly contents: readonly (readonly unknown[])[];
  readonly bytes: number;
}

/** The smallest area from A1 that holds every cell, merge and width of the model; `null` when it has none. */
export function modelArea(model: SheetModel): Area | null {
  let bottom = 0;
  let right = 0;
  for (const { row, column } of model.cells) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  for (const merge of model.merges) {
    bottom = Math.max(bottom, merge.bottom);
    right = Math.max(right, merge.right);
  }
  return bottom === 0 || right === 0 ? null : { top: 1, left: 1, bottom, right };
}

/** All that writing the model sets: cells, merges, widths and heights. */
export function extentOfModel(model: SheetModel): Extent {
  const { bottom, right } = modelArea(model) ?? { bottom: 1, right: 1 };
  const rows = [...model.rowHeights.keys()].reduce((last, row) => Math.max(last, row), bottom);
  return { rows, columns: Math.max(right, model.columnWidths.length) };
}

/** The model's cells as dense blocks of at most `limit` bytes; a cell the model does not name is cleared. */
export function contentBlocks(sheet: Excel.Worksheet, model: SheetModel, limit = TRIP_BYTES): readonly ContentBlock[] {
  const area = modelArea(model);
  if (area === null) return [];
  const byRow = new Map<number, Map<number, ModelCell>>();
  for (const cell of model.cells) {
    const row = byRow.get(cell.row) ?? new Map<number, ModelCell>();
    byRow.set(cell.row, row.set(cell.column, cell));
  }
  const lines = Array.from({ length: area.bottom }, (_, row) => {
    const inputs = Array.from({ length: area.right }, (_unused, column) => inputOf(byRow.get(row + 1)?.get(column + 1)));
    const formats = inputs.map((input) => input.format);
    const contents = inputs.map((input) => input.content);
    return { row, formats, contents, bytes: jsonBytes(formats) + jsonBytes(contents) };
  });
  // A line counts at least its cells' share of a trip, so that one limit keeps both caps.
  const share = TRIP_BYTES / TRIP_CELLS;
  return packTrips(lines, (line) => Math.max(line.bytes, area.right * share), limit).map((part) => ({
    sheet,
    model,
    row: part[0]?.row ?? 0,
    formats: part.map((line) => line.formats),
    contents: part.map((line) => line.contents),
    bytes: part.reduce((all, line) => all + line.bytes, 0),
  }));
}

export function writeContents(block: ContentBlock): void {
  const columns = block.contents[0]?.length ?? 0;
  const range = block.sheet.getRangeByIndexes(block.row, 0, block.contents.length, columns);
  range.numberFormat = block.formats.map((line) => [...line]);
  range.formulas = block.contents.map((line) => [...line]);
}

/** Everything of a sheet but its contents and its print zoom. Links come before looks: Excel gives a link a look of its own. */
export function writeLook(sheet: Excel.Worksheet, model: SheetModel): void {
  writeLinks(sheet, model.cells);
  for (const merge of model.merges) sheet.getRange(areaText(merge)).merge(false);
  writeStyles(sheet, model.cells);
  model.columnWidths.forEach((width, index) => {
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = widthInPoints(width);
  });
  for (const [row, height] of model.rowHeights) sheet.getRangeByIndexes(row - 1, 0, 1, 1).format.rowHeight = height;
  sheet.showGridlines = model.showGridlines;
  freeze(sheet, model.freeze);
  writePrintSetup(sheet.pageLayout, model.print);
  const { pages } = model.print;
  if (pages !== undefined) setPageBreaks(sheet, pages.starts, pages.across?.starts ?? []);
  drawCharts(sheet, model.charts ?? []);
}

/** Excel forgets the zoom when it shares a trip with the rest of the print set-up (office-js#1860), so it is sent with the read-back. */
export function writePrintZoom(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pages } = print;
  if (pages === undefined && !print.fitToWidth) return;
  // "Excel ignores manual page breaks when you use the Fit To option" (Microsoft's help); files say both, and other programs heed both.
  sheet.pageLayout.zoom =
    pages !== undefined
      ? { scale: pages.percent }
      : print.fitToHeight === true
        ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
        : { horizontalFitToPages: 1 };
}

function writeLinks(sheet: Excel.Worksheet, cells: readonly ModelCell[]): void {
  for (const { row, column, link, value } of cells) {
    if (link === undefined) continue;
    const documentReference = `${quoteSheet(link.sheet)}!${a1(link.row, link.column)}`;
    sheet.getRangeByIndexes(row - 1, column - 1, 1, 1).hyperlink =
      value.kind === 'text' ? { documentReference, textToDisplay: value.text } : { documentReference };
  }
}

/** One call for each style name, not one for each cell. Borders come after merging and cell by cell area (office-js#6405). */
function writeStyles(sheet: Excel.Worksheet, cells: readonly ModelCell[]): void {
  const byStyle = new Map<ModelCell['style'], ModelCell[]>();
  for (const cell of cells) {
    const same = byStyle.get(cell.style);
    if (same === undefined) byStyle.set(cell.style, [cell]);
    else same.push(cell);
  }
  for (const [style, styled] of byStyle) {
    for (const list of addressLists(rectangles(styled))) writeStyle(sheet.getRanges(list).format, STYLE_LOOKS[style]);
  }
  for (const area of rectangles(cells.filter((cell) => STYLE_LOOKS[cell.style].border)))
    writeBorders(sheet.getRange(areaText(area)), area);
}

const HORIZONTAL = { left: 'Left', right: 'Right', center: 'Center', general: 'General' } as const;

function writeStyle(format: Excel.RangeFormat, look: StyleLook): void {
  format.font.name = STYLE_FONT;
  format.font.size = look.size;
  format.font.bold = look.bold;
  format.font.italic = look.italic;
  format.font.underline = look.underline ? 'Single' : 'None';
  format.font.color = `#${look.colour}`;
  if (look.fill !== null) format.fill.color = `#${look.fill}`;
  format.horizontalAlignment = HORIZONTAL[look.horizontal];
  format.indentLevel = look.indent;
  format.verticalAlignment = look.vertical === 'top' ? 'Top' : 'Center';
  format.wrapText = look.wrap;
}

function writeBorders(range: Excel.Range, area: Area): void {
  const inside: readonly ('InsideHorizontal' | 'InsideVertical')[] = [
    ...(area.bottom > area.top ? (['InsideHorizontal'] as const) : []),
    ...(area.right > area.left ? (['InsideVertical'] as const) : []),
  ];
  for (const edge of [...(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const), ...inside]) {
    const border = range.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = '#000000';
  }
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: SheetModel['freeze']): void {
  sheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function writePrintSetup(layout: Excel.PageLayout, print: PrintSetup): void {
  layout.paperSize = 'A4';
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  const { top, bottom, left, right } = print.marginsMillimetres;
  layout.setPrintMargins('Centimeters', { top: top / 10, bottom: bottom / 10, left: left / 10, right: right / 10 });
  layout.centerHorizontally = print.centreHorizontally;
  layout.headersFooters.defaultForAllPages.centerFooter = print.footer ?? '';
  if (print.repeatRows !== null) layout.setPrintTitleRows(`$${print.repeatRows.from}:$${print.repeatRows.to}`);
  const across = print.pages?.across;
  if (across !== undefined) layout.setPrintTitleColumns(`$A:$${columnName(across.repeated)}`);
  if (print.area !== null) layout.setPrintArea(areaText(print.area));
}

/** Excel's width unit here is points: a character of the standard font is 7 pixels of 0.75 points, with 5 pixels of padding. */
function widthInPoints(characters: number): number {
  return Math.round((characters * 7 + 5) * 0.75 * 100) / 100;
}

/** @throws HostError `nameTaken` when a sheet that is not ours has the model's name. */
export function requireFreeName(model: SheetModel, others: readonly { readonly name: string }[]): void {
  if (others.some(({ name }) => sameName(name, model.name))) throw new HostError({ code: 'nameTaken', sheet: model.name });
}
