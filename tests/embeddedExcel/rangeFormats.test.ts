import { constant, sheetOf, workbookOf } from '../hosts/contractWorkbook';
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

/** Source: `Excel.RangeFormat` in @types/office-js: a property is null where the cells differ. */
describe('formats', () => {
  it('are null where the cells of a range differ', async () => {
    const seen = await onSheet(async (sheet, sync) => {
      const range = sheet.getRange('A1:B1');
      range.format.font.color = '#ff0000';
      sheet.getRange('A1').format.font.bold = true;
      range.load('format/font/bold,format/font/color,format/fill/color,format/horizontalAlignment');
      await sync();
      const { font, fill, horizontalAlignment } = range.format;
      return [font.bold, font.color, fill.color, horizontalAlignment];
    });
    expect(seen).toEqual([null, '#FF0000', '#FFFFFF', 'General']);
  });

  it('of borders: one line between two cells, whichever of them got it', async () => {
    const seen = await onSheet(async (sheet, sync) => {
      sheet.getRange('A1').format.borders.getItem('EdgeRight').style = 'Double';
      const border = sheet.getRange('B1').format.borders.getItem('EdgeLeft');
      const none = sheet.getRange('B1').format.borders.getItem('EdgeRight');
      border.load('style');
      none.load('style');
      await sync();
      return [border.style, none.style];
    });
    expect(seen).toEqual(['Double', 'None']);
  });

  it('of cells can be asked for one by one, and set so', async () => {
    const seen = await onSheet(async (sheet, sync) => {
      sheet.getRange('A1:B1').setCellProperties([[{ format: { fill: { color: 'yellow' }, font: { bold: true } } }, {}]]);
      const properties = sheet
        .getRange('A1:B1')
        .getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      await sync();
      return properties.value;
    });
    expect(seen).toEqual([
      [
        { address: 'A!A1', format: { fill: { color: '#FFFF00' }, font: { bold: true } } },
        { address: 'A!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: false } } },
      ],
    ]);
  });

  it('of number: as they are written', async () => {
    const { office } = await tests.open(workbookOf([sheetOf('A', [[constant(0.5, '0%')]])]));
    const seen = await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRange('A1:B1');
      range.load('numberFormat');
      await context.sync();
      return range.numberFormat;
    });
    expect(seen).toEqual([['0%', 'General']]);
  });
});
