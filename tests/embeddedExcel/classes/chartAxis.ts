import { ExcelError } from '../excelError';
import { numberArgument, oneOf, orDefault, textArgument } from '../wire/arguments';
import { bind, type ClassTable, type Scalar, type WireObject } from '../wire/classTable';
import type { Chart } from '../model/chart';
import type { Sketch } from '../model/sketch';
import { boxFormat, gridlines, LINED_FORMAT, titleFormula } from './chartFormats';
import { rangeArgument } from './rangeArgument';
import { choice, drawn, drawnOn, flag, number, parts, text, type Drawn } from './drawn';

const AXES = { Category: 'CategoryAxis', Value: 'ValueAxis', Series: 'SeriesAxis' } as const;
type AxisKind = keyof typeof AXES;

interface AxisView {
  readonly chart: Chart;
  readonly kind: AxisKind;
  readonly group: 'Primary' | 'Secondary';
  readonly sketch: Sketch;
}

const AXIS_TITLE: ClassTable<Sketch> = {
  name: 'ChartAxisTitle',
  scalars: {
    ...drawn('ChartAxisTitle', { Visible: flag(false), TextOrientation: number(0) }),
    // A text makes the title visible.
    Text: {
      get: (sketch) => sketch.get('Text', 'Axis Title'),
      set: (sketch, value) => {
        sketch.set('Text', textArgument(value, 'ChartAxisTitle.text'));
        sketch.set('Visible', true);
      },
    },
  },
  links: parts({ Format: boxFormat('ChartAxisTitleFormat') }),
  calls: { SetFormula: (sketch, [formula]) => titleFormula(sketch, formula, 'ChartAxisTitle.setFormula') },
};

/** A number, or `""` for whatever Excel finds fit. */
const automatic: Drawn = { start: '', read: (value, where) => (value === '' ? '' : numberArgument(value, where)) };
const MARKS = ['None', 'Cross', 'Inside'] as const;

const own = drawnOn(
  'ChartAxis',
  {
    MajorUnit: automatic,
    MinorUnit: automatic,
    Visible: flag(true),
    ReversePlotOrder: flag(false),
    ScaleType: choice('Linear', ['Logarithmic']),
    LogBase: number(10),
    CategoryType: choice('Automatic', ['TextAxis', 'DateAxis']),
    DisplayUnit: choice('None', [
      'Hundreds',
      'Thousands',
      'TenThousands',
      'HundredThousands',
      'Millions',
      'Billions',
      'Trillions',
    ]),
    ShowDisplayUnitLabel: flag(true),
    MajorTickMark: choice('Outside', MARKS),
    MinorTickMark: choice('Outside', MARKS),
    TickLabelPosition: choice('NextToAxis', ['High', 'Low', 'None']),
    TickLabelSpacing: automatic,
    TickMarkSpacing: number(1),
    Position: choice('Automatic', ['Maximum', 'Minimum', 'Custom']),
    IsBetweenCategories: flag(true),
    MultiLevel: flag(true),
    LinkNumberFormat: flag(true),
    NumberFormat: text('General'),
    TextOrientation: number(0),
    Offset: number(100),
  },
  ({ sketch }: AxisView) => sketch,
);

/** What is always answered with a number: the one that was set, or what the data make it. */
function bound(name: 'Maximum' | 'Minimum', from: 'most' | 'least'): Scalar<AxisView> {
  return {
    get: ({ chart, sketch }) => {
      const set = sketch.get(name, '');
      return set === '' ? chart.extent[from] : set;
    },
    set: ({ sketch }, value) => sketch.set(name, automatic.read(value, `ChartAxis.${name}`)),
  };
}

/** `Excel.ChartAxis`. */
const AXIS: ClassTable<AxisView> = {
  name: 'ChartAxis',
  scalars: {
    ...own,
    CrossesAt: { get: ({ sketch }) => sketch.get('CrossesAt', 0) },
    PositionAt: { get: ({ sketch }) => sketch.get('PositionAt', 0) },
    CustomDisplayUnit: { get: ({ sketch }) => sketch.get('CustomDisplayUnit', 0) },
    Type: { get: ({ kind }) => kind },
    AxisGroup: { get: ({ group }) => group },
    Maximum: bound('Maximum', 'most'),
    Minimum: bound('Minimum', 'least'),
  },
  calls: {
    SetCategoryNames: ({ chart }, [range]) => {
      const { sheet, area } = rangeArgument(range, chart.sheet, 'ChartAxis.setCategoryNames');
      for (const series of chart.series) series.categories = { sheet, area };
    },
    SetCrossesAt: ({ sketch }, [value]) => sketch.set('CrossesAt', numberArgument(value, 'ChartAxis.setCrossesAt')),
    SetPositionAt: ({ sketch }, [value]) => sketch.set('PositionAt', numberArgument(value, 'ChartAxis.setPositionAt')),
    SetCustomDisplayUnit: ({ sketch }, [value]) => {
      sketch.set('CustomDisplayUnit', numberArgument(value, 'ChartAxis.setCustomDisplayUnit'));
      sketch.set('DisplayUnit', 'Custom');
    },
  },
  links: {
    Title: ({ sketch }) => bind(AXIS_TITLE, sketch.part('Title')),
    Format: ({ sketch }) => bind(LINED_FORMAT, sketch.part('Format')),
    MajorGridlines: ({ sketch, kind }) => bind(gridlines(kind === 'Value'), sketch.part('MajorGridlines')),
    MinorGridlines: ({ sketch }) => bind(gridlines(false), sketch.part('MinorGridlines')),
  },
};

/** Round charts have no axes. */
function axis(chart: Chart, kind: AxisKind, group: AxisView['group'] = 'Primary'): WireObject {
  if (/Pie|Doughnut|Treemap|Sunburst/.test(chart.type)) throw new ExcelError('InvalidOperation', `ChartAxes.${AXES[kind]}`);
  const name = group === 'Primary' ? AXES[kind] : `${group}${AXES[kind]}`;
  return bind(AXIS, { chart, kind, group, sketch: chart.sketch.part(name) });
}

/** `Excel.ChartAxes`. */
export const CHART_AXES: ClassTable<Chart> = {
  name: 'ChartAxes',
  links: {
    CategoryAxis: (chart) => axis(chart, 'Category'),
    ValueAxis: (chart) => axis(chart, 'Value'),
    SeriesAxis: (chart) => axis(chart, 'Series'),
  },
  objects: {
    GetItem: (chart, [type, group]) => {
      const where = 'ChartAxes.getItem';
      return axis(
        chart,
        oneOf(['Category', 'Value', 'Series'])(type, where),
        orDefault<AxisView['group']>(group, 'Primary', oneOf(['Primary', 'Secondary']), where),
      );
    },
  },
};
