import { officeForTests } from './forTests';
import { runSample } from './sampleSheet';

const tests = officeForTests();
const sample = <T>(program: Parameters<typeof runSample<T>>[1]): Promise<T> => runSample(tests, program);

/** Little programs as the public samples for Excel are written. Sources: the pages of learn.microsoft.com/office/dev/add-ins/excel named at each. */
describe('a sample with ranges', () => {
  // excel-add-ins-ranges-set-get-values: getting values of formulas gives what they calculate.
  it('reads values, formulas and texts', async () => {
    const seen = await sample(async (context, sheet) => {
      const range = sheet.getRange('D2');
      range.load('values, formulas, text');
      await context.sync();
      return [range.values, range.formulas, range.text];
    });
    expect(seen).toEqual([[[15]], [['=B2 * C2']], [['15']]]);
  });

  // excel-add-ins-ranges-set-get-values: a single value fills a range.
  it('fills a range with one value and one formula', async () => {
    const seen = await sample(async (context, sheet) => {
      sheet.getRange('E2:E4').values = [[1], [1], [1]];
      const total = sheet.getRange('D6');
      total.formulas = [['=SUM(D2:D4)']];
      total.numberFormat = [['$0.00']];
      total.load('values, text');
      await context.sync();
      return [total.values, total.text];
    });
    expect(seen).toEqual([[[expect.closeTo(97.3)]], [['$97,30']]]);
  });

  // excel-add-ins-ranges-unbounded: writing to a whole column needs a bounded range.
  it('refuses values for a whole column as an array', async () => {
    const job = sample(async (context, sheet) => {
      sheet.getRange('A:B').values = [['Due Date', 'x']];
      await context.sync();
    });
    await expect(job).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  // excel-add-ins-ranges-insert.
  it('inserts a range and shifts what was there', async () => {
    const seen = await sample(async (context, sheet) => {
      sheet.getRange('B4:D4').insert('Down');
      const moved = sheet.getRange('B5:D5');
      moved.load('values');
      await context.sync();
      return moved.values;
    });
    expect(seen[0]?.slice(0, 2)).toEqual([5, 9.56]);
  });

  // excel-add-ins-ranges-clear-delete.
  it('clears one range and deletes another', async () => {
    const seen = await sample(async (context, sheet) => {
      sheet.getRange('A1:D1').clear('Contents');
      sheet.getRange('A2:D2').delete('Up');
      const range = sheet.getRange('A1:A2');
      range.load('values');
      range.format.fill.load('color');
      const head = sheet.getRange('A1');
      head.format.fill.load('color');
      await context.sync();
      return [range.values, head.format.fill.color];
    });
    expect(seen).toEqual([[[''], ['Coffee']], '#4472C4']);
  });

  // excel-add-ins-ranges-string-match: find and findOrNullObject.
  it('finds a text, or says that there is none', async () => {
    const seen = await sample(async (context, sheet) => {
      const found = sheet.getRange('A1:D4').find('coffee', { completeMatch: true, matchCase: false, searchDirection: 'Forward' });
      found.load('address');
      const none = sheet.getRange('A1:D4').findOrNullObject('tea', {});
      none.load('address');
      await context.sync();
      return [found.address, none.isNullObject];
    });
    expect(seen).toEqual(['Sample!A3', true]);
  });

  // excel-add-ins-worksheets: find all cells with matching text.
  it('formats every cell with a text', async () => {
    const seen = await sample(async (context, sheet) => {
      const found = sheet.findAll('Price', { completeMatch: false, matchCase: false });
      found.format.fill.color = 'green';
      found.load('address, areaCount');
      await context.sync();
      return [found.address, found.areaCount];
    });
    expect(seen).toEqual(['Sample!C1:D1', 1]);
  });

  // excel-add-ins-ranges-remove-duplicates.
  it('removes duplicates', async () => {
    const seen = await sample(async (context, sheet) => {
      sheet.getRange('A5:D5').values = [['Coffee', 3, 34.5, 103.5]];
      const range = sheet.getRange('A1:D5');
      const result = range.removeDuplicates([0], true);
      result.load('removed, uniqueRemaining');
      await context.sync();
      return [result.removed, result.uniqueRemaining];
    });
    expect(seen).toEqual([1, 3]);
  });

  // excel-add-ins-ranges-cut-copy-paste.
  it('copies all, values only, and transposed', async () => {
    const seen = await sample(async (context, sheet) => {
      sheet.getRange('F1').copyFrom('A1:D4');
      sheet.getRange('A7').copyFrom('D2:D4', 'Values');
      sheet.getRange('A12').copyFrom('A1:B4', 'Values', false, true);
      const [all, values, turned] = [sheet.getRange('I2'), sheet.getRange('A7:A9'), sheet.getRange('A12:D13')];
      all.load('formulas');
      values.load('formulas');
      turned.load('values');
      await context.sync();
      return [all.formulas, values.formulas, turned.values];
    });
    expect(seen).toEqual([
      [['=G2 * H2']],
      [[15], [34.5], [5 * 9.56]],
      [
        ['Product', 'Almonds', 'Coffee', 'Chocolate'],
        ['Qty', 2, 1, 5],
      ],
    ]);
  });

  // excel-add-ins-ranges-cut-copy-paste: moveTo.
  it('moves a range', async () => {
    const seen = await sample(async (context, sheet) => {
      sheet.getRange('A1:A4').moveTo('G1');
      const [from, to] = [sheet.getRange('A2'), sheet.getRange('G2')];
      from.load('values');
      to.load('values');
      await context.sync();
      return [from.values, to.values];
    });
    expect(seen).toEqual([[['']], [['Almonds']]]);
  });

  // excel-add-ins-ranges-special-cells.
  it('highlights every formula', async () => {
    const seen = await sample(async (context, sheet) => {
      const cells = sheet.getUsedRange().getSpecialCells('Formulas');
      cells.format.fill.color = 'pink';
      cells.load('address, cellCount');
      await context.sync();
      return [cells.address, cells.cellCount];
    });
    expect(seen).toEqual(['Sample!D2:D4', 3]);
  });
});
