import { appraise } from '../../../../src/core/appraise';
import type { Issue } from '../../../../src/core/domain/issue';
import type { SheetPrint } from '../../../../src/core/workbook/sheetPrint';
import { printed } from '../../../builders/print';
import { sheet, workbook, type CellInput, type SheetExtra } from '../../../builders/workbook';
import { inShort } from '../findings';

/** One school's sheet: heading in row 2, so many criteria below, columns A–D. */
function found(print: SheetPrint | undefined, criteria = 4, extra: SheetExtra = {}): readonly Issue[] {
  const rows = Array.from({ length: criteria }, (_, at): CellInput[] => [
    at + 1,
    `Hoàn thành phần việc thứ ${String(at + 1)} của kế hoạch năm`,
    5,
    4 + (at % 2) / 2,
  ]);
  const total: CellInput[] = [null, 'Tổng cộng', 5 * criteria];
  const head: CellInput[] = ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'];
  const made = sheet('Phiếu', [['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường M'], head, ...rows, total], {
    ...extra,
    ...(print === undefined ? {} : { print }),
  });
  return appraise(workbook(made)).issues.filter(({ rule }) => rule === 'PRT-02');
}

const widths = (...points: readonly number[]): SheetPrint['columns'] => ({
  usual: 48,
  own: new Map(points.map((width, at) => [at + 1, width])),
});

describe('PRT-02 a table as it is printed', () => {
  it('wider than the page is told at its heading, with how many pages it takes', () => {
    // 30 + 400 + 100 + 100 points on a page that has room for 495.
    const issues = found(printed({ columns: widths(30, 400, 100, 100) }));
    expect(issues.map((issue) => [inShort(issue), issue.severity, issue.blocks, issue.facts])).toEqual([
      ['PRT-02 Phiếu!A2', 'info', null, { how: 'wide', across: 2, down: 1, percent: 100 }],
    ]);
  });

  it('goes on beside the page with its first columns on each: nothing is told', () => {
    const wide = { columns: widths(30, 400, 100, 100) };
    expect(found(printed({ ...wide, repeatColumns: { from: 1, to: 2 } }))).toEqual([]);
    // Columns that are none of the table say nothing of its rows.
    const [issue] = found(printed({ ...wide, repeatColumns: { from: 9, to: 9 } }));
    expect(issue?.facts).toMatchObject({ how: 'wide', across: 2 });
  });

  it('fits in landscape, at a smaller scale, when fitted to the page, or without the columns that are hidden', () => {
    const columns = widths(30, 400, 100, 100);
    expect(found(printed({ columns, landscape: true }))).toEqual([]);
    expect(found(printed({ columns, scale: 0.75 }))).toEqual([]);
    expect(found(printed({ columns, fit: { across: 1, down: null } }))).toEqual([]);
    expect(found(printed({ columns: widths(30, 260, 100, 100, 300) }), 4, { hiddenColumns: [5] })).toEqual([]);
  });

  it('fitted to the page at less than half its size is too small to be read', () => {
    const columns = widths(30, 900, 100, 100);
    const issues = found(printed({ columns, fit: { across: 1, down: null } }));
    expect(issues.map(({ facts }) => facts)).toEqual([{ how: 'small', across: 1, down: 1, percent: 43 }]);
  });

  it('on several pages without its heading rows on each', () => {
    // 2 + 60 + 1 rows of 15 points on a page that has room for 742.
    const issues = found(printed(), 60);
    expect(issues.map((issue) => [inShort(issue), issue.facts])).toEqual([
      ['PRT-02 Phiếu!A2', { how: 'headings', across: 1, down: 2, percent: 100 }],
    ]);
    expect(found(printed({ repeatRows: { from: 1, to: 2 } }), 60)).toEqual([]);
    expect(found(printed({ repeatRows: { from: 1, to: 1 } }), 60)).toHaveLength(1);
    expect(found(printed(), 40)).toEqual([]);
  });

  it('counts what is printed: a print area leaves the rest out', () => {
    const columns = widths(30, 260, 100, 100, 300);
    const aside: SheetExtra = {};
    expect(found(printed({ columns, areas: [{ top: 1, left: 1, bottom: 8, right: 5 }] }), 4, aside)).toHaveLength(1);
    expect(found(printed({ columns, areas: [{ top: 1, left: 1, bottom: 8, right: 4 }] }), 4, aside)).toEqual([]);
  });

  it('says nothing of a sheet that nobody prints, or whose host does not tell', () => {
    const columns = widths(30, 400, 100, 100);
    expect(found(printed({ columns }), 4, { hidden: true })).toEqual([]);
    expect(found(undefined, 200)).toEqual([]);
  });
});
