import { ExcelError } from '../excelError';
import { numberArgument, oneOf, orDefault, textArgument, wholeArgument } from '../wire/arguments';
import { bind, isWireObject, type ClassTable, type Scalar } from '../wire/classTable';
import type { Chart, ChartSource } from '../model/chart';
import { activateChart, deleteChart } from '../model/charts';
import { RangeView } from '../model/rangeView';
import { CHART_AXES } from './chartAxis';
import { AREA_FORMAT } from './chartFormats';
import { CHART_LABELS } from './chartLabels';
import { CHART_SERIES, PLOT_AREA } from './chartSeries';
import { CHART_LEGEND, CHART_TITLE } from './chartTitle';
import { CHART_TYPES } from './chartTypes';
import { choice, drawnOn, flag, number } from './drawn';
import { kept } from './kept';
import { rangeArgument } from './rangeArgument';
import { WORKSHEET } from './worksheet';

/** One transparent point: nothing is drawn here. */
const IMAGE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const own = drawnOn(
  'Chart',
  {
    Style: number(201),
    DisplayBlanksAs: choice('NotPlotted', ['Zero', 'Interplotted']),
    PlotVisibleOnly: flag(true),
    ShowAllFieldButtons: flag(false),
    ShowDataLabelsOverMaximum: flag(true),
    CategoryLabelLevel: number(0),
    SeriesNameLevel: number(0),
  },
  ({ sketch }: Chart) => sketch,
);

/** A size below zero is no size. */
function length(value: unknown, where: string): number {
  const points = numberArgument(value, where);
  if (points < 0) throw new ExcelError('InvalidArgument', where);
  return points;
}

const measured = (name: 'top' | 'left' | 'width' | 'height'): Scalar<Chart> => kept(name, length, `Chart.${name}`);

/** `Excel.Chart`. */
export const CHART: ClassTable<Chart> = {
  name: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    ...own,
    Id: { get: ({ id }) => id },
    Name: kept('name', textArgument, 'Chart.name'),
    ChartType: kept('type', oneOf(CHART_TYPES), 'Chart.chartType'),
    PlotBy: kept('plotBy', oneOf(['Rows', 'Columns']), 'Chart.plotBy'),
    Top: measured('top'),
    Left: measured('left'),
    Width: measured('width'),
    Height: measured('height'),
  },
  links: {
    Title: (chart) => bind(CHART_TITLE, chart),
    Axes: (chart) => bind(CHART_AXES, chart),
    Series: (chart) => bind(CHART_SERIES, chart),
    Legend: ({ sketch }) => bind(CHART_LEGEND, sketch.part('Legend')),
    DataLabels: ({ sketch }) => bind(CHART_LABELS, sketch.part('DataLabels')),
    Format: ({ sketch }) => bind(AREA_FORMAT, sketch.part('Format')),
    PlotArea: ({ sketch }) => bind(PLOT_AREA, sketch.part('PlotArea')),
    Worksheet: ({ sheet }) => bind(WORKSHEET, sheet),
  },
  calls: {
    Activate: activateChart,
    Delete: deleteChart,
    GetImage: (_chart, [width, height, fitting]) => {
      for (const one of [width, height]) orDefault(one, 0, wholeArgument, 'Chart.getImage');
      orDefault(fitting, 'Fit', oneOf(['Fit', 'FitAndCenter', 'Fill']), 'Chart.getImage');
      return IMAGE;
    },
    SetData: (chart, [range, seriesBy]) => chart.show(chartSource(range, 'Chart.setData'), seriesByArgument(seriesBy)),
    SetPosition: (chart, [start, end]) => setPosition(chart, start, end),
  },
  events: { Activated: { type: 51, target: ({ id }) => id }, Deactivated: { type: 52, target: ({ id }) => id } },
};

export function seriesByArgument(value: unknown): 'Auto' | 'Rows' | 'Columns' {
  return orDefault(value, 'Auto', oneOf(['Auto', 'Columns', 'Rows']), 'ChartCollection.add');
}

export function chartSource(value: unknown, where: string): ChartSource {
  if (!isWireObject(value) || !(value.self instanceof RangeView)) throw new ExcelError('InvalidArgument', where);
  return { sheet: value.self.sheet, area: value.self.area };
}

/** With an end cell the chart covers everything up to and with it. Source: `Excel.Chart.setPosition` in @types/office-js. */
function setPosition(chart: Chart, start: unknown, end: unknown): void {
  const where = 'Chart.setPosition';
  const { sheet } = chart;
  const from = rangeArgument(start, sheet, where);
  const to = end === undefined || end === null || end === '' ? null : rangeArgument(end, sheet, where);
  if (from.sheet !== sheet || (to !== null && to.sheet !== sheet)) throw new ExcelError('InvalidArgument', where);
  chart.top = sheet.rows.offset(from.area.top);
  chart.left = sheet.columns.offset(from.area.left);
  if (to === null) return;
  chart.height = sheet.rows.offset(to.area.bottom + 1) - chart.top;
  chart.width = sheet.columns.offset(to.area.right + 1) - chart.left;
}
