import { bind, type ClassTable, type Scalar } from '../wire/classTable';
import { a1 } from '../../../src/core/workbook/address';
import { heightOf, widthOf } from '../model/areas';
import { RangeView } from '../model/rangeView';
import { found } from './found';
import { itemAt } from './kept';
import { RANGE, wireRange } from './range';

/** What of a range is shown: all of its visible rows, or one of them. */
interface VisibleView {
  readonly range: RangeView;
  /** Counted from 0 among the visible ones. */
  readonly row: number | null;
}

function rowsOf({ range, row }: VisibleView): readonly number[] {
  const { sheet, area } = range;
  const shown = Array.from({ length: heightOf(area) }, (_, down) => area.top + down).filter((one) => !sheet.rows.isHidden(one));
  return row === null ? shown : shown.slice(row, row + 1);
}

function columnsOf({ range: { sheet, area } }: VisibleView): readonly number[] {
  return Array.from({ length: widthOf(area) }, (_, across) => area.left + across).filter((one) => !sheet.columns.isHidden(one));
}

/** As the range itself answers, cell by cell. */
function cells(name: string): Scalar<VisibleView> {
  return {
    get: (view) =>
      grid(view, (row, column) => {
        const cell = new RangeView(view.range.sheet, { top: row, left: column, bottom: row, right: column });
        const answer = bind(RANGE, cell).scalar(name)?.get?.();
        const first: unknown = Array.isArray(answer) ? answer[0] : null;
        return Array.isArray(first) ? first[0] : null;
      }),
  };
}

function grid(view: VisibleView, cell: (row: number, column: number) => unknown): unknown {
  return rowsOf(view).map((row) => columnsOf(view).map((column) => cell(row, column)));
}

const rowViews = (view: VisibleView): readonly VisibleView[] => rowsOf(view).map((_, row) => ({ range: view.range, row }));

const VISIBLE_ROWS: ClassTable<VisibleView> = {
  name: 'RangeViewCollection',
  items: (view) => rowViews(view).map((row) => bind(VISIBLE_VIEW, row)),
  objects: {
    GetItemAt: (view, [index]) => found(VISIBLE_VIEW, itemAt(rowViews(view), index), 'RangeViewCollection.getItemAt'),
  },
  calls: { GetCount: (view) => rowsOf(view).length },
};

/** `Excel.RangeView`. */
export const VISIBLE_VIEW: ClassTable<VisibleView> = {
  name: 'RangeView',
  scalars: {
    Values: cells('Values'),
    Text: cells('Text'),
    Formulas: cells('Formulas'),
    FormulasLocal: cells('FormulasLocal'),
    FormulasR1C1: cells('FormulasR1C1'),
    NumberFormat: cells('NumberFormat'),
    ValueTypes: cells('ValueTypes'),
    RowCount: { get: (view) => rowsOf(view).length },
    ColumnCount: { get: (view) => columnsOf(view).length },
    CellAddresses: {
      get: (view) => grid(view, (row, column) => view.range.sheet.workbook.addressOn(view.range.sheet, a1(row, column))),
    },
    Index: { get: ({ row }) => row ?? 0 },
  },
  links: { Rows: (view) => bind(VISIBLE_ROWS, view) },
  objects: { GetRange: ({ range }) => wireRange(range) },
};
