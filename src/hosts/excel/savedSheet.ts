import { areaText, type Area } from '../../core/workbook/address';
import { areaOf } from './areas';
import { contentPrint, printLines } from './contentPrint';
import { writable } from './rawCell';
import { LOOKS, settable } from './savedLooks';
import { askForPage, pageFrom, putPageBack, type AskedPage, type SavedPage } from './savedPage';

/**
 * A sheet of ours as it stood before a write, all of it that the write clears or sets. What people put on or over its cells besides (notes,
 * charts, conditional formats, validation, names, the colour of the tab) is not touched by a write and so not kept.
 */
export interface SavedSheet {
  readonly id: string;
  readonly name: string;
  readonly mark: string;
  /** `null` when the sheet was empty. */
  readonly area: Area | null;
  readonly contents: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** Empty, though there are contents, when looks and links were not kept. */
  readonly looks: readonly (readonly Excel.SettableCellProperties[])[];
  /** `null`: not kept. */
  readonly merges: readonly Area[] | null;
  /** From row 1 and column A, also of lines that were empty and are written; `null` for an empty row of the sheet's standard height. */
  readonly rowHeights: readonly (number | null)[];
  readonly columnWidths: readonly (number | null)[];
  readonly page: SavedPage;
  readonly place: SavedPlace;
}

/** Where a sheet stood among the others. No write changes it: it is for a sheet that somebody deletes meanwhile. */
export interface SavedPlace {
  /** From 0. */
  readonly position: number;
  /** `#RRGGBB`, "" for none. */
  readonly tabColor: string;
}

/** How much of a sheet is kept for going back. */
export interface BackupDepth {
  /** Needs ExcelApi 1.13. */
  readonly merges: boolean;
  /** Some 300 bytes a cell: too much for a very long list of issues, whose contents are kept all the same. */
  readonly looks: boolean;
}

/** A sheet whose state was asked for; it is answered by the next sync. */
export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merged: Excel.RangeAreas | null;
  readonly page: AskedPage;
}

/** Rows and columns from A1. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Asks for everything in `SavedSheet`.
 * @param least what is written, whose heights and widths are kept also where the sheet is empty
 */
export function askForSheet(sheet: Excel.Worksheet, depth: BackupDepth, least: Extent): AskedSheet {
  sheet.load('id,name,position,tabColor,standardHeight,protection/protected');
  // Tables are only looked for: see `jobOf`.
  sheet.tables.load('items/name');
  const used = sheet.getUsedRangeOrNullObject();
  used.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat,valueTypes');
  // Of an empty sheet this is cell A1.
  const lines = sheet.getUsedRange().getBoundingRect(areaText({ top: 1, left: 1, bottom: least.rows, right: least.columns }));
  const merged = depth.merges ? used.getBoundingRect('A1').getMergedAreasOrNullObject() : null;
  merged?.load('areaCount');
  merged?.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return {
    sheet,
    used,
    looks: depth.looks ? used.getCellProperties(LOOKS) : null,
    rows: lines.getRowProperties({ format: { rowHeight: true } }),
    columns: lines.getColumnProperties({ format: { columnWidth: true } }),
    merged,
    page: askForPage(sheet),
  };
}

/** After the sync. */
export function savedFrom({ sheet, used, looks, rows, columns, merged, page }: AskedSheet, mark: string): SavedSheet {
  const { id, name, position, tabColor, standardHeight } = sheet;
  const isEmpty = used.isNullObject;
  const isUsed = (row: number): boolean => !isEmpty && row >= used.rowIndex && row < used.rowIndex + used.rowCount;
  return {
    id,
    name,
    mark,
    area: isEmpty ? null : areaOf(used),
    contents: isEmpty ? [] : contentsOf(used),
    formats: isEmpty ? [] : used.numberFormat,
    looks: isEmpty || looks === null ? [] : looks.value.map((row) => row.map(settable)),
    merges: merged === null ? null : isEmpty || merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    rowHeights: rows.value.map(({ format }, row) =>
      format?.rowHeight === undefined || (format.rowHeight === standardHeight && !isUsed(row)) ? null : format.rowHeight,
    ),
    columnWidths: columns.value.map((column) => column.format?.columnWidth ?? null),
    page: pageFrom(page),
    place: { position, tabColor },
  };
}

/** How far a write or a restoring of this sheet reaches. */
export function extentOf({ rowHeights, columnWidths }: SavedSheet): Extent {
  return { rows: rowHeights.length, columns: columnWidths.length };
}

/** What the sheet holds, to be compared with the last reading: someone may have typed a note since. */
export function printOf({ used }: AskedSheet): string {
  return used.isNullObject ? '' : contentPrint(printLines(used.rowIndex, used.columnIndex, used.formulas));
}

function contentsOf(used: Excel.Range): readonly (readonly unknown[])[] {
  const values: unknown[][] = used.values;
  return values.map((row, down) =>
    row.map((value, across) =>
      writable({
        value,
        formula: used.formulas[down]?.[across],
        format: used.numberFormat[down]?.[across],
        type: used.valueTypes[down]?.[across],
      }),
    ),
  );
}

/** Queues what the sheet held and how it looked, all but the print zoom; the caller has cleared it. */
export function putBack(sheet: Excel.Worksheet, saved: SavedSheet): void {
  putCellsBack(sheet, saved);
  for (const { from, count, size } of runs(saved.rowHeights)) sheet.getRangeByIndexes(from, 0, count, 1).format.rowHeight = size;
  for (const { from, count, size } of runs(saved.columnWidths))
    sheet.getRangeByIndexes(0, from, 1, count).format.columnWidth = size;
  putPageBack(sheet, saved.page);
}

function putCellsBack(sheet: Excel.Worksheet, { area, formats, contents, merges, looks }: SavedSheet): void {
  if (area === null) return;
  const range = sheet.getRange(areaText(area));
  range.numberFormat = formats.map((row) => [...row]);
  range.formulas = contents.map((row) => [...row]);
  for (const merge of merges ?? []) sheet.getRange(areaText(merge)).merge(false);
  if (looks.length > 0) range.setCellProperties(looks.map((row) => [...row]));
}

interface Run {
  readonly from: number;
  readonly count: number;
  readonly size: number;
}

/** Neighbours of one size together: ten thousand rows one by one are more than a request may carry. */
function runs(sizes: readonly (number | null)[]): readonly Run[] {
  const found: Run[] = [];
  sizes.forEach((size, index) => {
    const last = found.at(-1);
    if (size === null) return;
    if (last?.size === size && last.from + last.count === index) found[found.length - 1] = { ...last, count: last.count + 1 };
    else found.push({ from: index, count: 1, size });
  });
  return found;
}
