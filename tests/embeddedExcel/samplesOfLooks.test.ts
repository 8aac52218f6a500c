import { officeForTests } from './forTests';
import { runSample } from './sampleSheet';

const tests = officeForTests();
const sample = <T>(program: Parameters<typeof runSample<T>>[1]): Promise<T> => runSample(tests, program);

/** Little programs as the public samples for Excel are written. Sources: the pages of learn.microsoft.com/office/dev/add-ins/excel named at each. */
describe('a sample with looks', () => {
  // excel-add-ins-conditional-formatting.
  it('adds conditional formats of several kinds', async () => {
    const seen = await sample(async (context, sheet) => {
      const range = sheet.getRange('B2:D4');
      const cellValue = range.conditionalFormats.add('CellValue');
      cellValue.cellValue.format.font.color = 'red';
      cellValue.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
      const icons = range.conditionalFormats.add('IconSet');
      icons.iconSet.style = 'ThreeTriangles';
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=B2>C2';
      custom.custom.format.font.color = 'green';
      range.conditionalFormats.load('items/type');
      await context.sync();
      const types = range.conditionalFormats.items.map(({ type }) => type);
      sheet.getRange().conditionalFormats.clearAll();
      const count = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      return [types, count.value];
    });
    expect(seen).toEqual([['Custom', 'IconSet', 'CellValue'], 0]);
  });

  // excel-add-ins-data-validation.
  it('validates what people type', async () => {
    const seen = await sample(async (context, sheet) => {
      const range = sheet.getRange('B2:B4');
      range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 4, operator: 'Between' } };
      range.dataValidation.errorAlert = { message: 'Từ 1 đến 4', showAlert: true, style: 'Stop', title: 'Sai số' };
      const invalid = range.dataValidation.getInvalidCellsOrNullObject();
      invalid.load('address');
      await context.sync();
      return invalid.address;
    });
    expect(seen).toBe('Sample!B4');
  });

  // Excel.RangeCopyType.all in @types/office-js: everything of the cells is copied.
  it('copies conditional formats and validation along with cells', async () => {
    const seen = await sample(async (context, sheet) => {
      const range = sheet.getRange('B2:B4');
      range.conditionalFormats.add('DataBar');
      range.dataValidation.rule = { custom: { formula: '=B2<5' } };
      const other = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('C2').copyFrom('B2:B4');
      other.getRange('A1').copyFrom(range);
      other.getRange('E1').copyFrom(range, 'Values');
      const targets = [sheet.getRange('C2:C4'), other.getRange('A1:A3'), other.getRange('E1:E3')];
      const counts = targets.map(({ conditionalFormats }) => conditionalFormats.getCount());
      for (const { dataValidation } of targets) dataValidation.load('type, rule');
      await context.sync();
      return targets.map(({ dataValidation }, index) => [
        counts[index]?.value,
        dataValidation.type,
        dataValidation.rule.custom?.formula,
      ]);
    });
    expect(seen).toEqual([
      [1, 'Custom', '=C2<5'],
      [1, 'Custom', '=A1<5'],
      [0, 'None', undefined],
    ]);
  });

  // excel-add-ins-charts.
  it('draws a chart', async () => {
    const seen = await sample(async (context, sheet) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Auto');
      chart.title.text = 'Sales Chart';
      chart.legend.position = 'Right';
      chart.legend.format.fill.setSolidColor('white');
      chart.dataLabels.format.font.size = 15;
      chart.dataLabels.format.font.color = 'black';
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.setPosition('F1', 'L12');
      const points = chart.series.getItemAt(0).points;
      points.getItemAt(0).format.fill.setSolidColor('pink');
      chart.load('title/text, legend/position');
      points.load('count');
      await context.sync();
      return [chart.title.text, chart.legend.position, points.count];
    });
    expect(seen).toEqual(['Sales Chart', 'Right', 3]);
  });

  // excel-add-ins-comments.
  it('comments, answers and resolves', async () => {
    const seen = await sample(async (context, sheet) => {
      const comment = context.workbook.comments.add('Sample!A2', 'Giá này đúng không?');
      comment.replies.add('Đúng.');
      comment.resolved = true;
      const byCell = context.workbook.comments.getItemByCell(sheet.getRange('A2'));
      byCell.load('content, resolved, replies/items/content');
      await context.sync();
      return [byCell.content, byCell.resolved, byCell.replies.items.map(({ content }) => content)];
    });
    expect(seen).toEqual(['Giá này đúng không?', true, ['Đúng.']]);
  });

  // Excel.StyleCollection in @types/office-js.
  it('makes a style and gives it to a range', async () => {
    const seen = await sample(async (context, sheet) => {
      const { styles } = context.workbook;
      styles.add('Diagonal Orientation Style');
      const style = styles.getItem('Diagonal Orientation Style');
      style.textOrientation = 38;
      style.autoIndent = true;
      style.includeProtection = true;
      style.shrinkToFit = true;
      const range = sheet.getRange('A1:D1');
      range.style = 'Diagonal Orientation Style';
      sheet.getRange('A2').style = 'Neutral';
      range.load('style, format/textOrientation');
      await context.sync();
      return [range.style, range.format.textOrientation];
    });
    expect(seen).toEqual(['Diagonal Orientation Style', 38]);
  });

  // Excel.AutoFilter in @types/office-js.
  it('filters a sheet by the lowest percentage', async () => {
    const seen = await sample(async (context, sheet) => {
      sheet.autoFilter.apply(sheet.getUsedRange(), 1, { criterion1: '50', filterOn: 'BottomPercent' });
      const view = sheet.getUsedRange().getVisibleView();
      view.load('values');
      await context.sync();
      return view.values.map((row: readonly unknown[]) => row[0]);
    });
    expect(seen).toEqual(['Product', 'Coffee']);
  });
});
