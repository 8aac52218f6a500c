import type { Area } from '../../../src/core/workbook/address';
import { booleanArgument, textArgument } from '../wire/arguments';
import { bind, type ClassTable, type WireObject } from '../wire/classTable';
import { ExcelError } from '../excelError';
import { contains, overlaps } from '../model/areas';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { addTable, findTable, tablesOf } from '../model/tables';
import type { Workbook } from '../model/workbook';
import { found, foundOrNull } from './found';
import { itemAt } from './kept';
import { rangeArgument } from './rangeArgument';
import { TABLE } from './table';

/** The tables of a workbook, or of one of its sheets. */
interface TablesView {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

export function wireTables(workbook: Workbook, sheet: Sheet | null): WireObject {
  return bind(TABLES, { workbook, sheet });
}

const all = ({ workbook, sheet }: TablesView): readonly Table[] => (sheet === null ? tablesOf(workbook) : sheet.tables);
const target = ({ sheet }: TablesView): string => sheet?.id ?? 'Workbook';
const key = (value: unknown): string => textArgument(value, 'TableCollection.getItem');

/** `Excel.TableCollection`. */
const TABLES: ClassTable<TablesView> = {
  name: 'TableCollection',
  scalars: { Count: { get: (view) => all(view).length } },
  items: (view) => all(view).map((table) => bind(TABLE, table)),
  objects: {
    Add: ({ workbook, sheet }, [address, hasHeaders]) => {
      const range = rangeArgument(address, sheet ?? workbook.active, 'TableCollection.add');
      return bind(TABLE, addTable(range.sheet, range.area, booleanArgument(hasHeaders, 'TableCollection.add')));
    },
    GetItem: (view, [name]) => found(TABLE, findTable(all(view), key(name)), 'TableCollection.getItem'),
    GetItemAt: (view, [index]) => found(TABLE, itemAt(all(view), index), 'TableCollection.getItemAt', 'InvalidArgument'),
    GetItemOrNullObject: (view, [name]) => foundOrNull(TABLE, findTable(all(view), key(name))),
  },
  calls: { GetCount: (view) => all(view).length },
  events: {
    DataChanged: { type: 101, target },
    Added: { type: 102, target },
    Deleted: { type: 103, target },
  },
};

/** `Excel.TableScopedCollection`: the tables in a range, from top to bottom and from left to right. */
const SCOPED_TABLES: ClassTable<readonly Table[]> = {
  name: 'TableScopedCollection',
  items: (tables) => tables.map((table) => bind(TABLE, table)),
  objects: {
    GetFirst: (tables) => found(TABLE, tables[0], 'TableScopedCollection.getFirst'),
    GetItem: (tables, [name]) => found(TABLE, findTable(tables, key(name)), 'TableScopedCollection.getItem'),
    GetItemOrNullObject: (tables, [name]) => foundOrNull(TABLE, findTable(tables, key(name))),
  },
  calls: { GetCount: (tables) => tables.length },
};

export function tablesIn(sheet: Sheet, areas: readonly Area[], fullyContained: unknown): WireObject {
  if (fullyContained !== undefined && fullyContained !== null && typeof fullyContained !== 'boolean')
    throw new ExcelError('InvalidArgument', 'Range.getTables');
  const inside = sheet.tables.filter((table) =>
    areas.some((area) => (fullyContained === true ? contains(area, table.area) : overlaps(area, table.area))),
  );
  return bind(
    SCOPED_TABLES,
    inside.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left),
  );
}
