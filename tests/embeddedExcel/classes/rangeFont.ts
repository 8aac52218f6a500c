import { booleanArgument, numberArgument, oneOf, textArgument } from '../wire/arguments';
import type { ClassTable, Scalar } from '../wire/classTable';
import type { FontFormat } from '../model/cellFormat';
import { colourFrom } from '../model/colours';
import type { Formats } from '../model/rangeView';

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

function font<K extends keyof FontFormat>(name: K, read: (value: unknown, where: string) => FontFormat[K]): Scalar<Formats> {
  const where = `RangeFont.${name}`;
  return {
    get: (view) => view.common((format) => format.font[name]),
    set: (view, value) => {
      const wanted = read(value, where);
      view.change((format) => ({ ...format, font: { ...format.font, [name]: wanted } }), where);
    },
  };
}

export const RANGE_FONT: ClassTable<Formats> = {
  name: 'RangeFont',
  scalars: {
    Name: font('name', textArgument),
    Size: font('size', numberArgument),
    Color: font('color', colourFrom),
    Bold: font('bold', booleanArgument),
    Italic: font('italic', booleanArgument),
    Underline: font('underline', oneOf(UNDERLINES)),
    Strikethrough: font('strikethrough', booleanArgument),
    Subscript: font('subscript', booleanArgument),
    Superscript: font('superscript', booleanArgument),
    TintAndShade: font('tintAndShade', numberArgument),
  },
};
