import type { ClassTable } from '../wire/classTable';
import type { Sketch } from '../model/sketch';
import { boxFormat } from './chartFormats';
import { choice, drawn, flag, number, parts, text } from './drawn';

const POSITIONS = ['None', 'Center', 'InsideEnd', 'InsideBase', 'Left', 'Right', 'Top', 'Bottom', 'BestFit', 'Callout'] as const;

/** `Excel.ChartDataLabels`. */
export const CHART_LABELS: ClassTable<Sketch> = {
  name: 'ChartDataLabels',
  scalars: drawn('ChartDataLabels', {
    Position: choice('OutsideEnd', POSITIONS),
    ShowValue: flag(true),
    ShowSeriesName: flag(false),
    ShowCategoryName: flag(false),
    ShowLegendKey: flag(false),
    ShowPercentage: flag(false),
    ShowBubbleSize: flag(false),
    AutoText: flag(true),
    LinkNumberFormat: flag(true),
    Separator: text(', '),
    NumberFormat: text('General'),
    TextOrientation: number(0),
    HorizontalAlignment: choice('Center', ['Left', 'Right', 'Justify', 'Distributed']),
    VerticalAlignment: choice('Center', ['Bottom', 'Top', 'Justify', 'Distributed']),
  }),
  links: parts({ Format: boxFormat('ChartDataLabelFormat') }),
};
