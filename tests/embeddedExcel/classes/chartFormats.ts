import { ExcelError } from '../excelError';
import { textArgument } from '../wire/arguments';
import type { ClassTable } from '../wire/classTable';
import { colourFrom } from '../model/colours';
import type { Sketch } from '../model/sketch';
import { choice, colour, drawn, flag, number, parts, text } from './drawn';

const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'RoundDot',
] as const;

/** A fill can be set and cleared, but below ExcelApi 1.16 not be read. */
export const CHART_FILL: ClassTable<Sketch> = {
  name: 'ChartFill',
  calls: {
    SetSolidColor: (sketch, [value]) => sketch.set('Color', colourFrom(value, 'ChartFill.setSolidColor')),
    Clear: (sketch) => sketch.set('Color', null),
  },
};

function line(name: string): ClassTable<Sketch> {
  return {
    name,
    scalars: drawn(name, { Color: colour('#000000'), LineStyle: choice('Automatic', LINE_STYLES), Weight: number(0.75) }),
    calls: { Clear: (sketch) => sketch.clear() },
  };
}

export const CHART_LINE = line('ChartLineFormat');
const BORDER = line('ChartBorder');

const FONT: ClassTable<Sketch> = {
  name: 'ChartFont',
  scalars: drawn('ChartFont', {
    Bold: flag(false),
    Italic: flag(false),
    Color: colour('#000000'),
    Name: text('Calibri'),
    Size: number(10),
    Underline: choice('None', ['Single']),
  }),
};

const CHART_FONT = FONT;

export const AREA_FORMAT: ClassTable<Sketch> = {
  name: 'ChartAreaFormat',
  scalars: drawn('ChartAreaFormat', { RoundedCorners: flag(false) }),
  links: parts({ Fill: CHART_FILL, Border: BORDER, Font: CHART_FONT }),
};

/** Fill, border and font under a name. */
export function boxFormat(name: string): ClassTable<Sketch> {
  return { name, links: parts({ Fill: CHART_FILL, Border: BORDER, Font: CHART_FONT }) };
}

export const LINED_FORMAT: ClassTable<Sketch> = {
  name: 'ChartAxisFormat',
  links: parts({ Fill: CHART_FILL, Line: CHART_LINE, Font: CHART_FONT }),
};

export const SERIES_FORMAT: ClassTable<Sketch> = {
  name: 'ChartSeriesFormat',
  links: parts({ Fill: CHART_FILL, Line: CHART_LINE }),
};

export const POINT_FORMAT: ClassTable<Sketch> = {
  name: 'ChartPointFormat',
  links: parts({ Fill: CHART_FILL, Border: BORDER }),
};

const GRIDLINES_FORMAT: ClassTable<Sketch> = { name: 'ChartGridlinesFormat', links: parts({ Line: CHART_LINE }) };

export function gridlines(isShown: boolean): ClassTable<Sketch> {
  return {
    name: 'ChartGridlines',
    scalars: drawn('ChartGridlines', { Visible: flag(isShown) }),
    links: parts({ Format: GRIDLINES_FORMAT }),
  };
}

/** A formula that gives a title its text; only its cell is kept. */
export function titleFormula(sketch: Sketch, value: unknown, where: string): void {
  const formula = textArgument(value, where);
  if (!formula.startsWith('=')) throw new ExcelError('InvalidArgument', where);
  sketch.set('Formula', formula);
}
