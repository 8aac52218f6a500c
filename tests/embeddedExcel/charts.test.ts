import { sheetOf, workbookOf } from '../hosts/contractWorkbook';
import { codeOf } from './codeOf';
import { officeForTests } from './forTests';

const tests = officeForTests();
const grid = [
  ['Đơn vị', 'Quý I', 'Quý II'],
  ['Trường M', 9.5, 8],
  ['Trường N', 8, 9],
  ['Trường P', 7, 6],
];

async function onSheet<T>(job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const { office } = await tests.open(workbookOf([sheetOf('A', grid)]), { excelApi: '1.15' });
  return office.run((context) => job(context.workbook.worksheets.getItem('A'), context));
}

/** Source: `Excel.Chart` and `Excel.ChartCollection` in @types/office-js; learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts. */
describe('a chart', () => {
  it.each<readonly ['Auto' | 'Columns' | 'Rows', readonly unknown[], readonly unknown[], readonly unknown[]]>([
    ['Auto', ['Quý I', 'Quý II'], [9.5, 8, 7], ['Trường M', 'Trường N', 'Trường P']],
    ['Columns', ['Quý I', 'Quý II'], [9.5, 8, 7], ['Trường M', 'Trường N', 'Trường P']],
    ['Rows', ['Trường M', 'Trường N', 'Trường P'], [9.5, 8], ['Quý I', 'Quý II']],
  ])('shows its data by series: %s', async (seriesBy, names, values, categories) => {
    const seen = await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), seriesBy);
      chart.series.load('items/name');
      const first = chart.series.getItemAt(0);
      const [numbers, texts] = [first.getDimensionValues('Values'), first.getDimensionValues('Categories')];
      await context.sync();
      return [chart.series.items.map(({ name }) => name), numbers.value, texts.value];
    });
    expect(seen).toEqual([names, values, categories]);
  });

  it('is found by name and id, counted, and deleted', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'));
      chart.name = 'Điểm theo quý';
      chart.load('id,name,chartType');
      await context.sync();
      const byName = sheet.charts.getItem('Điểm theo quý');
      byName.load('id');
      const none = sheet.charts.getItemOrNullObject('Khác');
      sheet.charts.load('items/name');
      await context.sync();
      const before = [byName.id === chart.id, none.isNullObject, sheet.charts.items.length, chart.chartType];
      sheet.charts.items[0]?.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      return [...before, count.value];
    });
    expect(seen).toEqual([true, true, 1, 'Line', 0]);
  });

  it('keeps title, legend, axes, labels and colours', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'));
      chart.title.text = 'Điểm';
      chart.title.format.font.size = 14;
      chart.legend.position = 'Right';
      chart.legend.format.fill.setSolidColor('white');
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.minimum = 5;
      valueAxis.maximum = 10;
      valueAxis.majorGridlines.visible = false;
      categoryAxis.title.text = 'Đơn vị';
      chart.dataLabels.showValue = true;
      chart.dataLabels.format.font.color = 'black';
      await context.sync();
      chart.load('title/text,title/visible,legend/position,legend/visible,dataLabels/showValue');
      valueAxis.load('minimum,maximum');
      valueAxis.majorGridlines.load('visible');
      valueAxis.title.load('visible');
      categoryAxis.title.load('text,visible');
      await context.sync();
      return [
        [chart.title.text, chart.title.visible, chart.legend.position, chart.legend.visible],
        [valueAxis.minimum, valueAxis.maximum, valueAxis.majorGridlines.visible, valueAxis.title.visible],
        [categoryAxis.title.text, categoryAxis.title.visible],
      ];
    });
    expect(seen).toEqual([
      ['Điểm', true, 'Right', true],
      [5, 10, false, false],
      ['Đơn vị', true],
    ]);
  });

  it('answers the bounds of its axis with numbers also when they are automatic', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const { valueAxis } = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4')).axes;
      valueAxis.load('minimum,maximum');
      await context.sync();
      return [typeof valueAxis.minimum, Number(valueAxis.maximum) >= 9.5];
    });
    expect(seen).toEqual(['number', true]);
  });

  it('lies where it is put, or covers the cells it is set over', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('Pie', sheet.getRange('A1:B4'));
      chart.set({ top: 10, left: 20, width: 300, height: 150 });
      chart.load('top,left,width,height');
      const cells = sheet.getRange('B2:D9');
      cells.load('top,left,width,height');
      await context.sync();
      const before = [chart.top, chart.left, chart.width, chart.height];
      chart.setPosition('B2', 'D9');
      chart.load('top,left,width,height');
      await context.sync();
      const isOver = chart.top === cells.top && chart.left === cells.left && chart.width === cells.width;
      return [before, isOver, chart.height === cells.height];
    });
    expect(seen).toEqual([[10, 20, 300, 150], true, true]);
  });

  it('has series added, given values, coloured and deleted', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B4'));
      const series = chart.series.add('Quý hai');
      series.setValues(sheet.getRange('C2:C4'));
      series.setXAxisValues(sheet.getRange('A2:A4'));
      series.format.line.color = 'red';
      series.format.fill.setSolidColor('#00FF00');
      series.points.getItemAt(0).format.fill.setSolidColor('blue');
      series.hasDataLabels = true;
      series.load('name,hasDataLabels,format/line/color,points/items/value');
      await context.sync();
      const before = [series.name, series.hasDataLabels, series.format.line.color, series.points.items.map(({ value }) => value)];
      chart.series.getItemAt(0).delete();
      chart.series.load('count');
      await context.sync();
      return [...before, chart.series.count];
    });
    expect(seen).toEqual(['Quý hai', true, '#FF0000', [8, 9, 6], 1]);
  });

  it('shows other data when it is told so, and moves along with them', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'));
      chart.setData(sheet.getRange('A1:B3'), 'Columns');
      sheet.getRange('1:1').insert('Down');
      const values = chart.series.getItemAt(0).getDimensionValues('Values');
      await context.sync();
      return values.value;
    });
    expect(seen).toEqual([9.5, 8]);
  });

  it('gives an image, and is the active one once it is activated', async () => {
    const seen = await onSheet(async (sheet, context) => {
      const none = context.workbook.getActiveChartOrNullObject();
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'));
      chart.name = 'Đường';
      const image = chart.getImage(200, 100, 'Fit');
      chart.activate();
      const active = context.workbook.getActiveChart();
      active.load('name');
      await context.sync();
      return [none.isNullObject, Buffer.from(image.value, 'base64').subarray(1, 4).toString(), active.name];
    });
    expect(seen).toEqual([true, 'PNG', 'Đường']);
  });

  it.each<readonly [string, (sheet: Excel.Worksheet) => void, string]>([
    ['of no known type', (sheet) => void sheet.charts.add('Invalid', sheet.getRange('A1:C4')), 'InvalidArgument'],
    ['at a place where there is none', (sheet) => void sheet.charts.getItemAt(3).load('name'), 'InvalidArgument'],
    ['by a name nobody has', (sheet) => void sheet.charts.getItem('Không').load('name'), 'ItemNotFound'],
  ])('is refused %s', async (_what, ask, code) => {
    const seen = await onSheet(async (sheet, context) => {
      ask(sheet);
      return context.sync().catch(codeOf);
    });
    expect(seen).toBe(code);
  });

  it('tells when it is added, shown and deleted', async () => {
    const told: string[] = [];
    await onSheet(async (sheet, context) => {
      sheet.load('id');
      await context.sync();
      sheet.charts.onAdded.add(async ({ type }) => void told.push(type));
      sheet.charts.onActivated.add(async ({ type }) => void told.push(type));
      sheet.charts.onDeleted.add(async ({ type }) => void told.push(type));
      await context.sync();
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'));
      chart.activate();
      chart.delete();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(told).toEqual(['ChartAdded', 'ChartActivated', 'ChartDeleted']);
  });
});
