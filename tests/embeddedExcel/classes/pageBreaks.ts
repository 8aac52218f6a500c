import { bind, type ClassTable, type WireObject } from '../wire/classTable';
import { EVERYTHING } from '../model/areas';
import type { Breaks } from '../model/pageBreaks';
import { RangeView } from '../model/rangeView';
import type { Sheet } from '../model/sheet';
import { found } from './found';
import { itemAt } from './kept';
import { wireRange } from './range';
import { rangeArgument } from './rangeArgument';

/** The breaks before rows, or before columns. */
interface BreaksView {
  readonly sheet: Sheet;
  readonly axis: keyof Breaks;
}

interface BreakView extends BreaksView {
  /** Row or column after the break. */
  readonly before: number;
}

export function wireBreaks(sheet: Sheet, axis: keyof Breaks): WireObject {
  return bind(PAGE_BREAKS, { sheet, axis });
}

/** `Excel.PageBreak`. */
const PAGE_BREAK: ClassTable<BreakView> = {
  name: 'PageBreak',
  identity: ({ before, axis }) => ({ _Id: `${axis} ${before}` }),
  scalars: {
    RowIndex: { get: ({ before, axis }) => (axis === 'rows' ? before - 1 : 0) },
    ColumnIndex: { get: ({ before, axis }) => (axis === 'columns' ? before - 1 : 0) },
  },
  objects: {
    GetCellAfterBreak: ({ sheet, before, axis }) => {
      const [row, column] = axis === 'rows' ? [before, 1] : [1, before];
      return wireRange(new RangeView(sheet, { top: row, left: column, bottom: row, right: column }));
    },
  },
  calls: {
    Delete: ({ sheet, axis, before }) => {
      sheet.breaks[axis] = sheet.breaks[axis].filter((one) => one !== before);
    },
  },
};

const all = ({ sheet, axis }: BreaksView): readonly BreakView[] => sheet.breaks[axis].map((before) => ({ sheet, axis, before }));

/** `Excel.PageBreakCollection`. */
const PAGE_BREAKS: ClassTable<BreaksView> = {
  name: 'PageBreakCollection',
  items: (view) => all(view).map((one) => bind(PAGE_BREAK, one)),
  objects: {
    Add: ({ sheet, axis }, [range]) => {
      const { area } = rangeArgument(range, sheet, 'PageBreakCollection.add');
      const before = axis === 'rows' ? area.top : area.left;
      // Nothing is printed before the first row and column.
      const last = axis === 'rows' ? EVERYTHING.bottom : EVERYTHING.right;
      const wanted = before > 1 && before <= last ? [...new Set([...sheet.breaks[axis], before])].sort((a, b) => a - b) : null;
      if (wanted !== null) sheet.breaks[axis] = wanted;
      return found(PAGE_BREAK, wanted === null ? null : { sheet, axis, before }, 'PageBreakCollection.add', 'InvalidArgument');
    },
    GetItem: (view, [key]) => {
      const byId = all(view).find(({ axis, before }) => `${axis} ${before}` === key);
      return found(PAGE_BREAK, byId ?? itemAt(all(view), key), 'PageBreakCollection.getItem', 'InvalidArgument');
    },
  },
  calls: {
    GetCount: (view) => all(view).length,
    RemovePageBreaks: ({ sheet, axis }) => {
      sheet.breaks[axis] = [];
    },
  },
};
