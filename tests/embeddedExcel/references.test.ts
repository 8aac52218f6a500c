import { sheetOf, workbookOf } from '../hosts/contractWorkbook';
import { officeForTests } from './forTests';

const tests = officeForTests();

/** Source: learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model (proxy objects, null objects, sync). */
describe('objects between batches', () => {
  it('are given back when the run is over', async () => {
    const { excel, office } = await tests.open(workbookOf([sheetOf('Trường M', [[1, 2]])]));
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Trường M').getRange('A1:B1');
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, 2]]);
      expect(excel.session.referenceCount).toBe(1);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excel.session.referenceCount).toBe(0);
    expect(excel.log.report.trips).toBe(2);
  });

  it('live on when their sheet gets another name', async () => {
    const { office } = await tests.open(workbookOf([sheetOf('Trường M', [[1]])]));
    const seen = await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Trường M');
      const cell = sheet.getRange('A1');
      await context.sync();
      sheet.name = 'Trường N';
      await context.sync();
      cell.load('address');
      sheet.load('name');
      await context.sync();
      return [cell.address, sheet.name];
    });
    expect(seen).toEqual(["'Trường N'!A1", 'Trường N']);
  });

  it('move with the rows that are inserted above them', async () => {
    const { office } = await tests.open(workbookOf([sheetOf('A', [[1], [2], [3]])]));
    const seen = await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      const cell = sheet.getRange('A3');
      cell.track();
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      await context.sync();
      cell.load('address,values');
      await context.sync();
      cell.untrack();
      return [cell.address, cell.values];
    });
    expect(seen).toEqual(['A!A5', [[3]]]);
  });

  it('cannot be read before they are loaded, nor after their run', async () => {
    const { office } = await tests.open(workbookOf([sheetOf('A', [[1]])]));
    const unread = office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRange('A1');
      await context.sync();
      return range.values;
    });
    await expect(unread).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('are null objects where nothing was found, whatever else is asked of them', async () => {
    const { office } = await tests.open(workbookOf([sheetOf('A', [])]));
    const seen = await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('B');
      const range = sheet.getRange('A1').getOffsetRange(1, 1);
      range.load('values');
      const used = context.workbook.worksheets.getItem('A').getUsedRangeOrNullObject();
      await context.sync();
      return [sheet.isNullObject, range.isNullObject, used.isNullObject];
    });
    expect(seen).toEqual([true, true, true]);
  });

  it('runs a method once, however often its object is used', async () => {
    const { excel, office } = await tests.open(workbookOf([sheetOf('A', [])]));
    await office.run(async (context) => {
      const added = context.workbook.worksheets.add('B');
      added.getRange('A1').values = [[1]];
      added.tabColor = 'red';
      added.load('name');
      await context.sync();
    });
    expect(excel.workbook.sheets.map(({ name, tabColor }) => [name, tabColor])).toEqual([
      ['A', ''],
      ['B', '#FF0000'],
    ]);
  });

  it('keeps what ran before an action that was refused', async () => {
    const { excel, office } = await tests.open(workbookOf([sheetOf('A', [[1]])]));
    const refused = office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      sheet.getRange('A1').values = [[2]];
      context.workbook.worksheets.getItem('B').activate();
      sheet.getRange('A2').values = [[3]];
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: 'ItemNotFound' });
    const sheet = excel.workbook.sheetNamed('A');
    expect([sheet?.content(1, 1).value, sheet?.content(2, 1).value]).toEqual([{ kind: 'number', value: 2 }, { kind: 'blank' }]);
  });
});
