import { areaText, type Area } from '../../core/workbook/address';
import { areaOf } from './areas';
import { contentPrint, printLines } from './contentPrint';
import { writable } from './rawCell';
import { askForCharts, chartsOfOurs, drawNamed } from './sheetCharts';

/** A sheet of ours as it stood before a write: contents, number formats, looks, links, merges, heights and widths. */
export interface SavedSheet {
  readonly id: string;
  readonly name: string;
  readonly mark: string;
  /** `null` when the sheet was empty. */
  readonly area: Area | null;
  readonly contents: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly looks: readonly (readonly Excel.SettableCellProperties[])[];
  readonly merges: readonly Area[];
  /** `null` where Excel did not say. */
  readonly rowHeights: readonly (number | null)[];
  readonly columnWidths: readonly (number | null)[];
  /** Names of the charts of ours. */
  readonly charts: readonly string[];
}

const LOOKS: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    fill: { color: true, pattern: true },
    borders: { style: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

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
  readonly charts: Excel.ChartCollection;
}

/** Asks for everything in `SavedSheet`. */
export function askForSheet(sheet: Excel.Worksheet, depth: BackupDepth): AskedSheet {
  sheet.load('id,name,protection/protected');
  const used = sheet.getUsedRangeOrNullObject();
  used.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat,valueTypes');
  const merged = depth.merges ? used.getBoundingRect('A1').getMergedAreasOrNullObject() : null;
  merged?.load('areaCount');
  merged?.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return {
    sheet,
    used,
    looks: depth.looks ? used.getCellProperties(LOOKS) : null,
    rows: used.getRowProperties({ format: { rowHeight: true } }),
    columns: used.getColumnProperties({ format: { columnWidth: true } }),
    merged,
    charts: askForCharts(sheet),
  };
}

/** After the sync. */
export function savedFrom(
  { sheet: { id, name }, used, looks, rows, columns, merged, charts }: AskedSheet,
  mark: string,
): SavedSheet {
  if (used.isNullObject) return { ...EMPTY, id, name, mark, charts: chartsOfOurs(charts) };
  return {
    id,
    name,
    mark,
    area: areaOf(used),
    contents: contentsOf(used),
    formats: used.numberFormat,
    looks: looks === null ? [] : looks.value.map((row) => row.map(settable)),
    merges: merged === null || merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    rowHeights: rows.value.map((row) => row.format?.rowHeight ?? null),
    columnWidths: columns.value.map((column) => column.format?.columnWidth ?? null),
    charts: chartsOfOurs(charts),
  };
}

/** What the sheet holds, to be compared with the last reading: someone may have typed a note since. */
export function printOf({ used }: AskedSheet): string {
  return used.isNullObject ? '' : contentPrint(printLines(used.rowIndex, used.columnIndex, used.formulas));
}

const EMPTY: Omit<SavedSheet, 'id' | 'name' | 'mark'> = {
  area: null,
  contents: [],
  formats: [],
  looks: [],
  merges: [],
  rowHeights: [],
  columnWidths: [],
  charts: [],
};

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

/** What may be sent back: Excel answers more than it takes, and a link only where there is one. */
function settable({ format, hyperlink }: Excel.CellProperties): Excel.SettableCellProperties {
  const look = format === undefined ? {} : { format: withoutEmptyFill(format) };
  return hyperlink === undefined || hyperlink === null || (hyperlink.documentReference ?? hyperlink.address) === undefined
    ? look
    : { ...look, hyperlink };
}

/** Excel answers white for a cell without a fill; sent back, white would hide the gridlines. */
function withoutEmptyFill(format: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  if (format.fill?.pattern !== 'None') return format;
  const { fill, ...rest } = format;
  void fill;
  return rest;
}

/** Queues what the sheet held and how it looked; the caller has cleared it. */
export function putBack(sheet: Excel.Worksheet, saved: SavedSheet): void {
  if (saved.area === null) return;
  const range = sheet.getRange(areaText(saved.area));
  range.numberFormat = saved.formats.map((row) => [...row]);
  range.formulas = saved.contents.map((row) => [...row]);
  for (const merge of saved.merges) sheet.getRange(areaText(merge)).merge(false);
  if (saved.looks.length > 0) range.setCellProperties(saved.looks.map((row) => [...row]));
  const { top, left } = saved.area;
  saved.rowHeights.forEach((height, index) => {
    if (height !== null) sheet.getRangeByIndexes(top - 1 + index, 0, 1, 1).format.rowHeight = height;
  });
  saved.columnWidths.forEach((width, index) => {
    if (width !== null) sheet.getRangeByIndexes(0, left - 1 + index, 1, 1).format.columnWidth = width;
  });
  drawNamed(sheet, saved.charts);
}
