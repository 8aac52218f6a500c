import { sheetOf, workbookOf } from '../hosts/contractWorkbook';
import { codeOf } from './codeOf';
import { officeForTests } from './forTests';
import { TABLE_ROWS, tableRunner } from './onTable';

const tests = officeForTests();
const onTable = tableRunner(tests);

const column = (range: Excel.Range): unknown => JSON.stringify(range.values.map((row: readonly unknown[]) => row[0]));

/** Source: `Excel.TableRowCollection`, `Excel.TableColumnCollection` in @types/office-js. */
describe('rows and columns of a table', () => {
  it('are added at the end or in between, and what lies below moves down', async () => {
    const seen = await onTable(
      async (table, context, sheet) => {
        table.rows.add(undefined, [['Trường Q', 'B', 7]]);
        const between = table.rows.add(0, [
          ['Trường R', 'A', 6],
          ['Trường S', 'A', 5],
        ]);
        between.load('index,values');
        const [body, below] = [table.getDataBodyRange(), sheet.getRange('A8')];
        body.load('address,values');
        below.load('values');
        table.rows.load('count');
        await context.sync();
        return [between.index, between.values, column(body), body.address, below.values, table.rows.count];
      },
      [...TABLE_ROWS, ['ghi chú']],
    );
    expect(seen).toEqual([
      0,
      [['Trường R', 'A', 6]],
      JSON.stringify(['Trường R', 'Trường S', 'Trường M', 'Trường N', 'Trường P', 'Trường Q']),
      'A!A2:C7',
      [['ghi chú']],
      6,
    ]);
  });

  // Source: the table of learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables is made of its headings alone and has no empty row afterwards.
  it('fill the empty row of a table that has none yet, or none any more', async () => {
    const { office } = await tests.open(workbookOf([sheetOf('A', [['Đơn vị', 'Điểm']])]), { excelApi: '1.15' });
    const seen = await office.run(async (context) => {
      const table = context.workbook.worksheets.getItem('A').tables.add('A1:B1', true);
      const none = table.rows.getCount();
      await context.sync();
      table.rows.add(undefined, [
        ['Trường M', 9],
        ['Trường N', 8],
      ]);
      const range = table.getRange();
      range.load('address,values');
      await context.sync();
      const filled = [range.address, range.values.length];
      table.rows.getItemAt(0).delete();
      table.rows.getItemAt(0).delete();
      const again = table.rows.getCount();
      await context.sync();
      return [none.value, filled, again.value];
    });
    expect(seen).toEqual([0, ['A!A1:B3', 3], 0]);
  });

  it('are refused when they have another width', async () => {
    const job = onTable(async (table, context) => {
      table.rows.add(undefined, [['Trường Q', 'B']]);
      await context.sync();
    });
    await expect(job).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('are deleted one by one or several at once, counted before any went', async () => {
    const seen = await onTable(async (table, context) => {
      table.rows.getItemAt(1).delete();
      const body = table.getDataBodyRange();
      body.load('values');
      await context.sync();
      const first = column(body);
      table.rows.deleteRows([0, 1]);
      table.getDataBodyRange().load('address');
      body.load('values,address');
      table.rows.load('count');
      await context.sync();
      return [first, table.rows.count];
    });
    expect(seen).toEqual([JSON.stringify(['Trường M', 'Trường P']), 0]);
  });

  it('may not be deleted while the table is filtered', async () => {
    const job = onTable(async (table, context) => {
      table.columns.getItem('Khối').filter.applyValuesFilter(['A']);
      table.rows.deleteRows([0]);
      await context.sync();
    });
    await expect(job).rejects.toMatchObject({ code: 'InsertDeleteConflict' });
  });

  it('of columns are added with heading and values, renamed, and deleted', async () => {
    const seen = await onTable(async (table, context) => {
      table.columns.add(1, [['Hạng'], [1], [3], [2]]);
      table.columns.getItem('Khối').delete();
      const points = table.columns.getItem('Điểm');
      points.name = 'Tổng điểm';
      points.load('index,values');
      table.columns.load('items/name,items/id');
      await context.sync();
      const [id] = table.columns.items.flatMap(({ id: one, name }) => (name === 'Hạng' ? [one] : []));
      const byId = table.columns.getItem(id ?? 0);
      byId.load('name,values');
      await context.sync();
      return [table.columns.items.map(({ name }) => name), points.index, points.values[0], byId.name, byId.values];
    });
    expect(seen).toEqual([['Đơn vị', 'Hạng', 'Tổng điểm'], 2, ['Tổng điểm'], 'Hạng', [['Hạng'], [1], [3], [2]]]);
  });

  it('are counted in formulas by their names', async () => {
    const seen = await onTable(async (table, context, sheet) => {
      table.name = 'Diem';
      table.columns.add(undefined, [['Gấp đôi'], ['=[@Điểm]*2'], ['=[@Điểm]*2'], ['=[@Điểm]*2']]);
      sheet.getRange('F1').formulas = [['=SUM(Diem[Điểm])']];
      table.rows.add(undefined, [['Trường Q', 'B', 3.5, '=[@Điểm]*2']]);
      const [sum, double] = [sheet.getRange('F1'), table.columns.getItem('Gấp đôi').getDataBodyRange()];
      sum.load('values');
      double.load('values');
      await context.sync();
      return [sum.values, column(double)];
    });
    expect(seen).toEqual([[[30]], '[19,16,18,7]']);
  });

  it('shift with rows that are inserted into the sheet', async () => {
    const seen = await onTable(async (table, context, sheet) => {
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('4:4').insert('Down');
      const range = table.getRange();
      range.load('address');
      await context.sync();
      sheet.getRange('A3').insert('Down');
      const code = await context.sync().catch(codeOf);
      return [range.address, code];
    });
    expect(seen).toEqual(['A!A2:C6', 'InsertDeleteConflict']);
  });
});
