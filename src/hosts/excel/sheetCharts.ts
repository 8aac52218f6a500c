import { a1, areaText } from '../../core/workbook/address';
import { chartName, chartNamed, isChartOfOurs } from '../../core/workbook/chartName';
import type { ModelChart } from '../../core/workbook/sheetModel';

/** Asks which charts stand on a sheet; answered by the next sync. */
export function askForCharts({ charts }: Excel.Worksheet): Excel.ChartCollection {
  charts.load('items/name');
  return charts;
}

/** The names of ours, which say how to draw them; charts that a person added are not looked at. */
export function chartsOfOurs(charts: Excel.ChartCollection): readonly string[] {
  return charts.items.map(({ name }) => name).filter(isChartOfOurs);
}

/** A person may have deleted one since. */
export function deleteCharts(sheet: Excel.Worksheet, names: readonly string[]): void {
  for (const name of names) sheet.charts.getItemOrNullObject(name).delete();
}

/** Draws charts again as their names say. */
export function drawNamed(sheet: Excel.Worksheet, names: readonly string[]): void {
  drawCharts(
    sheet,
    names.flatMap((name) => chartNamed(name) ?? []),
  );
}

/** After the contents: a chart takes the names of its series from the cells. */
export function drawCharts(sheet: Excel.Worksheet, charts: readonly ModelChart[]): void {
  for (const model of charts) {
    const { data, at, kind, title } = model;
    const chart = sheet.charts.add(
      kind === 'bar' ? 'BarClustered' : 'ColumnClustered',
      sheet.getRange(areaText(data)),
      'Columns',
    );
    chart.name = chartName(model);
    chart.title.text = title;
    chart.setPosition(a1(at.top, at.left), a1(at.bottom, at.right));
    if (data.right - data.left > 1) chart.legend.position = 'Bottom';
    else chart.legend.visible = false;
    chart.dataLabels.showValue = true;
    chart.axes.valueAxis.minimum = 0;
    // The first category stands on top, as in the table.
    if (kind === 'bar') chart.axes.categoryAxis.reversePlotOrder = true;
  }
}
