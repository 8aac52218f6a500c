import type { Area } from '../../../src/core/workbook/address';
import { ExcelError } from '../excelError';
import { orDefault, textArgument, wholeArgument } from '../wire/arguments';
import { bind, type ClassTable, type WireObject } from '../wire/classTable';
import { plainGrid } from '../model/plainGrid';
import { RangeView } from '../model/rangeView';
import { sameName } from '../model/sheetName';
import type { Table, TableColumn } from '../model/table';
import { addTableColumn, deleteTableColumn } from '../model/tableParts';
import { writeCells } from '../model/writing';
import { FILTER } from './filter';
import { found, foundOrNull } from './found';
import { itemAt } from './kept';
import { wireRange } from './range';
import { rowsArgument } from './rowsArgument';

interface ColumnView {
  readonly table: Table;
  readonly column: TableColumn;
}

function indexOf({ table, column }: ColumnView): number {
  const index = table.columns.indexOf(column);
  if (index === -1) throw new ExcelError('InvalidReference', 'TableColumn');
  return index;
}

/** The part of some rows of the table that lies in the column. */
function within(view: ColumnView, rows: Area | null, where: string): RangeView {
  if (rows === null) throw new ExcelError('ItemNotFound', where);
  const left = view.table.area.left + indexOf(view);
  return new RangeView(view.table.sheet, { ...rows, left, right: left });
}

/** `Excel.TableColumn`. */
const TABLE_COLUMN: ClassTable<ColumnView> = {
  name: 'TableColumn',
  identity: ({ column }) => ({ Id: column.id }),
  scalars: {
    Id: { get: ({ column }) => column.id },
    Index: { get: indexOf },
    Name: {
      get: (view) => view.table.nameOf(indexOf(view)),
      set: (view, value) => rename(view, textArgument(value, 'TableColumn.name')),
    },
    Values: {
      get: (view) => plainGrid(within(view, view.table.area, 'TableColumn.values')),
      set: (view, value) => {
        const { sheet, area } = within(view, view.table.area, 'TableColumn.values');
        writeCells(sheet, area, value, 'A1', 'TableColumn.values');
      },
    },
  },
  links: { Filter: (view) => bind(FILTER, { filter: view.table.filter, column: indexOf(view) }) },
  objects: {
    GetRange: (view) => wireRange(within(view, view.table.area, 'TableColumn.getRange')),
    GetDataBodyRange: (view) => wireRange(within(view, view.table.body, 'TableColumn.getDataBodyRange')),
    GetHeaderRowRange: (view) => wireRange(within(view, view.table.heading, 'TableColumn.getHeaderRowRange')),
    GetTotalRowRange: (view) => wireRange(within(view, view.table.totals, 'TableColumn.getTotalRowRange')),
  },
  calls: { Delete: (view) => deleteTableColumn(view.table, indexOf(view)) },
};

/** `Excel.TableColumnCollection`. */
export const TABLE_COLUMNS: ClassTable<Table> = {
  name: 'TableColumnCollection',
  scalars: { Count: { get: ({ columns }) => columns.length } },
  items: (table) => views(table).map((view) => bind(TABLE_COLUMN, view)),
  objects: {
    Add: (table, args) => added(table, args),
    GetItem: (table, [key]) => found(TABLE_COLUMN, byKey(table, key), 'TableColumnCollection.getItem'),
    GetItemAt: (table, [index]) =>
      found(TABLE_COLUMN, itemAt(views(table), index), 'TableColumnCollection.getItemAt', 'InvalidArgument'),
    GetItemOrNullObject: (table, [key]) => foundOrNull(TABLE_COLUMN, byKey(table, key)),
  },
  calls: { GetCount: ({ columns }) => columns.length },
};

function added(table: Table, [index, values, name]: readonly unknown[]): WireObject {
  const where = 'TableColumnCollection.add';
  const rows = values === undefined || values === null ? null : rowsArgument(values, table.area.bottom - table.area.top + 1, 1);
  const at = addTableColumn(
    table,
    orDefault(index, null, wholeArgument, where),
    rows,
    orDefault(name, null, textArgument, where),
  );
  return found(TABLE_COLUMN, itemAt(views(table), at), where);
}

function views(table: Table): readonly ColumnView[] {
  return table.columns.map((column) => ({ table, column }));
}

function byKey(table: Table, key: unknown): ColumnView | null {
  const byId = views(table).find(({ column }) => column.id === key);
  if (byId !== undefined || typeof key !== 'string') return byId ?? null;
  return views(table).find((_, index) => sameName(table.nameOf(index), key)) ?? null;
}

function rename(view: ColumnView, name: string): void {
  const { table, column } = view;
  if (table.columns.some((_, index) => index !== indexOf(view) && sameName(table.nameOf(index), name)))
    throw new ExcelError('InvalidArgument', 'TableColumn.name');
  column.hiddenName = name;
  if (table.heading === null) return;
  const { sheet, area } = within(view, table.heading, 'TableColumn.name');
  writeCells(sheet, area, [[`'${name}`]], 'A1', 'TableColumn.name');
}
