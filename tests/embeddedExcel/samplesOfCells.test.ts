import { officeForTests } from './forTests';
import { runSample } from './sampleSheet';

const tests = officeForTests();
const sample = <T>(program: Parameters<typeof runSample<T>>[1]): Promise<T> => runSample(tests, program);

/** Little programs as the public samples for Excel are written. Sources: the pages of learn.microsoft.com/office/dev/add-ins/excel named at each. */
describe('a sample with many cells', () => {
  // excel-add-ins-multiple-ranges.
  it('formats ranges that do not touch', async () => {
    const seen = await sample(async (context, sheet) => {
      const ranges = sheet.getRanges('A2, C2:C4');
      ranges.set({ format: { fill: { color: 'pink' } } });
      ranges.format.font.bold = true;
      ranges.areas.load('items/address');
      ranges.load('isEntireRow, cellCount');
      const one = sheet.getRange('C3');
      one.load('format/fill/color, format/font/bold');
      await context.sync();
      return [ranges.areas.items.map(({ address }) => address), ranges.cellCount, one.format.fill.color, one.format.font.bold];
    });
    expect(seen).toEqual([['Sample!A2', 'Sample!C2:C4'], 4, '#FFC0CB', true]);
  });

  // excel-add-ins-ranges-set-format: number formats, alignment, borders.
  it('formats numbers, borders and alignment', async () => {
    const seen = await sample(async (context, sheet) => {
      const range = sheet.getRange('C2:D4');
      range.numberFormat = [
        ['0.00', '0.00'],
        ['0.00', '0.00'],
        ['0.00', '0.00'],
      ];
      range.format.horizontalAlignment = 'Center';
      for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const)
        range.format.borders.getItem(edge).style = 'Continuous';
      range.load('text, format/horizontalAlignment');
      const border = sheet.getRange('C2').format.borders.getItem('EdgeTop');
      border.load('style');
      await context.sync();
      return [range.text[0], range.format.horizontalAlignment, border.style];
    });
    expect(seen).toEqual([['7,50', '15,00'], 'Center', 'Continuous']);
  });

  // excel-add-ins-ranges-get: used range; getSurroundingRegion and edges in the doc comments of Excel.Range.
  it('walks from cell to cell', async () => {
    const seen = await sample(async (context, sheet) => {
      const ranges = [
        sheet.getUsedRange(),
        sheet.getRange('A1').getRangeEdge('Down'),
        sheet.getRange('A1').getExtendedRange('Right'),
        sheet.getRange('A1').getSurroundingRegion(),
        sheet.getRange('B2').getOffsetRange(1, 1),
        sheet.getRange('A1:D4').getLastRow(),
      ];
      for (const range of ranges) range.load('address');
      await context.sync();
      return ranges.map(({ address }) => address.replace('Sample!', ''));
    });
    expect(seen).toEqual(['A1:D4', 'A4', 'A1:D1', 'A1:D4', 'C3', 'A4:D4']);
  });

  // Excel.Range.autoFill in @types/office-js.
  it('fills series, copies and formulas', async () => {
    const seen = await sample(async (context, sheet) => {
      sheet.getRange('F1:G2').values = [
        ['Quý 1', 10],
        ['Quý 2', 20],
      ];
      sheet.getRange('F1:G2').autoFill('F1:G5', 'FillDefault');
      sheet.getRange('D4').autoFill('D4:D5', 'FillCopy');
      const [series, copied] = [sheet.getRange('F5:G5'), sheet.getRange('D5')];
      series.load('values');
      copied.load('formulas');
      await context.sync();
      return [series.values, copied.formulas];
    });
    expect(seen).toEqual([[['Quý 5', 50]], [['=B5 * C5']]]);
  });

  // excel-add-ins-ranges-group.
  it('groups rows and columns and collapses them', async () => {
    const seen = await sample(async (context, sheet) => {
      sheet.getRange('2:4').group('ByRows');
      sheet.getRange('B:C').group('ByColumns');
      sheet.showOutlineLevels(1, 1);
      const cell = sheet.getRange('B3');
      cell.load('rowHidden, columnHidden');
      await context.sync();
      return [cell.rowHidden, cell.columnHidden];
    });
    expect(seen).toEqual([true, true]);
  });

  // Excel.Range.hyperlink in @types/office-js.
  it('links a cell to a page and a place', async () => {
    const seen = await sample(async (context, sheet) => {
      const cell = sheet.getRange('A2');
      cell.hyperlink = { textToDisplay: 'Hạnh nhân', screenTip: 'Xem', address: 'https://www.bing.com/search?q=almonds' };
      cell.load('values, hyperlink');
      await context.sync();
      return [cell.values, cell.hyperlink.address];
    });
    expect(seen).toEqual([[['Hạnh nhân']], 'https://www.bing.com/search?q=almonds']);
  });
});
