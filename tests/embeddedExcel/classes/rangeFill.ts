import { numberArgument, oneOf } from '../wire/arguments';
import type { ClassTable, Scalar } from '../wire/classTable';
import { NO_FILL, type FillFormat } from '../model/cellFormat';
import { colourFrom } from '../model/colours';
import type { Formats } from '../model/rangeView';

const PATTERNS = [
  'None',
  'Solid',
  'Gray50',
  'Gray75',
  'Gray25',
  'Horizontal',
  'Vertical',
  'Down',
  'Up',
  'Checker',
  'SemiGray75',
  'LightHorizontal',
  'LightVertical',
  'LightDown',
  'LightUp',
  'Grid',
  'CrissCross',
  'Gray16',
  'Gray8',
  'LinearGradient',
  'RectangularGradient',
] as const;

function fill<K extends keyof FillFormat>(
  name: K,
  read: (value: unknown, where: string) => FillFormat[K],
  also: (fill: FillFormat) => Partial<FillFormat> = () => ({}),
): Scalar<Formats> {
  const where = `RangeFill.${name}`;
  return {
    get: (view) => view.common((format) => format.fill[name]),
    set: (view, value) => {
      const wanted = read(value, where);
      view.change((format) => ({ ...format, fill: { ...format.fill, ...also(format.fill), [name]: wanted } }), where);
    },
  };
}

export const RANGE_FILL: ClassTable<Formats> = {
  name: 'RangeFill',
  scalars: {
    // A colour fills a cell that had no fill.
    Color: fill('color', colourFrom, ({ pattern }) => ({ pattern: pattern === 'None' ? 'Solid' : pattern })),
    Pattern: fill('pattern', oneOf(PATTERNS)),
    PatternColor: fill('patternColor', colourFrom),
    TintAndShade: fill('tintAndShade', numberArgument),
    PatternTintAndShade: fill('patternTintAndShade', numberArgument),
  },
  calls: { Clear: (view) => view.change((format) => ({ ...format, fill: NO_FILL }), 'RangeFill.clear') },
};
