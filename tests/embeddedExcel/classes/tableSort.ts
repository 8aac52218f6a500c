import { booleanArgument, orDefault } from '../wire/arguments';
import type { ClassTable } from '../wire/classTable';
import { ExcelError } from '../excelError';
import { sortFields, sortRows } from '../model/sorting';
import type { Table } from '../model/table';

function sort(table: Table): void {
  if (table.sort !== null) sortRows(table.sheet, table.body, { ...table.sort, hasHeaders: false });
}

/** `Excel.TableSort`. */
export const TABLE_SORT: ClassTable<Table> = {
  name: 'TableSort',
  scalars: {
    Fields: { get: (table) => table.sort?.fields ?? [] },
    MatchCase: { get: (table) => table.sort?.matchCase ?? false },
    Method: { get: () => 'PinYin' },
  },
  calls: {
    Apply: (table, [fields, matchCase]) => {
      const wanted = sortFields(fields, 'TableSort.apply');
      if (wanted.some(({ key }) => key < 0 || key >= table.columns.length))
        throw new ExcelError('InvalidArgument', 'TableSort.apply');
      table.sort = { fields: wanted, matchCase: orDefault(matchCase, false, booleanArgument, 'TableSort.apply') };
      sort(table);
    },
    Clear: (table) => {
      table.sort = null;
    },
    Reapply: sort,
  },
};
