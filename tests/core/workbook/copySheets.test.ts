import type { Cell, CellValue } from '../../../src/core/workbook/cell';
import { copySheets } from '../../../src/core/workbook/copySheets';
import type { Sheet, Workbook } from '../../../src/core/workbook/workbook';

const cell = (value: CellValue, formula: string | null = null, format = 'General'): Cell => ({
  value,
  formula,
  format,
  look: null,
});

const sheet = (name: string, cells: readonly Cell[], more: Partial<Sheet> = {}): Sheet => ({
  name,
  visibility: 'visible',
  kind: 'worksheet',
  rows: new Map([[3, new Map(cells.map((one, index) => [index + 1, one]))]]),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  isProtected: false,
  mark: null,
  ...more,
});

const workbook = (sheets: readonly Sheet[]): Workbook => ({
  name: 'cụm.xls',
  sheets,
  date1904: false,
  isStructureProtected: false,
  isReadOnly: true,
});

const valuesOf = (cells: readonly Cell[]) =>
  copySheets(workbook([sheet('Điểm', cells)])).flatMap((copy) => copy.cells.map(({ column, value }) => [column, value]));

describe('copySheets', () => {
  it('carries over merged areas, number formats and places, and no mark of ours', () => {
    const merges = [{ top: 3, left: 1, bottom: 3, right: 2 }];
    const [copy] = copySheets(workbook([sheet('Điểm', [cell({ kind: 'number', value: 0.98 }, null, '0%')], { merges })]));
    expect(copy).toMatchObject({ name: 'Điểm', mark: '', merges });
    expect(copy?.cells).toMatchObject([{ row: 3, column: 1, format: '0%' }]);
  });

  it('keeps a number, a text that looks like one, a formula with its value; leaves blanks out', () => {
    expect(
      valuesOf([
        cell({ kind: 'number', value: 2.25 }),
        cell({ kind: 'text', text: '=2,25' }),
        cell({ kind: 'number', value: 5 }, 'A3*2'),
        cell({ kind: 'blank' }),
      ]),
    ).toEqual([
      [1, { kind: 'number', value: 2.25 }],
      [2, { kind: 'text', text: '=2,25' }],
      [3, { kind: 'formula', formula: 'A3*2', cached: 5 }],
    ]);
  });

  it('writes an error as the text it shows, never as a formula with a made-up value', () => {
    expect(valuesOf([cell({ kind: 'error', error: '#REF!' }, '#REF!+1')])).toEqual([[1, { kind: 'text', text: '#REF!' }]]);
  });

  it('leaves out chart sheets', () => {
    expect(copySheets(workbook([sheet('Biểu đồ', [], { kind: 'other' })]))).toEqual([]);
  });
});
