import { sheetOf, workbookOf } from '../hosts/contractWorkbook';
import { codeOf } from './codeOf';
import { officeForTests } from './forTests';
import { tableRunner } from './onTable';

const tests = officeForTests();
const onTable = tableRunner(tests);

/** Source: `Excel.Table` and `Excel.TableCollection` in @types/office-js; learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables. */
describe('a table', () => {
  it('is found by name and by an id that renaming does not change', async () => {
    const seen = await onTable(async (table, context) => {
      table.load('id');
      await context.sync();
      table.name = 'DiemThiDua';
      const { tables } = context.workbook;
      const [byName, byId, none] = [tables.getItem('DIEMTHIDUA'), tables.getItem(table.id), tables.getItemOrNullObject('Khac')];
      byName.load('id,style,showBandedRows,showTotals');
      byId.load('name');
      const count = tables.getCount();
      await context.sync();
      return [byName.id === table.id, byId.name, none.isNullObject, count.value, byName.showBandedRows, byName.showTotals];
    });
    expect(seen).toEqual([true, 'DiemThiDua', true, 1, true, false]);
  });

  it('has a heading, rows and, when they are shown, totals', async () => {
    const seen = await onTable(async (table, context) => {
      const [whole, heading, body] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const range of [whole, heading, body]) range.load('address');
      await context.sync();
      const before = [whole.address, heading.address, body.address];
      table.showTotals = true;
      const totals = table.getTotalRowRange();
      const last = table.columns.getItem('Điểm').getTotalRowRange();
      totals.load('address');
      last.load('formulas');
      await context.sync();
      table.showTotals = false;
      table.getTotalRowRange().load('address');
      const code = await context.sync().catch(codeOf);
      return [...before, totals.address, String(last.formulas[0]?.[0]).startsWith('=SUBTOTAL(109,'), code];
    });
    expect(seen).toEqual(['A!A1:C4', 'A!A1:C1', 'A!A2:C4', 'A!A5:C5', true, 'ItemNotFound']);
  });

  it('without headers gets a row of them, and the data move down one row', async () => {
    const { office } = await tests.open(
      workbookOf([
        sheetOf('A', [
          [1, 2],
          [3, 4],
          [5, 6],
        ]),
      ]),
    );
    const seen = await office.run(async (context) => {
      const table = context.workbook.tables.add('A!A1:B2', false);
      const [range, below] = [table.getRange(), context.workbook.worksheets.getItem('A').getRange('A4')];
      range.load('address,values');
      below.load('values');
      await context.sync();
      return [range.address, range.values, below.values];
    });
    expect(seen).toEqual([
      'A!A1:B3',
      [
        ['Column1', 'Column2'],
        [1, 2],
        [3, 4],
      ],
      [[5]],
    ]);
  });

  it.each([
    ['that overlaps another', 'C4:D6'],
    ['at no address', 'Không đâu'],
  ])('%s is refused', async (_what, address) => {
    const job = onTable(async (_table, context, sheet) => {
      sheet.tables.add(address, true);
      await context.sync();
    });
    await expect(job).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('has headings that are texts, none empty, none there twice', async () => {
    const seen = await onTable(
      async (table, context) => {
        const heading = table.getHeaderRowRange();
        heading.load('values');
        await context.sync();
        return heading.values;
      },
      [
        ['Điểm', null, 'Điểm'],
        [1, 2, 3],
        [1, 2, 3],
        [1, 2, 3],
      ],
    );
    expect(seen).toEqual([['Điểm', 'Column2', 'Điểm2']]);
  });

  it('becomes plain cells with all its data, or goes with them', async () => {
    const seen = await onTable(async (table, context, sheet) => {
      const range = table.convertToRange();
      range.load('address');
      const count = sheet.tables.getCount();
      const kept = sheet.getRange('A2');
      kept.load('values');
      await context.sync();
      const [before, left] = [count.value, kept.values[0]?.[0]];
      sheet.tables.add('A1:C4', true).delete();
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      return [range.address, before, left, used.isNullObject];
    });
    expect(seen).toEqual(['A!A1:C4', 0, 'Trường M', true]);
  });

  it('is resized to a range that begins in the same row', async () => {
    const seen = await onTable(async (table, context) => {
      table.resize('A1:D6');
      const range = table.getRange();
      range.load('address');
      table.columns.load('items/name');
      await context.sync();
      const names = table.columns.items.map(({ name }) => name);
      table.resize('A2:D6');
      const code = await context.sync().catch(codeOf);
      return [range.address, names, code];
    });
    expect(seen).toEqual(['A!A1:D6', ['Đơn vị', 'Khối', 'Điểm', 'Column4'], 'InvalidArgument']);
  });

  it('is among the tables of a range that touches it, or only of one that holds it', async () => {
    const seen = await onTable(async (_table, context, sheet) => {
      const [touched, held] = [
        sheet.getRange('C4:F9').getTables(false).getCount(),
        sheet.getRange('C4:F9').getTables(true).getCount(),
      ];
      await context.sync();
      return [touched.value, held.value];
    });
    expect(seen).toEqual([1, 0]);
  });
});
