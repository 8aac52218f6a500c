import { formulaCell, sheetOf, workbookOf } from '../hosts/contractWorkbook';
import { officeForTests } from './forTests';

const tests = officeForTests();
const grid = [
  ['TT', 'Đơn vị', 'Điểm'],
  [1, 'Trường M', 9.5],
  [2, 'Trường N', 8],
  [3, 'Trường P', 9.5],
];

/** Runs a job on sheet A with the small table above. */
async function onSheet<T>(job: (sheet: Excel.Worksheet, sync: () => Promise<void>) => Promise<T>, rows = grid): Promise<T> {
  const { office } = await tests.open(workbookOf([sheetOf('A', rows)]));
  return office.run((context) => job(context.workbook.worksheets.getItem('A'), () => context.sync().then(() => undefined)));
}

async function addressOf(find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  return onSheet(async (sheet, sync) => {
    const range = find(sheet);
    range.load('address');
    await sync();
    return range.address;
  });
}

/** Source: `Excel.Range` in @types/office-js; learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-get. */
describe('ranges are found', () => {
  it.each<readonly [string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['by indexes', (sheet) => sheet.getRangeByIndexes(1, 2, 3, 1), 'A!C2:C4'],
    ['by a cell of a range, also outside it', (sheet) => sheet.getRange('B2:C3').getCell(2, 0), 'A!B4'],
    ['as a row', (sheet) => sheet.getRange('B2:C3').getRow(1), 'A!B3:C3'],
    ['as a column', (sheet) => sheet.getRange('B2:C3').getColumn(1), 'A!C2:C3'],
    ['as whole rows', (sheet) => sheet.getRange('B2:C3').getEntireRow(), 'A!2:3'],
    ['as whole columns', (sheet) => sheet.getRange('B2:C3').getEntireColumn(), 'A!B:C'],
    ['moved', (sheet) => sheet.getRange('B2:C3').getOffsetRange(2, -1), 'A!A4:B5'],
    ['resized', (sheet) => sheet.getRange('B2').getResizedRange(2, 1), 'A!B2:C4'],
    ['around two', (sheet) => sheet.getRange('B2').getBoundingRect('D5'), 'A!B2:D5'],
    ['shared by two', (sheet) => sheet.getRange('A1:C3').getIntersection('B2:E9'), 'A!B2:C3'],
    ['at the end', (sheet) => sheet.getRange('B2:C3').getLastCell(), 'A!C3'],
    ['as what is used', (sheet) => sheet.getUsedRange(true), 'A!A1:C4'],
    ['as what is used of whole columns', (sheet) => sheet.getRange('B:B').getUsedRange(true), 'A!B1:B4'],
    ['as the block around a cell', (sheet) => sheet.getRange('B2').getSurroundingRegion(), 'A!A1:C4'],
    ['below', (sheet) => sheet.getRange('A1:C1').getRowsBelow(2), 'A!A2:C3'],
    ['before', (sheet) => sheet.getRange('C1').getColumnsBefore(2), 'A!A1:B1'],
    ['by a text', (sheet) => sheet.getRange('A:C').find('trường n', { completeMatch: true }), 'A!B3'],
    ['at the edge of the data', (sheet) => sheet.getRange('A1').getRangeEdge('Down'), 'A!A4'],
  ])('%s', async (_what, find, expected) => {
    expect(await addressOf(find)).toBe(expected);
  });

  it.each<readonly [string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['outside the sheet', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0), 'InvalidArgument'],
    ['without a shared cell', (sheet) => sheet.getRange('A1').getIntersection('B2'), 'ItemNotFound'],
    ['at no address', (sheet) => sheet.getRange('Điểm số'), 'InvalidArgument'],
  ])('nowhere %s', async (_what, find, code) => {
    await expect(addressOf(find)).rejects.toMatchObject({ code });
  });
});

describe('ranges are changed', () => {
  it('by sorting, the heading row staying', async () => {
    const values = await onSheet(async (sheet, sync) => {
      const range = sheet.getRange('A1:C4');
      range.sort.apply(
        [
          { key: 2, ascending: false },
          { key: 1, ascending: false },
        ],
        false,
        true,
      );
      range.load('values');
      await sync();
      return range.values;
    });
    expect(values.map((row) => row[1])).toEqual(['Đơn vị', 'Trường P', 'Trường M', 'Trường N']);
  });

  it('by copying, formulas going along', async () => {
    const rows = [[1, formulaCell('A1*10', 10)], [2], [3]];
    const { office } = await tests.open(workbookOf([sheetOf('A', rows)]));
    const seen = await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      sheet.getRange('B2:B3').copyFrom('B1');
      const range = sheet.getRange('B1:B3');
      range.load('formulas,values');
      await context.sync();
      return [range.formulas, range.values];
    });
    expect(seen).toEqual([
      [['=A1*10'], ['=A2*10'], ['=A3*10']],
      [[10], [20], [30]],
    ]);
  });

  it('by rows inserted and deleted, references following', async () => {
    const rows = [[1], [2], [formulaCell('SUM(A1:A2)', 3)]];
    const { office } = await tests.open(workbookOf([sheetOf('A', rows)]));
    const seen = await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('A2').values = [[10]];
      const grown = sheet.getRange('A4');
      grown.load('formulas,values');
      await context.sync();
      const before = [grown.formulas[0]?.[0], grown.values[0]?.[0]];
      sheet.getRange('1:1').delete('Up');
      const shrunk = sheet.getRange('A3');
      shrunk.load('formulas,values');
      await context.sync();
      return [before, [shrunk.formulas[0]?.[0], shrunk.values[0]?.[0]]];
    });
    expect(seen).toEqual([
      ['=SUM(A1:A3)', 13],
      ['=SUM(A1:A2)', 12],
    ]);
  });

  it('by removing rows that are there twice', async () => {
    const seen = await onSheet(async (sheet, sync) => {
      const range = sheet.getRange('A1:C4');
      const result = range.removeDuplicates([2], true);
      result.load('removed,uniqueRemaining');
      range.load('values');
      await sync();
      return [result.removed, result.uniqueRemaining, range.values.map((row) => row[1])];
    });
    expect(seen).toEqual([1, 2, ['Đơn vị', 'Trường M', 'Trường N', '']]);
  });

  it('by replacing a text', async () => {
    const seen = await onSheet(async (sheet, sync) => {
      const count = sheet.getRange('A1:C4').replaceAll('Trường', 'Trường chính trị', { matchCase: true });
      const range = sheet.getRange('B2:B3');
      range.load('values');
      await sync();
      return [count.value, range.values];
    });
    expect(seen).toEqual([3, [['Trường chính trị M'], ['Trường chính trị N']]]);
  });

  it('by merging, only the first value staying', async () => {
    const seen = await onSheet(async (sheet, sync) => {
      const range = sheet.getRange('A1:C1');
      range.merge(false);
      range.load('values');
      const merged = sheet.getRange('A1:C4').getMergedAreasOrNullObject();
      merged.load('address,areaCount');
      await sync();
      return [range.values, merged.address, merged.areaCount];
    });
    expect(seen).toEqual([[['TT', '', '']], 'A!A1:C1', 1]);
  });
});
