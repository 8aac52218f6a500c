import { ExcelError } from '../excelError';
import type { ClassTable } from '../wire/classTable';
import { oneOf } from '../wire/arguments';
import type { Sketch } from '../model/sketch';
import { drawn, flag } from './drawn';

/** `Excel.IconSet` without `Invalid`. */
const STYLES = [
  'ThreeArrows',
  'ThreeArrowsGray',
  'ThreeFlags',
  'ThreeTrafficLights1',
  'ThreeTrafficLights2',
  'ThreeSigns',
  'ThreeSymbols',
  'ThreeSymbols2',
  'FourArrows',
  'FourArrowsGray',
  'FourRedToBlack',
  'FourRating',
  'FourTrafficLights',
  'FiveArrows',
  'FiveArrowsGray',
  'FiveRating',
  'FiveQuarters',
  'ThreeStars',
  'ThreeTriangles',
  'FiveBoxes',
] as const;

const iconCount = (style: unknown): number => ({ Fo: 4, Fi: 5 })[String(style).slice(0, 2)] ?? 3;
const styleOf = (sketch: Sketch): unknown => sketch.get('Style', 'ThreeTrafficLights1');

/** Equal shares of the values; the first icon needs no criterion. */
function shares(style: unknown): readonly object[] {
  const count = iconCount(style);
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? {} : { type: 'Percent', formula: `=${Math.round((100 * index) / count)}`, operator: 'GreaterThanOrEqual' },
  );
}

const own = drawn('IconSetConditionalFormat', { ReverseIconOrder: flag(false), ShowIconOnly: flag(false) });

/** `Excel.IconSetConditionalFormat`: one criterion for each icon. */
export const ICON_SET: ClassTable<Sketch> = {
  name: 'IconSetConditionalFormat',
  scalars: {
    ...own,
    Style: {
      get: styleOf,
      set: (sketch, value) => {
        sketch.set('Style', oneOf(STYLES)(value, 'IconSetConditionalFormat.style'));
        sketch.set('Criteria', undefined);
      },
    },
    Criteria: {
      get: (sketch) => sketch.get('Criteria', undefined) ?? shares(styleOf(sketch)),
      set: (sketch, value) => {
        if (!Array.isArray(value) || value.length !== iconCount(styleOf(sketch)))
          throw new ExcelError('InvalidArgument', 'IconSetConditionalFormat.criteria');
        sketch.set('Criteria', value);
      },
    },
  },
};
