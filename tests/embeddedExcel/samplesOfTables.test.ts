import { officeForTests } from './forTests';
import { Person } from './people';
import { runSample } from './sampleSheet';

const tests = officeForTests();
const sample = <T>(program: Parameters<typeof runSample<T>>[1]): Promise<T> => runSample(tests, program);

/** Little programs as the public samples for Excel are written. Sources: the pages of learn.microsoft.com/office/dev/add-ins/excel named at each. */
describe('a sample with tables', () => {
  // excel-add-ins-tables: create a table, add rows and a calculated column.
  it('creates a table, adds rows and a calculated column', async () => {
    const seen = await sample(async (context) => {
      const sheet = context.workbook.worksheets.add('Expenses');
      const table = sheet.tables.add('A1:D1', true);
      table.name = 'ExpensesTable';
      table.getHeaderRowRange().values = [['Date', 'Merchant', 'Category', 'Amount']];
      table.rows.add(undefined, [
        ['1/1/2017', 'The Phone Company', 'Communications', '$120'],
        ['1/2/2017', 'Northwind Electric Cars', 'Transportation', '142'],
        ['1/7/2017', 'Best For You Organics Company', 'Groceries', '27'],
      ]);
      table.columns.add(undefined, [
        ['Day of the Week'],
        ['=IF(OR(WEEKDAY([DATE]) = 1, WEEKDAY([DATE]) = 7), "Weekend", "Weekday")'],
        ['=IF(OR(WEEKDAY([DATE]) = 1, WEEKDAY([DATE]) = 7), "Weekend", "Weekday")'],
        ['=IF(OR(WEEKDAY([DATE]) = 1, WEEKDAY([DATE]) = 7), "Weekend", "Weekday")'],
      ]);
      sheet.getUsedRange().format.autofitColumns();
      const days = table.columns.getItem('Day of the Week').getDataBodyRange();
      days.load('values');
      table.rows.load('count');
      await context.sync();
      return [days.values, table.rows.count];
    });
    expect(seen).toEqual([[['Weekend'], ['Weekday'], ['Weekend']], 3]);
  });

  // excel-add-ins-tables: sort, filter and read what is visible.
  it('sorts and filters a table and reads the visible rows', async () => {
    const seen = await sample(async (context, sheet) => {
      const table = sheet.tables.add('A1:D4', true);
      table.sort.apply([{ key: 1, ascending: false }]);
      table.columns.getItem('Qty').filter.apply({ filterOn: 'Custom', criterion1: '>1' });
      const view = table.getDataBodyRange().getVisibleView();
      view.load('values, rowCount');
      await context.sync();
      return [view.values.map((row: readonly unknown[]) => row[0]), view.rowCount];
    });
    expect(seen).toEqual([['Chocolate', 'Almonds'], 2]);
  });

  // excel-add-ins-tables: import JSON data.
  it('takes rows from JSON', async () => {
    const seen = await sample(async (context) => {
      const sheet = context.workbook.worksheets.add('Json');
      const table = sheet.tables.add('A1:B1', true);
      table.getHeaderRowRange().values = [['Đơn vị', 'Điểm']];
      const units = [
        { name: 'Trường M', points: 9.5 },
        { name: 'Trường N', points: 8 },
      ];
      table.rows.add(
        undefined,
        units.map(({ name, points }) => [name, points]),
      );
      const body = table.getDataBodyRange();
      body.load('values');
      await context.sync();
      return body.values;
    });
    expect(seen).toEqual([
      ['Trường M', 9.5],
      ['Trường N', 8],
    ]);
  });

  // excel-add-ins-tables: handle changes of table data.
  it('hears of changes in a table', async () => {
    const told: unknown[] = [];
    await sample(async (context, sheet, excel) => {
      const table = sheet.tables.add('A1:D4', true);
      table.load('id');
      await context.sync();
      table.onChanged.add(async ({ address, changeType }) => void told.push([address, changeType]));
      await context.sync();
      new Person(excel).type('Sample', 'B2', 4);
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(told).toEqual([['B2', 'RangeEdited']]);
  });
});
