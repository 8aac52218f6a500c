import { sheetOf, workbookOf } from '../hosts/contractWorkbook';
import { officeForTests } from './forTests';
import { TABLE_ROWS, tableRunner } from './onTable';
import { Person } from './people';

const tests = officeForTests();
const onTable = tableRunner(tests);

const column = (range: Excel.Range): unknown => JSON.stringify(range.values.map((row: readonly unknown[]) => row[0]));

/** Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables: sort data, apply filters, get the visible range. */
describe('a table is sorted and filtered', () => {
  it('by columns, the headings staying', async () => {
    const seen = await onTable(async (table, context) => {
      table.sort.apply([{ key: 2, ascending: true }], true);
      const range = table.getRange();
      range.load('values');
      table.sort.load('fields,matchCase');
      await context.sync();
      return [column(range), table.sort.fields[0]?.key, table.sort.matchCase];
    });
    expect(seen).toEqual([JSON.stringify(['Đơn vị', 'Trường N', 'Trường P', 'Trường M']), 2, true]);
  });

  it.each<readonly [string, (table: Excel.Table) => void, readonly string[]]>([
    ['by values', (table) => table.columns.getItem('Khối').filter.applyValuesFilter(['A']), ['Trường M', 'Trường P']],
    [
      'by a comparison',
      (table) => table.columns.getItem('Điểm').filter.apply({ filterOn: 'Custom', criterion1: '>=9' }),
      ['Trường M', 'Trường P'],
    ],
    [
      'by one of two',
      (table) => table.columns.getItem('Đơn vị').filter.applyCustomFilter('=*M', '=*N', 'Or'),
      ['Trường M', 'Trường N'],
    ],
    ['by the highest', (table) => table.columns.getItem('Điểm').filter.applyTopItemsFilter(1), ['Trường M']],
    ['by the lowest', (table) => table.columns.getItem('Điểm').filter.applyBottomItemsFilter(2), ['Trường N', 'Trường P']],
    ['below the average', (table) => table.columns.getItem('Điểm').filter.applyDynamicFilter('BelowAverage'), ['Trường N']],
    [
      'by two columns',
      (table) => {
        table.columns.getItem('Khối').filter.applyValuesFilter(['A']);
        table.columns.getItem('Điểm').filter.applyCustomFilter('<9.5');
      },
      ['Trường P'],
    ],
  ])('%s: the rest is hidden, not gone', async (_what, filter, expected) => {
    const seen = await onTable(async (table, context) => {
      filter(table);
      const view = table.getDataBodyRange().getVisibleView();
      view.load('values');
      const body = table.getDataBodyRange();
      body.load('values,rowHidden');
      table.autoFilter.load('isDataFiltered,enabled');
      await context.sync();
      const visible = view.values.map((row: readonly unknown[]) => row[0]);
      const isPartly = [body.rowHidden, body.values.length, table.autoFilter.isDataFiltered];
      table.clearFilters();
      body.load('rowHidden');
      await context.sync();
      return [visible, isPartly, body.rowHidden];
    });
    expect(seen).toEqual([expected, [null, 3, true], false]);
  });
});

/** Source: `Excel.TableChangedEventArgs` and the events of `Excel.Table` and `Excel.TableCollection` in @types/office-js. */
describe('events of tables', () => {
  it('tell what changed in a table, which was added or deleted, and what is selected in it', async () => {
    const { excel, office } = await tests.open(workbookOf([sheetOf('A', TABLE_ROWS)]));
    const told: unknown[] = [];
    await office.run(async (context) => {
      const { tables } = context.workbook;
      tables.onAdded.add(async ({ type }) => void told.push(type));
      tables.onDeleted.add(async ({ type, tableName }) => void told.push([type, tableName]));
      await context.sync();
      const table = context.workbook.worksheets.getItem('A').tables.add('A1:C4', true);
      table.load('id');
      await context.sync();
      table.onChanged.add(async ({ address, changeType, details }) => void told.push([address, changeType, details?.valueAfter]));
      table.onSelectionChanged.add(async ({ isInsideTable, address }) => void told.push([isInsideTable, address]));
      await context.sync();
    });
    const person = new Person(excel);
    person.type('A', 'C2', 10);
    person.type('A', 'E9', 1);
    person.select('A', 'B2:E2');
    person.select('A', 'E9');
    await office.run(async (context) => {
      context.workbook.tables.getItemAt(0).convertToRange();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(told).toEqual(['TableAdded', ['C2', 'RangeEdited', 10], [true, 'B2:C2'], [false, ''], ['TableDeleted', 'Table1']]);
  });
});
