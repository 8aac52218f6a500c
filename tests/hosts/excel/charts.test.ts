import type { ModelChart, SheetModel } from '../../../src/core/workbook/sheetModel';
import { chartName } from '../../../src/core/workbook/chartName';
import { excelHost } from '../../../src/hosts/excel/excelHost';
import { officeForTests } from '../../embeddedExcel/forTests';
import { area, modelCell, modelOf, number, sheetOf, text, workbookOf } from '../contractWorkbook';

const tests = officeForTests();

function withChart(title: string, values: readonly number[]): SheetModel {
  const rows = values.map((value, at) => [
    modelCell(at + 2, 1, text(`Trường ${String(at)}`)),
    modelCell(at + 2, 2, number(value)),
  ]);
  const cells = [modelCell(1, 1, text('Đơn vị')), modelCell(1, 2, text('Điểm')), ...rows.flat()];
  const chart: ModelChart = {
    kind: 'bar',
    title,
    data: area(1, 1, values.length + 1, 2),
    at: area(8, 1, 20, 4),
  };
  return { ...modelOf('analysis', 'Phân tích', cells), charts: [chart] };
}

async function opened(): Promise<{
  host: ReturnType<typeof excelHost>;
  charts: () => Promise<readonly (readonly [string, string, string, readonly unknown[]])[]>;
  addOwn: () => Promise<void>;
  trips: (job: () => Promise<unknown>) => Promise<number>;
}> {
  const { excel, office } = await tests.open(workbookOf([sheetOf('Bảng điểm', [['Trường M', 9]])]));
  return {
    host: excelHost(office.run, office.supports),
    charts: () =>
      office.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('Phân tích');
        await context.sync();
        if (sheet.isNullObject) return [];
        sheet.charts.load('items/name,items/chartType,items/title/text');
        await context.sync();
        const values = sheet.charts.items.map((chart) => chart.series.getItemAt(0).getDimensionValues('Values'));
        await context.sync();
        return sheet.charts.items.map(
          (chart, at) => [chart.name, chart.chartType, chart.title.text, values[at]?.value ?? []] as const,
        );
      }),
    addOwn: () =>
      office.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Phân tích');
        sheet.charts.add('Line', sheet.getRange('A1:B3')).name = 'Của tôi';
        await context.sync();
      }),
    trips: async (job) => {
      excel.forgetTrips();
      await job();
      return excel.trips;
    },
  };
}

const names = (charts: readonly (readonly [string, ...unknown[]])[]): readonly string[] => charts.map(([name]) => name);
const nameOf = (model: SheetModel): string => model.charts?.map(chartName)[0] ?? '';

describe('charts of a sheet of ours', () => {
  const first = withChart('Khoảng cách', [3, 1]);
  const second = withChart('Khoảng cách mới', [5, 4, 2]);

  it('are native: they show the cells of the sheet, with the title', async () => {
    const { host, charts } = await opened();
    await host.apply([{ kind: 'putSheet', sheet: first }]);
    expect(await charts()).toEqual([[nameOf(first), 'BarClustered', 'Khoảng cách', [3, 1]]]);
  });

  it('are replaced by a second run, exactly ours: one that a person added stays', async () => {
    const { host, charts, addOwn } = await opened();
    await host.apply([{ kind: 'putSheet', sheet: first }]);
    await addOwn();
    await host.apply([{ kind: 'putSheet', sheet: second }]);
    expect([...names(await charts())].sort()).toEqual([nameOf(second), 'Của tôi'].sort());
    await host.apply([{ kind: 'putSheet', sheet: { ...modelOf('analysis', 'Phân tích', second.cells) } }]);
    expect(names(await charts())).toEqual(['Của tôi']);
  });

  it('go with the sheet when the first write is taken back, and come back as they were after the second', async () => {
    const { host, charts } = await opened();
    const added = await host.apply([{ kind: 'putSheet', sheet: first }]);
    await host.restore(added);
    expect(await charts()).toEqual([]);
    await host.apply([{ kind: 'putSheet', sheet: first }]);
    const replaced = await host.apply([{ kind: 'putSheet', sheet: second }]);
    await host.restore(replaced);
    expect(await charts()).toEqual([[nameOf(first), 'BarClustered', 'Khoảng cách', [3, 1]]]);
  });

  it('come back from the backup in the workbook also when the pane was closed meanwhile', async () => {
    const { excel, office } = await tests.open(workbookOf([sheetOf('Bảng điểm', [['Trường M', 9]])]));
    void excel;
    const before = excelHost(office.run, office.supports);
    await before.apply([{ kind: 'putSheet', sheet: first }]);
    await before.apply([{ kind: 'putSheet', sheet: second }]);
    const reopened = excelHost(office.run, office.supports);
    const receipt = await reopened.lastReceipt();
    if (receipt === null) throw new Error('no backup was kept');
    await reopened.restore(receipt);
    const found = await office.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Phân tích');
      charts.load('items/name');
      await context.sync();
      return charts.items.map(({ name }) => name);
    });
    expect(found).toEqual([nameOf(first)]);
  });

  it('cost no round trip of their own', async () => {
    const { host, trips } = await opened();
    await host.read();
    expect(await trips(() => host.apply([{ kind: 'putSheet', sheet: first }]))).toBe(3);
    expect(await trips(() => host.apply([{ kind: 'putSheet', sheet: second }]))).toBe(4);
  });
});
