import type { Area } from '../../../src/core/workbook/address';
import { ExcelError } from '../excelError';
import { closeCells, openCells } from './shifting';
import type { Table } from './table';
import { makeRoom } from './tables';
import { writeCells } from './writing';

/** At `index` among the rows, or after the last one. What lies below the table moves down. */
export function addTableRows(table: Table, index: number | null, values: readonly (readonly unknown[])[]): number {
  const where = 'TableRowCollection.add';
  requireOpen(table, where);
  const { sheet, area, body } = table;
  const at = index === null || index === -1 ? table.rowCount : index;
  const width = table.columns.length;
  if (at < 0 || at > table.rowCount || values.some((row) => row.length !== width)) throw new ExcelError('InvalidArgument', where);
  const top = body.top + at;
  const rows: Area = { ...area, top, bottom: top + values.length - 1 };
  // The empty row of a table without rows is the first to be filled.
  const added: Area = table.isEmpty ? { ...rows, top: top + 1 } : rows;
  const isAtEnd = at === table.rowCount && !table.hasTotals;
  if (added.top <= added.bottom && isAtEnd) makeRoom(sheet, added);
  else if (added.top <= added.bottom) openCells(sheet, added, true);
  table.area = { ...area, bottom: area.bottom + added.bottom - added.top + 1 };
  // A new row looks as the one above it.
  for (let column = area.left; column <= area.right; column += 1)
    for (let row = rows.top; row <= rows.bottom; row += 1) {
      const model = at > 0 ? body.top + at - 1 : rows.bottom + 1;
      const format = sheet.formats.at(model, column);
      if (sheet.formats.at(row, column) !== format) sheet.formats.put(row, column, format);
    }
  sheet.workbook.calculation.touchAll();
  writeCells(sheet, rows, values, 'A1', where);
  sheet.workbook.tell({ kind: 'tableChanged', sheet, table, area: rows, change: 'RowInserted', details: null });
  return at;
}

/** The last row that is left is only emptied. */
export function deleteTableRows(table: Table, indexes: readonly number[], where: string): void {
  requireOpen(table, where);
  if (table.filter.isDataFiltered) throw new ExcelError('InsertDeleteConflict', where);
  const wanted = new Set(indexes);
  if (wanted.size !== indexes.length || indexes.some((index) => !(index >= 0 && index < table.rowCount)))
    throw new ExcelError('InvalidArgument', where);
  for (const index of [...wanted].sort((a, b) => b - a)) {
    const row = rowArea(table, index);
    const { area } = table;
    if (table.rowCount === 1) {
      table.sheet.clearContents(row);
      table.mayBeEmpty = true;
    } else {
      closeCells(table.sheet, row, true);
      table.area = { ...area, bottom: area.bottom - 1 };
    }
    table.sheet.workbook.tell({
      kind: 'tableChanged',
      sheet: table.sheet,
      table,
      area: row,
      change: 'RowDeleted',
      details: null,
    });
  }
}

export function rowArea({ body }: Table, index: number): Area {
  return { ...body, top: body.top + index, bottom: body.top + index };
}

/** `values` begin with the heading, when there is one. Cells to the right of the table move right. */
export function addTableColumn(
  table: Table,
  index: number | null,
  values: readonly (readonly unknown[])[] | null,
  name: string | null,
): number {
  const where = 'TableColumnCollection.add';
  requireOpen(table, where);
  const { sheet, area } = table;
  const at = index === null || index === -1 ? table.columns.length : index;
  if (at < 0 || at > table.columns.length) throw new ExcelError('InvalidArgument', where);
  const left = area.left + at;
  const column: Area = { ...area, left, right: left };
  const heights = [table.body.bottom - area.top + 1, area.bottom - area.top + 1];
  if (values !== null && !heights.includes(values.length)) throw new ExcelError('InvalidArgument', where);
  const isAtEnd = at === table.columns.length;
  const hasNeighbours =
    [...sheet.cells.within({ ...column, right: Math.max(left, sheet.cells.used()?.right ?? left) })].length > 0;
  const known = [...table.columns];
  if (!isAtEnd || hasNeighbours) openCells(sheet, column, false);
  table.columns = [...known.slice(0, at), table.newColumn(name ?? ''), ...known.slice(at)];
  table.area = { ...area, right: area.right + 1 };
  sheet.workbook.calculation.touchAll();
  if (values !== null) writeCells(sheet, { ...column, bottom: area.top + values.length - 1 }, values, 'A1', where);
  const heading = table.heading;
  if (name !== null && heading !== null)
    writeCells(sheet, { ...heading, left, right: left }, [[name.startsWith("'") ? name : `'${name}`]], 'A1', where);
  table.settleHeadings();
  sheet.workbook.tell({ kind: 'tableChanged', sheet, table, area: column, change: 'ColumnInserted', details: null });
  return at;
}

