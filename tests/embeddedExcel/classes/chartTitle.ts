import { booleanArgument, textArgument } from '../wire/arguments';
import { bind, type ClassTable } from '../wire/classTable';
import type { Chart } from '../model/chart';
import type { Sketch } from '../model/sketch';
import { boxFormat, titleFormula } from './chartFormats';
import { choice, drawn, drawnOn, flag, number, parts } from './drawn';

const sketchOf = ({ sketch }: Chart): Sketch => sketch.part('Title');

/** Until it is set, a chart of one series has that series' name, and any other one no text of its own. */
function textOf(chart: Chart): unknown {
  return sketchOf(chart).get('Text', chart.series.length === 1 ? chart.nameOf(0) : 'Chart Title');
}

const own = drawnOn(
  'ChartTitle',
  {
    Overlay: flag(false),
    ShowShadow: flag(false),
    HorizontalAlignment: choice('Center', ['Left', 'Right', 'Justify', 'Distributed']),
    VerticalAlignment: choice('Center', ['Bottom', 'Top', 'Justify', 'Distributed']),
    Position: choice('Top', ['Automatic', 'Bottom', 'Left', 'Right']),
    TextOrientation: number(0),
    Top: number(7),
    Left: number(130),
  },
  sketchOf,
);

/** `Excel.ChartTitle`. */
export const CHART_TITLE: ClassTable<Chart> = {
  name: 'ChartTitle',
  scalars: {
    ...own,
    Text: {
      get: textOf,
      set: (chart, value) => {
        sketchOf(chart).set('Text', textArgument(value, 'ChartTitle.text'));
        sketchOf(chart).set('Visible', true);
      },
    },
    Visible: {
      get: (chart) => sketchOf(chart).get('Visible', true),
      set: (chart, value) => sketchOf(chart).set('Visible', booleanArgument(value, 'ChartTitle.visible')),
    },
  },
  links: { Format: (chart) => bind(boxFormat('ChartTitleFormat'), sketchOf(chart).part('Format')) },
  calls: { SetFormula: (chart, [formula]) => titleFormula(sketchOf(chart), formula, 'ChartTitle.setFormula') },
};

/** `Excel.ChartLegend`. */
export const CHART_LEGEND: ClassTable<Sketch> = {
  name: 'ChartLegend',
  scalars: drawn('ChartLegend', {
    Visible: flag(true),
    Position: choice('Bottom', ['Top', 'Left', 'Right', 'Corner', 'Custom']),
    Overlay: flag(false),
    ShowShadow: flag(false),
    Left: number(0),
    Top: number(0),
    Width: number(60),
    Height: number(20),
  }),
  links: parts({ Format: boxFormat('ChartLegendFormat') }),
};
