import { numberArgument, oneOf, wholeArgument } from '../wire/arguments';
import { bind, type ClassTable, type Scalar } from '../wire/classTable';
import { ExcelError } from '../excelError';
import { BORDER_INDEXES, BorderView, type BorderIndex } from '../model/borderView';
import type { Border } from '../model/cellFormat';
import { colourFrom } from '../model/colours';
import type { FormatView } from '../model/rangeView';

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

function border<K extends keyof Border>(name: K, read: (value: unknown, where: string) => Border[K]): Scalar<BorderView> {
  const where = `RangeBorder.${name}`;
  return {
    get: (view) => view.common((one) => one[name]),
    set: (view, value) => {
      const wanted = read(value, where);
      view.change((one) => ({ ...one, [name]: wanted }), where);
    },
  };
}

const RANGE_BORDER: ClassTable<BorderView> = {
  name: 'RangeBorder',
  identity: (view) => ({ Id: view.index }),
  scalars: {
    SideIndex: { get: (view) => view.index },
    Style: border('style', oneOf(STYLES)),
    Weight: border('weight', oneOf(WEIGHTS)),
    Color: border('color', colourFrom),
    TintAndShade: border('tintAndShade', numberArgument),
  },
};

/** `Excel.RangeBorderCollection`: the four edges, the lines inside and the two diagonals. */
export const BORDERS: ClassTable<FormatView> = {
  name: 'RangeBorderCollection',
  scalars: {
    Count: { get: () => BORDER_INDEXES.length },
    TintAndShade: {
      get: () => 0,
      set: (view, value) => {
        const tint = numberArgument(value, 'RangeBorderCollection.tintAndShade');
        for (const index of BORDER_INDEXES)
          new BorderView(view, index).change((one) => ({ ...one, tintAndShade: tint }), 'RangeBorderCollection.tintAndShade');
      },
    },
  },
  items: (view) => BORDER_INDEXES.map((index) => bind(RANGE_BORDER, new BorderView(view, index))),
  objects: {
    GetItem: (view, [index]) => bind(RANGE_BORDER, new BorderView(view, borderIndex(index))),
    GetItemAt: (view, [position]) => {
      const index = BORDER_INDEXES[wholeArgument(position, 'RangeBorderCollection.getItemAt')];
      if (index === undefined) throw new ExcelError('InvalidArgument', 'RangeBorderCollection.getItemAt');
      return bind(RANGE_BORDER, new BorderView(view, index));
    },
  },
};

function borderIndex(value: unknown): BorderIndex {
  return oneOf(BORDER_INDEXES)(value, 'RangeBorderCollection.getItem');
}
