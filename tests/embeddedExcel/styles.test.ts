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

/** Source: `Excel.Style`, `Excel.StyleCollection` and `Excel.Range.style` in @types/office-js. */
describe('styles', () => {
  it('that are built in give a range their looks', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.style = 'Good';
      range.load('style,format/fill/color,format/font/color');
      const style = context.workbook.styles.getItem('Heading 1');
      style.load('name,builtIn');
      style.font.load('bold');
      await context.sync();
      const { fill, font } = range.format;
      return [range.style, fill.color, font.color, style.name, style.builtIn, style.font.bold];
    });
    expect(seen).toEqual(['Good', '#C6EFCE', '#006100', 'Heading1', true, true]);
  });

  it('that are added change the cells that have them', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const { styles } = context.workbook;
      styles.add('Điểm thi đua');
      const style = styles.getItem('Điểm thi đua');
      style.font.bold = true;
      style.numberFormat = '0.0';
      style.borders.getItem('EdgeBottom').style = 'Continuous';
      const range = sheet.getRange('C2:C4');
      range.style = 'Điểm thi đua';
      await context.sync();
      style.font.color = 'blue';
      style.includeFont = true;
      range.load('format/font/color,format/font/bold,numberFormat');
      await context.sync();
      const before = [range.format.font.color, range.format.font.bold, range.numberFormat[0]?.[0]];
      style.delete();
      range.load('style');
      const none = styles.getItemOrNullObject('Điểm thi đua');
      await context.sync();
      return [...before, range.style, none.isNullObject];
    });
    expect(seen).toEqual(['#0000FF', true, '0.0', 'Normal', true]);
  });

  it('that nobody added are refused, and so is a second one of the same name', async () => {
    const seen = await onSheet(async (sheet, context) => {
      sheet.getRange('A1').style = 'Không có';
      const unknown = await context.sync().catch(codeOf);
      context.workbook.styles.add('NORMAL');
      return [unknown, await context.sync().catch(codeOf)];
    });
    expect(seen).toEqual(['InvalidArgument', 'ItemAlreadyExists']);
  });
});