export function deleteTableColumn(table: Table, index: number): void {
  const where = 'TableColumn.delete';
  requireOpen(table, where);
  if (table.columns.length === 1) throw new ExcelError('InvalidOperation', where);
  const { sheet, area } = table;
  const column = { ...area, left: area.left + index, right: area.left + index };
  const left = table.columns.filter((_, one) => one !== index);
  closeCells(sheet, column, false);
  table.columns = left;
  table.area = { ...area, right: area.right - 1 };
  sheet.workbook.tell({ kind: 'tableChanged', sheet, table, area: column, change: 'ColumnDeleted', details: null });
}

/** Hidden headings keep their names; the row itself goes and comes. Source: `Excel.Table.showHeaders` in @types/office-js. */
export function showHeadings(table: Table, isShown: boolean): void {
  if (isShown === table.hasHeaders) return;
  const { sheet, area } = table;
  requireOpen(table, 'Table.showHeaders');
  if (!isShown) {
    table.columns.forEach((column, index) => {
      column.hiddenName = table.nameOf(index);
    });
    table.filter.clear();
    table.hasHeaders = false;
    sheet.clearContents({ ...area, bottom: area.top });
    table.area = { ...area, top: area.top + 1 };
    return;
  }
  const above = { ...area, top: area.top - 1, bottom: area.top - 1 };
  const isFree = area.top > 1 && [...sheet.cells.within(above)].length === 0;
  if (!isFree) openCells(sheet, { ...area, bottom: area.top }, true);
  table.area = isFree ? { ...area, top: area.top - 1 } : { ...area, bottom: area.bottom + 1 };
  table.hasHeaders = true;
  table.columns.forEach(({ hiddenName }, index) =>
    sheet.write(table.area.top, area.left + index, { value: { kind: 'text', text: hiddenName }, formula: null }),
  );
  table.settleHeadings();
}

/** The first totals row says `Total` and adds up the last column. Source: support.microsoft.com, "Total the data in an Excel table". */
export function showTotals(table: Table, isShown: boolean): void {
  if (isShown === table.hasTotals) return;
  requireOpen(table, 'Table.showTotals');
  const { sheet, area } = table;
  if (!isShown) {
    table.hasTotals = false;
    closeCells(sheet, { ...area, top: area.bottom }, true);
    table.area = { ...area, bottom: area.bottom - 1 };
    return;
  }
  const row = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  makeRoom(sheet, row);
  const last = table.columns.length - 1;
  const values = [...sheet.cells.within({ ...table.body, left: area.right })].map(([, , { value }]) => value.kind);
  const kind = values.length > 0 && values.every((one) => one === 'number') ? 109 : 103;
  table.area = { ...area, bottom: row.bottom };
  table.hasTotals = true;
  if (last > 0) sheet.write(row.top, area.left, { value: { kind: 'text', text: 'Total' }, formula: null });
  const name = table.nameOf(last).replace(/['[\]#@]/g, "'$&");
  sheet.write(row.top, area.right, { value: { kind: 'number', value: 0 }, formula: `SUBTOTAL(${kind},${table.name}[${name}])` });
}

/** A protected sheet lets no table grow or shrink, whatever its options. */
function requireOpen({ sheet }: Table, where: string): void {
  if (sheet.protection.isOn) throw new ExcelError('AccessDenied', where);
}
