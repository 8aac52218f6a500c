import { constant, sheetOf, workbookOf } from '../hosts/contractWorkbook';
import { officeForTests } from './forTests';

const tests = officeForTests();

/** Puts `input` into A1 (with a number format, if one is given) and reads it back. */
async function after(input: unknown, format?: string): Promise<readonly unknown[]> {
  const { office } = await tests.open(workbookOf([sheetOf('A', [])]));
  return office.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('A').getRange('A1');
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[input]];
    cell.load('values,formulas,valueTypes,numberFormat,text');
    await context.sync();
    return [cell.values[0]?.[0], cell.formulas[0]?.[0], cell.valueTypes[0]?.[0]];
  });
}

/** Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values and `Excel.Range.values` in @types/office-js. */
describe('what is put into a cell', () => {
  it.each([
    ['a number', 24.5, [24.5, 24.5, 'Double']],
    ['a text', 'Khá', ['Khá', 'Khá', 'String']],
    ['a number typed as text', '24.5', [24.5, 24.5, 'Double']],
    ['thousands', '1,234', [1234, 1234, 'Double']],
    ['a comma that is no thousand', '24,5', ['24,5', '24,5', 'String']],
    ['a percentage', '12%', [0.12, 0.12, 'Double']],
    ['a boolean', 'TRUE', [true, true, 'Boolean']],
    // 2 January 2026 is day 46,024 after 31 December 1899, counting the 29 February 1900 that Excel counts.
    ['a date, month first', '1/2/2026', [46024, 46024, 'Double']],
    ['a date that no month has', '31/12/2026', ['31/12/2026', '31/12/2026', 'String']],
    ['a time', '6:00', [0.25, 0.25, 'Double']],
    ['a formula', '=1+1', [2, '=1+1', 'Double']],
    // Source: support.microsoft.com, SUMPRODUCT function: its arguments are arrays.
    ['a formula over an array', '=SUMPRODUCT(ROUND({1.4,2.6},0))', [4, '=SUMPRODUCT(ROUND({1.4,2.6},0))', 'Double']],
    ['a text after an apostrophe', "'=1+1", ['=1+1', '=1+1', 'String']],
    ['nothing', '', ['', '', 'Empty']],
    ['an error', '#N/A', ['#N/A', '#N/A', 'Error']],
    ['a formula that fails', '=1/0', ['#DIV/0!', '=1/0', 'Error']],
    ['a function that is unknown', '=NOSUCHFUNCTION(1)', ['#NAME?', '=NOSUCHFUNCTION(1)', 'Error']],
    ['a formula that gives an empty text', '=""', ['', '=""', 'String']],
  ])('%s', async (_what, input, expected) => {
    expect(await after(input)).toEqual(expected);
  });

  it.each(['0012', '1-2', '3/4', '1E5', 'TRUE', '=1+1', '-2'])('%s stays a text in a cell of the format @', async (input) => {
    expect(await after(input, '@')).toEqual([input, input, 'String']);
  });

  it('is left alone by null and emptied by an empty text', async () => {
    const { office } = await tests.open(workbookOf([sheetOf('A', [[1, 2, 3]])]));
    const values = await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRange('A1:C1');
      range.values = [[null, '', 9]];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, '', 9]]);
  });

  it('may be one value for a whole range', async () => {
    const { office } = await tests.open(workbookOf([sheetOf('A', [])]));
    const values = await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRange('A1:B2');
      Object.assign(range, { values: 7 });
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it.each([
    ['too few rows', [[1, 2]]],
    [
      'too many columns',
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    ],
    ['rows of several lengths', [[1, 2], [1]]],
  ])('is refused whole for %s', async (_what, values) => {
    const { excel, office } = await tests.open(workbookOf([sheetOf('A', [])]));
    const refused = office.run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange('A1:B2').values = values;
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(excel.workbook.sheetNamed('A')?.used(true)).toBeNull();
  });

  it('reaches its place also when the library cuts it into blocks of rows', async () => {
    const { excel, office } = await tests.open(workbookOf([sheetOf('A', [])]));
    const rows = Array.from({ length: 5_000 }, (_, row) => Array.from({ length: 10 }, (_unused, column) => row * 10 + column));
    await office.run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange('B2:K5001').values = rows;
      await context.sync();
    });
    const sheet = excel.workbook.sheetNamed('A');
    expect(sheet?.used(true)).toEqual({ top: 2, left: 2, bottom: 5_001, right: 11 });
    expect(sheet?.content(5_001, 11).value).toEqual({ kind: 'number', value: 49_999 });
    expect(excel.log.report.trips).toBe(1);
  });

  it('is answered with null above the limit of cells, without an error (office-js#6781)', async () => {
    const { excel, office } = await tests.open(workbookOf([sheetOf('A', [[1]])]));
    excel.workbook.readLimit = 10;
    const values = await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRange('A1:B6');
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toBeNull();
  });

  it('is shown with Vietnamese signs, and formats stay English', async () => {
    const cells = [constant(1234.5, '#,##0.00'), constant(46024, 'dd/mm/yyyy'), constant(0.125, '0.0%'), constant(24.5)];
    const { office } = await tests.open(workbookOf([sheetOf('A', [cells])]));
    const seen = await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRange('A1:D1');
      range.load('text,numberFormat');
      await context.sync();
      return [range.text, range.numberFormat];
    });
    expect(seen).toEqual([[['1.234,50', '02/01/2026', '12,5%', '24,5']], [['#,##0.00', 'dd/mm/yyyy', '0.0%', 'General']]]);
  });
});
