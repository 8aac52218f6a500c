import { itemAt } from './kept';
import { found } from './found';
import { bind, type ClassTable } from '../wire/classTable';
import type { Sketch } from '../model/sketch';
import { choice, colour, drawn, drawnOn, flag, parts, text } from './drawn';

const FONT: ClassTable<Sketch> = {
  name: 'ConditionalRangeFont',
  scalars: drawn('ConditionalRangeFont', {
    Color: colour(''),
    Bold: flag(false),
    Italic: flag(false),
    Strikethrough: flag(false),
    Underline: choice('None', ['Single', 'Double']),
  }),
  calls: { Clear: (sketch) => sketch.clear() },
};

const FILL: ClassTable<Sketch> = {
  name: 'ConditionalRangeFill',
  scalars: drawn('ConditionalRangeFill', { Color: colour('') }),
  calls: { Clear: (sketch) => sketch.clear() },
};

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

interface Side {
  readonly borders: Sketch;
  readonly index: (typeof SIDES)[number];
}

const own = drawnOn(
  'ConditionalRangeBorder',
  {
    Color: colour('#000000'),
    Style: choice('None', ['Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot']),
  },
  ({ borders, index }: Side) => borders.part(index),
);

const BORDER: ClassTable<Side> = {
  name: 'ConditionalRangeBorder',
  scalars: {
    ...own,
    SideIndex: { get: ({ index }) => index },
  },
};

const sides = (borders: Sketch): readonly Side[] => SIDES.map((index) => ({ borders, index }));

const BORDERS: ClassTable<Sketch> = {
  name: 'ConditionalRangeBorderCollection',
  scalars: { Count: { get: () => SIDES.length } },
  items: (borders) => sides(borders).map((side) => bind(BORDER, side)),
  links: {
    Top: (borders) => bind(BORDER, { borders, index: 'EdgeTop' }),
    Bottom: (borders) => bind(BORDER, { borders, index: 'EdgeBottom' }),
    Left: (borders) => bind(BORDER, { borders, index: 'EdgeLeft' }),
    Right: (borders) => bind(BORDER, { borders, index: 'EdgeRight' }),
  },
  objects: {
    GetItem: (borders, [wanted]) =>
      found(
        BORDER,
        sides(borders).find(({ index }) => index === wanted),
        'ConditionalRangeBorderCollection.getItem',
        'InvalidArgument',
      ),
    GetItemAt: (borders, [index]) =>
      found(BORDER, itemAt(sides(borders), index), 'ConditionalRangeBorderCollection.getItemAt', 'InvalidArgument'),
  },
};

/** `Excel.ConditionalRangeFormat`. */
export const CONDITIONAL_RANGE_FORMAT: ClassTable<Sketch> = {
  name: 'ConditionalRangeFormat',
  scalars: drawn('ConditionalRangeFormat', {
    NumberFormat: { start: null, read: (value, where) => (value === null ? null : text('').read(value, where)) },
  }),
  links: parts({ Font: FONT, Fill: FILL, Borders: BORDERS }),
};
