import { pagesOf, type Pages } from '../../../../src/core/validate/printed/pagesOf';
import type { Area } from '../../../../src/core/workbook/address';
import type { SheetPrint } from '../../../../src/core/workbook/sheetPrint';
import { sheet, type CellInput, type SheetExtra } from '../../../builders/workbook';

/** A page of 100 by 200 points; columns are 10 wide and rows 10 high. */
const print = (of: Partial<SheetPrint> = {}): SheetPrint => ({
  page: { width: 100, height: 200 },
  scale: 1,
  fit: null,
  repeatRows: null,
  repeatColumns: null,
  areas: [],
  columns: { usual: 10, own: new Map() },
  rows: { usual: 10, own: new Map() },
  ...of,
});

const TABLE: Area = { top: 1, left: 1, bottom: 2, right: 2 };

/** A sheet whose last used cell stands there. */
function pages(columns: number, rows: number, of: Partial<SheetPrint> = {}, extra: SheetExtra = {}, table = TABLE): Pages {
  const last: readonly CellInput[] = [...Array.from({ length: columns - 1 }, () => null), 'x'];
  const used = sheet('S', [...Array.from({ length: rows - 1 }, () => []), last], extra);
  return pagesOf(used, print(of), table);
}

describe('the pages of a sheet', () => {
  it('are as many as its used columns and rows take', () => {
    expect(pages(10, 20)).toEqual({ across: 1, down: 1, scale: 1 });
    expect(pages(11, 21)).toEqual({ across: 2, down: 2, scale: 1 });
    expect(pages(1, 1)).toEqual({ across: 1, down: 1, scale: 1 });
  });

  it('are not one more for a hundredth of a page, which another printer may measure otherwise', () => {
    const wide = (width: number): Partial<SheetPrint> => ({ columns: { usual: 10, own: new Map([[1, width]]) } });
    expect(pages(10, 20, wide(11)).across).toBe(1);
    expect(pages(10, 20, wide(12)).across).toBe(2);
  });

  it('leave out what is hidden', () => {
    expect(pages(12, 22, {}, { hiddenColumns: [2, 3], hiddenRows: [5, 6] })).toEqual({ across: 1, down: 1, scale: 1 });
  });

  it('are those of the print area that holds the table, whatever stands beside it', () => {
    const apart: Area = { top: 50, left: 1, bottom: 60, right: 40 };
    const own: Area = { top: 1, left: 2, bottom: 20, right: 6 };
    expect(pages(40, 60, { areas: [apart, own] })).toEqual({ across: 1, down: 1, scale: 1 });
    expect(pages(40, 60, { areas: [apart, own] }, {}, apart)).toEqual({ across: 4, down: 1, scale: 1 });
    expect(pages(12, 20, { areas: [apart] })).toEqual({ across: 2, down: 1, scale: 1 });
  });

  it('are as many as fit where the print is made smaller, and it is never made larger', () => {
    expect(pages(20, 40, { scale: 0.5 })).toEqual({ across: 1, down: 1, scale: 0.5 });
    expect(pages(20, 40, { fit: { across: 1, down: null } })).toEqual({ across: 1, down: 1, scale: 0.5 });
    expect(pages(20, 100, { fit: { across: 1, down: null } })).toEqual({ across: 1, down: 3, scale: 0.5 });
    expect(pages(10, 80, { fit: { across: null, down: 2 } })).toEqual({ across: 1, down: 2, scale: 0.5 });
    expect(pages(20, 80, { fit: { across: 1, down: 1 } })).toEqual({ across: 1, down: 1, scale: 0.25 });
    expect(pages(40, 40, { fit: { across: 1, down: 1 } })).toEqual({ across: 1, down: 1, scale: 0.25 });
    expect(pages(5, 5, { fit: { across: 1, down: 1 } })).toEqual({ across: 1, down: 1, scale: 1 });
  });

  it('are one where everything is hidden, or the margins leave no room', () => {
    const hidden = { hiddenColumns: [1, 2], hiddenRows: [1, 2] };
    expect(pages(2, 2, { fit: { across: 1, down: 1 } }, hidden)).toEqual({ across: 1, down: 1, scale: 1 });
    expect(pages(30, 60, { page: { width: 0, height: -5 } })).toEqual({ across: 1, down: 1, scale: 1 });
  });
});
