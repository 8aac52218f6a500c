import { sheetOf, workbookOf } from '../hosts/contractWorkbook';
import { codeOf } from './codeOf';
import { officeForTests } from './forTests';

const tests = officeForTests();
const grid = [
  ['Đơn vị', 'Khối', 'Điểm'],
  ['Trường M', 'A', 9.5],
  ['Trường N', 'B', 8],
  ['Trường P', 'A', 7],
];

async function onSheet<T>(job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const { office } = await tests.open(workbookOf([sheetOf('A', grid)]), { excelApi: '1.15' });
  return office.run((context) => job(context.workbook.worksheets.getItem('A'), context));
}

/** Source: `Excel.PageBreakCollection` in @types/office-js. */
describe('page breaks', () => {
  it('lie before a row or a column, and are found, moved and reset', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const [rows, columns] = [sheet.horizontalPageBreaks, sheet.verticalPageBreaks];
      const made = rows.add('A3');
      rows.add(sheet.getRange('A2'));
      columns.add('C1');
      const after = made.getCellAfterBreak();
      after.load('address');
      sheet.getRange('1:1').insert('Down');
      rows.load('items/rowIndex');
      columns.load('items/columnIndex');
      await context.sync();
      const before = [
        after.address,
        rows.items.map(({ rowIndex }) => rowIndex),
        columns.items.map(({ columnIndex }) => columnIndex),
      ];
      rows.items[0]?.delete();
      const count = rows.getCount();
      columns.removePageBreaks();
      const none = columns.getCount();
      await context.sync();
      return [before, count.value, none.value];
    });
    expect(seen).toEqual([['A!A3', [2, 3], [2]], 1, 0]);
  });
});

/** Source: `Excel.Range.group` and `Excel.Worksheet.showOutlineLevels` in @types/office-js. */
describe('an outline', () => {
  it('hides what lies deeper, and shows it again', async () => {
    const seen = await onSheet(async (sheet, context) => {
      sheet.getRange('2:4').group('ByRows');
      sheet.getRange('3:3').group('ByRows');
      const states: unknown[] = [];
      const look = async (): Promise<void> => {
        const rows = ['2:2', '3:3'].map((address) => sheet.getRange(address));
        for (const row of rows) row.load('rowHidden');
        await context.sync();
        states.push(rows.map(({ rowHidden }) => rowHidden));
      };
      sheet.showOutlineLevels(2, 0);
      await look();
      sheet.showOutlineLevels(1, 0);
      await look();
      sheet.getRange('2:4').showGroupDetails('ByRows');
      await look();
      sheet.getRange('2:4').ungroup('ByRows');
      sheet.getRange('3:3').ungroup('ByRows');
      sheet.getRange('2:4').hideGroupDetails('ByRows');
      await look();
      return states;
    });
    expect(seen).toEqual([
      [false, true],
      [true, true],
      [false, false],
      [false, false],
    ]);
  });

  it('does not take whole rows by columns', async () => {
    const job = onSheet(async (sheet, context) => {
      sheet.getRange('2:4').group('ByColumns');
      await context.sync();
    });
    await expect(job).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

/** Source: `Excel.WorksheetCustomPropertyCollection` in @types/office-js: keys know no capitals, and a second one takes the place of the first. */
describe('properties of a sheet', () => {
  it('are kept with it', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const { customProperties } = sheet;
      customProperties.add('Cụm', 'Bắc');
      customProperties.add('CỤM', 'Nam');
      const property = customProperties.getItem('cụm');
      property.load('key,value');
      const [count, none] = [customProperties.getCount(), customProperties.getItemOrNullObject('khác')];
      await context.sync();
      property.delete();
      customProperties.getItem('cụm').load('value');
      return [property.value, count.value, none.isNullObject, await context.sync().catch(codeOf)];
    });
    expect(seen).toEqual(['Nam', 1, true, 'ItemNotFound']);
  });
});

/** Source: `Excel.AutoFilter` in @types/office-js. */
describe("a sheet's own filter", () => {
  it('hides rows, keeps its criteria, and shows everything when they are cleared', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const { autoFilter } = sheet;
      const none = autoFilter.getRangeOrNullObject();
      autoFilter.apply(sheet.getRange('A1:C4'), 1, { filterOn: 'Values', values: ['A'] });
      const [range, view] = [autoFilter.getRange(), sheet.getRange('A1:A4').getVisibleView()];
      range.load('address');
      view.load('values');
      autoFilter.load('enabled,isDataFiltered,criteria');
      await context.sync();
      const before = [none.isNullObject, range.address, view.values.length, autoFilter.enabled, autoFilter.isDataFiltered];
      const kept = autoFilter.criteria[1]?.values;
      autoFilter.clearCriteria();
      view.load('values');
      autoFilter.load('enabled,isDataFiltered');
      await context.sync();
      const cleared = [view.values.length, autoFilter.enabled, autoFilter.isDataFiltered];
      autoFilter.remove();
      autoFilter.load('enabled');
      await context.sync();
      return [before, kept, cleared, autoFilter.enabled];
    });
    expect(seen).toEqual([[true, 'A!A1:C4', 3, true, true], ['A'], [4, true, false], false]);
  });

  it.each([
    ['a column it does not have', 7, { filterOn: 'Values', values: ['A'] } as const],
    ['values without values', 1, { filterOn: 'Values' } as const],
  ])('refuses %s', async (_what, column, criteria) => {
    const job = onSheet(async (sheet, context) => {
      sheet.autoFilter.apply(sheet.getRange('A1:C4'), column, {
        ...criteria,
        values: 'values' in criteria ? [...criteria.values] : undefined,
      });
      await context.sync();
    });
    await expect(job).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('a workbook that was opened for reading', () => {
  // Source: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling: AccessDenied, the requested operation cannot be performed.
  it('is read, and refuses every write', async () => {
    const { excel, office } = await tests.open(workbookOf([sheetOf('A', grid)], { isReadOnly: true }));
    const write = office.run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange('A1').values = [['x']];
      await context.sync();
    });
    const add = office.run(async (context) => {
      context.workbook.worksheets.add('B');
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(add).rejects.toMatchObject({ code: 'AccessDenied' });
    const seen = await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getUsedRange().getCell(0, 0);
      range.load('values');
      context.workbook.worksheets.onChanged.add(async () => undefined);
      await context.sync();
      return range.values;
    });
    expect([seen, excel.workbook.sheets.length]).toEqual([[['Đơn vị']], 1]);
  });
});
