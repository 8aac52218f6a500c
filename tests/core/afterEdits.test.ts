/** The workbook as edits would leave it: what `Edit` says of each of the two. */
import { afterEdits } from '../../src/core/afterEdits';
import type { ModelCell, SheetModel } from '../../src/core/workbook/sheetModel';
import { cellOf } from '../../src/core/workbook/workbook';
import { sheet, workbook } from '../builders/workbook';

const AT = { sheet: 'Bảng', row: 1, column: 1 };
const LOOK = { bold: true, indent: 0, fill: 'FFFF00', font: null };
const BOOK = workbook(
  sheet('Bảng', [[{ v: 7, format: '0.0', bold: true, fill: 'FFFF00' }, { f: 'A1*2', v: 14 }, 'chữ']]),
  sheet('Tổng hợp', [['cũ']], { mark: 'summary' }),
  sheet('Kiểm tra', [['cũ']], { mark: 'check' }),
);

const model = (mark: string, name: string, text: string): SheetModel => ({
  mark,
  name,
  cells: [{ row: 2, column: 3, value: { kind: 'text', text }, style: 'plain' } satisfies ModelCell],
  merges: [],
  columnWidths: [],
  rowHeights: new Map(),
  freeze: { rows: 0, columns: 0 },
  showGridlines: true,
  print: {
    paper: 'A4',
    orientation: 'portrait',
    fitToWidth: true,
    repeatRows: null,
    marginsMillimetres: { top: 0, bottom: 0, left: 0, right: 0 },
    centreHorizontally: false,
    footer: null,
    area: null,
  },
});

describe('cells that are set', () => {
  const after = (...cells: Parameters<typeof afterEdits>[1]) => afterEdits(BOOK, cells);

  it('hold what was put there and keep their format and look', () => {
    const number = after({ kind: 'setCells', cells: [{ at: AT, value: { kind: 'number', value: 9 } }] });
    expect(cellOf(number, AT)).toEqual({ value: { kind: 'number', value: 9 }, formula: null, format: '0.0', look: LOOK });
    const text = after({ kind: 'setCells', cells: [{ at: AT, value: { kind: 'text', text: 'chín' } }] });
    expect(cellOf(text, AT)).toEqual({ value: { kind: 'text', text: 'chín' }, formula: null, format: '0.0', look: LOOK });
    const formula = after({ kind: 'setCells', cells: [{ at: AT, value: { kind: 'formula', formula: 'B1+1', cached: 15 } }] });
    expect(cellOf(formula, AT)).toEqual({ value: { kind: 'number', value: 15 }, formula: 'B1+1', format: '0.0', look: LOOK });
  });

  it('that are emptied are gone, a formula with its value', () => {
    const at = { ...AT, column: 2 };
    const emptied = after({ kind: 'setCells', cells: [{ at, value: { kind: 'blank' } }] });
    expect([...(emptied.sheets[0]?.rows.get(1)?.keys() ?? [])]).toEqual([1, 3]);
  });

  it('are all that changes: nothing is calculated again, and edits come one after the other', () => {
    const twice = after(
      { kind: 'setCells', cells: [{ at: AT, value: { kind: 'number', value: 9 } }] },
      { kind: 'setCells', cells: [{ at: AT, value: { kind: 'number', value: 10 } }] },
    );
    expect(cellOf(twice, AT).value).toEqual({ kind: 'number', value: 10 });
    expect(cellOf(twice, { ...AT, column: 2 })).toEqual(cellOf(BOOK, { ...AT, column: 2 }));
    expect(twice.sheets.slice(1)).toEqual(BOOK.sheets.slice(1));
    expect(afterEdits(BOOK, [])).toBe(BOOK);
  });
});

describe('a sheet that is put', () => {
  const put = (one: SheetModel) => afterEdits(BOOK, [{ kind: 'putSheet', sheet: one }]).sheets;
  const shown = (sheets: ReturnType<typeof put>): readonly (readonly [string, string | null, string])[] =>
    sheets.map(({ name, mark, rows }) => {
      const text = [...rows.values()].flatMap((cells) => [...cells.values()])[0]?.value;
      return [name, mark, text?.kind === 'text' ? text.text : ''] as const;
    });

  it('takes the place of the one that carries its mark, whatever that is called, and of no other', () => {
    expect(shown(put(model('summary', 'Tổng hợp (2)', 'mới')))).toEqual([
      ['Bảng', null, ''],
      ['Tổng hợp (2)', 'summary', 'mới'],
      ['Kiểm tra', 'check', 'cũ'],
    ]);
  });

  it('stands at the end where none carries its mark, or it carries none itself', () => {
    const names = (sheets: ReturnType<typeof put>): readonly string[] => sheets.map(({ name }) => name);
    expect(names(put(model('log', 'Nhật ký', 'mới')))).toEqual(['Bảng', 'Tổng hợp', 'Kiểm tra', 'Nhật ký']);
    expect(names(put(model('', 'Trang chưa có tên', 'mới')))).toEqual(['Bảng', 'Tổng hợp', 'Kiểm tra', 'Trang chưa có tên']);
    expect(put(model('', 'Trang chưa có tên', 'mới')).at(-1)?.mark).toBeNull();
  });
});
