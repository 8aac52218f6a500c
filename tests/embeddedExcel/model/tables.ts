import type { Area } from '../../../src/core/workbook/address';
import { ExcelError } from '../excelError';
import { heightOf, overlaps, widthOf } from './areas';
import { clearArea } from './clearing';
import { isName } from './names';
import type { Sheet } from './sheet';
import { sameName } from './sheetName';
import { openCells } from './shifting';
import { Table } from './table';
import type { Workbook } from './workbook';

let tableIds = 0;

export function tablesOf(workbook: Workbook): readonly Table[] {
  return workbook.sheets.flatMap(({ tables }) => tables);
}

/** By id or by name, as later batches and people ask. */
export function findTable(tables: readonly Table[], key: string): Table | null {
  return tables.find(({ id }) => id === key) ?? tables.find(({ name }) => sameName(name, key)) ?? null;
}

/** Source: `Excel.TableCollection.add` in @types/office-js: without headers a row for them is made and the data move down. */
export function addTable(sheet: Sheet, wanted: Area, hasHeaders: boolean): Table {
  const where = 'TableCollection.add';
  if (sheet.protection.isOn) throw new ExcelError('AccessDenied', where);
  if (sheet.tables.some(({ area }) => overlaps(area, wanted))) throw new ExcelError('InvalidArgument', where);
  const isShort = hasHeaders && heightOf(wanted) === 1;
  const area = !hasHeaders || isShort ? { ...wanted, bottom: wanted.bottom + 1 } : wanted;
  if (!hasHeaders) makeRoom(sheet, { ...wanted, bottom: wanted.top });
  else if (isShort) makeRoom(sheet, { ...area, top: area.bottom });
  sheet.unmerge(area);
  const table = createTable(sheet, area, freeTableName(sheet.workbook));
  table.mayBeEmpty = isShort;
  table.settleHeadings();
  sheet.workbook.tell({ kind: 'tableAdded', sheet, table });
  return table;
}

/** As a copy or a file brings it. */
export function createTable(sheet: Sheet, area: Area, name: string): Table {
  tableIds += 1;
  const table = new Table(
    sheet,
    `{${tableIds.toString(16).toUpperCase().padStart(8, '0')}-0002-0000-0000-000000000000}`,
    name,
    area,
  );
  sheet.tables.push(table);
  sheet.workbook.calculation.touchAll();
  return table;
}

/** Onto another sheet, under a name that is free. */
export function copyTable(source: Table, sheet: Sheet): void {
  const copy = createTable(sheet, source.area, freeTableName(sheet.workbook));
  copy.hasHeaders = source.hasHeaders;
  copy.hasTotals = source.hasTotals;
  copy.columns = source.columns.map((column) => ({ ...column }));
  copy.style = source.style;
  copy.showBandedRows = source.showBandedRows;
  copy.showBandedColumns = source.showBandedColumns;
  copy.highlightFirstColumn = source.highlightFirstColumn;
  copy.highlightLastColumn = source.highlightLastColumn;
  copy.showFilterButton = source.showFilterButton;
}

/** What lies in these cells moves down; where there is nothing below, nothing has to move. */
export function makeRoom(sheet: Sheet, area: Area): void {
  const used = sheet.cells.used();
  const below = { ...area, bottom: Math.max(area.bottom, used?.bottom ?? 0) };
  const isFree = used === null || [...sheet.cells.within(below)].length === 0;
  if (!isFree || sheet.tables.some((table) => overlaps(table.area, below))) openCells(sheet, area, true);
}

export function freeTableName(workbook: Workbook, stem = 'Table'): string {
  for (let number = 1; ; number += 1)
    if (findTable(tablesOf(workbook), `${stem}${number}`) === null && workbook.names.find(`${stem}${number}`) === null)
      return `${stem}${number}`;
}

/** Formulas that name the table go along. */
export function renameTable(table: Table, name: string): void {
  const { workbook } = table.sheet;
  if (!isName(name)) throw new ExcelError('InvalidArgument', 'Table.name');
  const other = findTable(tablesOf(workbook), name);
  if ((other !== null && other !== table) || workbook.names.find(name) !== null)
    throw new ExcelError('InvalidArgument', 'Table.name');
  const before = new RegExp(`(?<![\\p{L}\\p{N}_.'])${table.name.replace(/[.\\?]/g, '\\$&')}(?=\\[)`, 'giu');
  table.name = name;
  workbook.rewriteReferences((formula) => formula.replace(before, name));
  workbook.calculation.touchAll();
}

/** The cells and what they hold stay. */
export function dissolveTable(table: Table): void {
  const { sheet } = table;
  sheet.tables = sheet.tables.filter((one) => one !== table);
  table.filter.clear();
  table.isDeleted = true;
  sheet.workbook.calculation.touchAll();
  sheet.workbook.tell({ kind: 'tableDeleted', sheet, table });
}

/** The cells are empty afterwards. */
export function deleteTable(table: Table): void {
  dissolveTable(table);
  clearArea(table.sheet, table.area, 'All');
}

/** Source: `Excel.Table.resize` in @types/office-js: the new range overlaps the old one and begins in the same row. */
export function resizeTable(table: Table, area: Area): void {
  const where = 'Table.resize';
  const least = 1 + (table.hasHeaders ? 1 : 0) + (table.hasTotals ? 1 : 0);
  const others = table.sheet.tables.some((one) => one !== table && overlaps(one.area, area));
  if (!overlaps(table.area, area) || area.top !== table.area.top || heightOf(area) < least || others)
    throw new ExcelError('InvalidArgument', where);
  const before = table.area;
  const known = table.columns;
  table.columns = Array.from(
    { length: widthOf(area) },
    (_, index) => known[index + area.left - before.left] ?? table.newColumn(''),
  );
  table.area = area;
  table.settleHeadings();
  table.sheet.workbook.calculation.touchAll();
}
