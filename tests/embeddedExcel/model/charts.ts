import { Chart, type ChartSource } from './chart';
import type { Sheet } from './sheet';
import { ExcelError } from '../excelError';

export function addChart(sheet: Sheet, type: string, source: ChartSource, seriesBy: 'Auto' | 'Rows' | 'Columns'): Chart {
  if (!sheet.protection.allows('allowEditObjects')) throw new ExcelError('AccessDenied', 'ChartCollection.add');
  const chart = new Chart(sheet, freeName(sheet), type);
  chart.show(source, seriesBy);
  sheet.charts = [...sheet.charts, chart];
  sheet.workbook.tell({ kind: 'chartAdded', sheet, chart });
  return chart;
}

export function deleteChart(chart: Chart): void {
  const { sheet } = chart;
  const { workbook } = sheet;
  sheet.charts = sheet.charts.filter((one) => one !== chart);
  if (workbook.activeChart === chart) workbook.activeChart = null;
  workbook.tell({ kind: 'chartDeleted', sheet, chart });
}

export function activateChart(chart: Chart): void {
  const { sheet } = chart;
  const { workbook } = sheet;
  const before = workbook.activeChart;
  workbook.activate(sheet);
  workbook.activeChart = chart;
  if (before === chart) return;
  if (before !== null) workbook.tell({ kind: 'chartDeactivated', sheet: before.sheet, chart: before });
  workbook.tell({ kind: 'chartActivated', sheet, chart });
}

function freeName({ charts }: Sheet): string {
  for (let number = 1; ; number += 1) if (charts.every(({ name }) => name !== `Chart ${number}`)) return `Chart ${number}`;
}
