import { sheetOf, workbookOf } from '../hosts/contractWorkbook';
import { codeOf } from './codeOf';
import { officeForTests } from './forTests';

const tests = officeForTests();
const grid = [
  ['Đơn vị', 'Điểm'],
  ['Trường M', 9.5],
  ['Trường N', 8],
];

/** Runs a job on the points of a small table. */
async function onPoints<T>(
  job: (range: Excel.Range, sync: () => Promise<unknown>, sheet: Excel.Worksheet) => Promise<T>,
): Promise<T> {
  const { office } = await tests.open(workbookOf([sheetOf('A', grid)]), { excelApi: '1.15' });
  return office.run((context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    return job(sheet.getRange('B2:B3'), () => context.sync(), sheet);
  });
}

/** Source: `Excel.ConditionalFormatCollection` in @types/office-js. */
describe('the conditional formats of a range', () => {
  it('have the newest first, until their order is changed', async () => {
    const seen = await onPoints(async (range, sync) => {
      range.conditionalFormats.add('CellValue');
      range.conditionalFormats.add('DataBar');
      const scale = range.conditionalFormats.add('ColorScale');
      range.conditionalFormats.load('items/type,items/priority,items/stopIfTrue');
      await sync();
      const before = range.conditionalFormats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]);
      scale.priority = -1;
      range.conditionalFormats.load('items/type');
      await sync();
      return [before, range.conditionalFormats.items.map(({ type }) => type)];
    });
    expect(seen).toEqual([
      [
        ['ColorScale', 0, null],
        ['DataBar', 1, null],
        ['CellValue', 2, false],
      ],
      ['DataBar', 'CellValue', 'ColorScale'],
    ]);
  });

  it('are found by id, deleted, and cleared from one range only', async () => {
    const seen = await onPoints(async (range, sync, sheet) => {
      const made = range.conditionalFormats.add('CellValue');
      range.conditionalFormats.add('DataBar').delete();
      made.load('id');
      const where = made.getRange();
      where.load('address');
      await sync();
      const found = range.conditionalFormats.getItem(made.id);
      found.load('type');
      const none = range.conditionalFormats.getItemOrNullObject('không có');
      sheet.getRange('B3').conditionalFormats.clearAll();
      const [left, gone] = [
        sheet.getRange('B2').conditionalFormats.getCount(),
        sheet.getRange('B3').conditionalFormats.getCount(),
      ];
      await sync();
      return [where.address, found.type, none.isNullObject, left.value, gone.value];
    });
    expect(seen).toEqual(['A!B2:B3', 'CellValue', true, 1, 0]);
  });

  it('move with their cells, and go when the formats are cleared', async () => {
    const seen = await onPoints(async (range, sync, sheet) => {
      const made = range.conditionalFormats.add('CellValue');
      sheet.getRange('1:1').insert('Down');
      const moved = made.getRange();
      moved.load('address');
      await sync();
      sheet.getRange('B:B').clear('Formats');
      const count = sheet.getRange().conditionalFormats.getCount();
      await sync();
      return [moved.address, count.value];
    });
    expect(seen).toEqual(['A!B3:B4', 0]);
  });

  it('can be read on a protected sheet, and neither added nor deleted', async () => {
    const seen = await onPoints(async (range, sync, sheet) => {
      const made = range.conditionalFormats.add('Custom');
      sheet.protection.protect();
      await sync();
      const count = range.conditionalFormats.getCount();
      await sync();
      const refused = async (job: () => unknown): Promise<unknown> => {
        job();
        return Promise.resolve(sync()).then(() => null, codeOf);
      };
      return [
        count.value,
        await refused(() => range.conditionalFormats.add('Custom')),
        await refused(() => made.delete()),
        await refused(() => range.conditionalFormats.clearAll()),
      ];
    });
    expect(seen).toEqual([1, 'AccessDenied', 'AccessDenied', 'AccessDenied']);
  });

  it('go behind all others by a place that is too far', async () => {
    const seen = await onPoints(async (range, sync, sheet) => {
      range.conditionalFormats.add('CellValue');
      range.conditionalFormats.add('DataBar');
      const last = sheet.getRanges('A1,B2:B3').conditionalFormats.add('Custom');
      last.priority = 99;
      const all = sheet.getRange().conditionalFormats;
      all.load('items/type,items/priority');
      await sync();
      return all.items.map(({ type, priority }) => [type, priority]);
    });
    expect(seen).toEqual([
      ['DataBar', 0],
      ['CellValue', 1],
      ['Custom', 2],
    ]);
  });
});
