import { booleanArgument, oneOf, orDefault, textArgument, wholeArgument } from '../wire/arguments';
import { bind, type ClassTable } from '../wire/classTable';
import { newSeries, valuesIn, type Chart, type ChartSeries, type ChartSource } from '../model/chart';
import type { Sketch } from '../model/sketch';
import { CHART_TYPES } from './chartTypes';
import { CHART_LABELS } from './chartLabels';
import { POINT_FORMAT, SERIES_FORMAT } from './chartFormats';
import { choice, colour, drawn, drawnOn, flag, number, parts } from './drawn';
import { found } from './found';
import { itemAt } from './kept';
import { rangeArgument } from './rangeArgument';

interface SeriesView {
  readonly chart: Chart;
  readonly series: ChartSeries;
}

const MARKERS = ['None', 'Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus', 'Picture'] as const;
const MARKED = {
  MarkerStyle: choice('Automatic', MARKERS),
  MarkerSize: number(5),
  MarkerBackgroundColor: colour('#4472C4'),
  MarkerForegroundColor: colour('#4472C4'),
};

const own = drawnOn(
  'ChartSeries',
  {
    ...MARKED,
    Filtered: flag(false),
    ShowShadow: flag(false),
    Smooth: flag(false),
    InvertIfNegative: flag(false),
    VaryByCategories: flag(false),
    ShowLeaderLines: flag(true),
    HasDataLabels: flag(false),
    GapWidth: number(219),
    Overlap: number(-27),
    DoughnutHoleSize: number(75),
    FirstSliceAngle: number(0),
    Explosion: number(0),
    BubbleScale: number(100),
    AxisGroup: choice('Primary', ['Secondary']),
  },
  ({ series }: SeriesView) => series.sketch,
);

const POINT: ClassTable<{ readonly value: unknown; readonly sketch: Sketch }> = {
  name: 'ChartPoint',
  scalars: {
    Value: { get: ({ value }) => value },
    HasDataLabel: {
      get: ({ sketch }) => sketch.get('HasDataLabel', false),
      set: ({ sketch }, value) => sketch.set('HasDataLabel', booleanArgument(value, 'ChartPoint.hasDataLabel')),
    },
  },
  links: { Format: ({ sketch }) => bind(POINT_FORMAT, sketch.part('Format')) },
};

const points = ({ series }: SeriesView): readonly { readonly value: unknown; readonly sketch: Sketch }[] =>
  valuesIn(series.values).map((value, index) => ({ value, sketch: series.sketch.part(`Point${index}`) }));

const POINTS: ClassTable<SeriesView> = {
  name: 'ChartPointsCollection',
  scalars: { Count: { get: (view) => points(view).length } },
  items: (view) => points(view).map((point) => bind(POINT, point)),
  objects: {
    GetItemAt: (view, [index]) => found(POINT, itemAt(points(view), index), 'ChartPointsCollection.getItemAt', 'InvalidArgument'),
  },
  calls: { GetCount: (view) => points(view).length },
};

const DIMENSIONS = ['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes'] as const;

/** `Excel.ChartSeries`. */
const SERIES: ClassTable<SeriesView> = {
  name: 'ChartSeries',
  scalars: {
    ...own,
    Name: {
      get: ({ chart, series }) => chart.nameOf(chart.series.indexOf(series)),
      set: ({ series }, value) => {
        series.name = textArgument(value, 'ChartSeries.name');
      },
    },
    ChartType: {
      get: ({ chart, series }) => series.sketch.get('ChartType', chart.type),
      set: ({ series }, value) => series.sketch.set('ChartType', oneOf(CHART_TYPES)(value, 'ChartSeries.chartType')),
    },
    PlotOrder: {
      get: ({ chart, series }) => chart.series.indexOf(series) + 1,
      set: ({ chart, series }, value) => {
        const others = chart.series.filter((one) => one !== series);
        const place = wholeArgument(value, 'ChartSeries.plotOrder') - 1;
        chart.series = [...others.slice(0, place), series, ...others.slice(place)];
      },
    },
  },
  links: {
    Format: ({ series }) => bind(SERIES_FORMAT, series.sketch.part('Format')),
    DataLabels: ({ series }) => bind(CHART_LABELS, series.sketch.part('DataLabels')),
    Points: (view) => bind(POINTS, view),
  },
  calls: {
    Delete: ({ chart, series }) => {
      chart.series = chart.series.filter((one) => one !== series);
    },
    SetValues: ({ chart, series }, [range]) => {
      series.values = source(chart, range, 'ChartSeries.setValues');
    },
    SetXAxisValues: ({ chart, series }, [range]) => {
      series.categories = source(chart, range, 'ChartSeries.setXAxisValues');
    },
    SetBubbleSizes: ({ chart, series }, [range]) => {
      series.bubbleSizes = source(chart, range, 'ChartSeries.setBubbleSizes');
    },
    GetDimensionValues: ({ series }, [dimension]) => {
      const kind = oneOf(DIMENSIONS)(dimension, 'ChartSeries.getDimensionValues');
      if (kind === 'BubbleSizes') return valuesIn(series.bubbleSizes);
      return valuesIn(kind === 'Categories' || kind === 'XValues' ? series.categories : series.values);
    },
  },
};

function source(chart: Chart, range: unknown, where: string): ChartSource {
  const { sheet, area } = rangeArgument(range, chart.sheet, where);
  return { sheet, area };
}

const views = (chart: Chart): readonly SeriesView[] => chart.series.map((series) => ({ chart, series }));

/** `Excel.ChartSeriesCollection`. */
export const CHART_SERIES: ClassTable<Chart> = {
  name: 'ChartSeriesCollection',
  scalars: { Count: { get: ({ series }) => series.length } },
  items: (chart) => views(chart).map((view) => bind(SERIES, view)),
  objects: {
    Add: (chart, [name, index]) => {
      const where = 'ChartSeriesCollection.add';
      const series = newSeries(orDefault(name, null, textArgument, where));
      chart.series.splice(orDefault(index, chart.series.length, wholeArgument, where), 0, series);
      return bind(SERIES, { chart, series });
    },
    GetItemAt: (chart, [index]) =>
      found(SERIES, itemAt(views(chart), index), 'ChartSeriesCollection.getItemAt', 'InvalidArgument'),
  },
  calls: { GetCount: ({ series }) => series.length },
};

export const PLOT_AREA: ClassTable<Sketch> = {
  name: 'ChartPlotArea',
  scalars: drawn('ChartPlotArea', {
    Left: number(0),
    Top: number(0),
    Width: number(300),
    Height: number(150),
    InsideLeft: number(0),
    InsideTop: number(0),
    InsideWidth: number(280),
    InsideHeight: number(130),
    Position: choice('Automatic', ['Custom']),
  }),
  links: parts({ Format: { ...SERIES_FORMAT, name: 'ChartPlotAreaFormat' } }),
};
