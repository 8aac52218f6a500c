import { ExcelError } from '../excelError';
import { booleanArgument, orDefault, wholeArgument } from '../wire/arguments';
import { bind, isWireObject, type ClassTable, type WireObject } from '../wire/classTable';
import { plainGrid } from '../model/plainGrid';
import { RangeView } from '../model/rangeView';
import type { Table } from '../model/table';
import { addTableRows, deleteTableRows, rowArea } from '../model/tableParts';
import { writeCells } from '../model/writing';
import { wireRange } from './range';
import { rowsArgument } from './rowsArgument';

/** A place in a table, not the data in it: sorting does not move it. */
class RowView {
  constructor(
    readonly table: Table,
    readonly index: number,
  ) {}

  get range(): RangeView {
    if (this.index >= this.table.rowCount) throw new ExcelError('InvalidArgument', 'TableRow');
    return new RangeView(this.table.sheet, rowArea(this.table, this.index));
  }
}

/** `Excel.TableRow`. */
const TABLE_ROW: ClassTable<RowView> = {
  name: 'TableRow',
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: ({ range }) => plainGrid(range),
      set: ({ range }, value) => writeCells(range.sheet, range.area, value, 'A1', 'TableRow.values'),
    },
  },
  objects: { GetRange: ({ range }) => wireRange(range) },
  calls: { Delete: ({ table, index }) => deleteTableRows(table, [index], 'TableRow.delete') },
};

/** `Excel.TableRowCollection`. */
export const TABLE_ROWS: ClassTable<Table> = {
  name: 'TableRowCollection',
  scalars: { Count: { get: ({ rowCount }) => rowCount } },
  items: (table) => Array.from({ length: table.rowCount }, (_, index) => bind(TABLE_ROW, new RowView(table, index))),
  objects: {
    Add: (table, args) => added(table, args),
    GetItemAt: (table, [index]) => {
      const at = wholeArgument(index, 'TableRowCollection.getItemAt');
      if (at < 0 || at >= table.rowCount) throw new ExcelError('InvalidArgument', 'TableRowCollection.getItemAt');
      return bind(TABLE_ROW, new RowView(table, at));
    },
  },
  calls: {
    GetCount: ({ rowCount }) => rowCount,
    DeleteRows: (table, [rows]) => {
      const where = 'TableRowCollection.deleteRows';
      const list: readonly unknown[] = Array.isArray(rows) ? rows : [rows];
      const indexes = list.map((row) =>
        isWireObject(row) && row.self instanceof RowView ? row.self.index : wholeArgument(row, where),
      );
      deleteTableRows(table, indexes, where);
    },
    DeleteRowsAt: (table, [index, count]) => {
      const where = 'TableRowCollection.deleteRowsAt';
      const [first, many] = [wholeArgument(index, where), orDefault(count, 1, wholeArgument, where)];
      deleteTableRows(
        table,
        Array.from({ length: many }, (_, down) => first + down),
        where,
      );
    },
  },
};

function added(table: Table, [index, values, alwaysInsert]: readonly unknown[]): WireObject {
  const where = 'TableRowCollection.add';
  if (!orDefault(alwaysInsert, true, booleanArgument, where)) throw new ExcelError('ApiNotFound', `${where} alwaysInsert`);
  const width = table.columns.length;
  const empty = [Array.from({ length: width }, () => '')];
  const rows = values === undefined || values === null ? empty : rowsArgument(values, 1, width);
  return bind(TABLE_ROW, new RowView(table, addTableRows(table, orDefault(index, null, wholeArgument, where), rows)));
}
