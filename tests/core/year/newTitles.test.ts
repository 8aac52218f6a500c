/** The titles of the forms for the next year: the year of the year that ends, nothing else that looks like it. */
import type { RecognisedSheet } from '../../../src/core/domain/recognition';
import { newTitles } from '../../../src/core/year/newTitles';
import { sheet, workbook, type CellInput, type SheetExtra } from '../../builders/workbook';

const table = (name: string, more: Partial<RecognisedSheet> = {}): RecognisedSheet => ({
  name,
  role: 'scores',
  header: { from: 4, to: 4 },
  data: null,
  columns: [],
  unitName: null,
  unitAt: null,
  specialRows: new Map(),
  maximumRow: null,
  tableKind: 'points',
  stage: null,
  rowStages: new Map(),
  ...more,
});
const said = (rows: readonly (readonly CellInput[])[], tables = [table('Điểm')], extra: SheetExtra = {}) =>
  newTitles(
    workbook(sheet('Điểm', rows, extra)),
    { kind: 'recognised', layout: 'unitsDown', sheets: tables, clues: [] },
    2026,
  ).map(({ at, value }) => [at.row, at.column, value.kind === 'text' ? value.text : value.kind]);
const title = (text: string): string => String(said([[text]])[0]?.[2] ?? text);

describe('a title says the next year', () => {
  it.each([
    ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2026', 'BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2027'],
    ['Năm: 2026', 'Năm: 2027'],
    ['năm2026 và năm 2026', 'năm2027 và năm 2027'],
    ['Thi đua năm học 2025 - 2026', 'Thi đua năm học 2026 - 2027'],
    ['Năm học 2025–2026', 'Năm học 2026–2027'],
    ['NĂM HỌC 2025/2026', 'NĂM HỌC 2026/2027'],
    ['Emulation scores, 2026', 'Emulation scores, 2027'],
    ['Emulation scores, first half of 2026', 'Emulation scores, first half of 2027'],
    ['Scores of the year 2026', 'Scores of the year 2027'],
    ['NĂM 2026'.normalize('NFD'), 'NĂM 2027'],
  ])('«%s»', (before, after) => {
    expect(title(before)).toBe(after);
  });

  it.each([
    'Kế hoạch năm 2026 - 2030',
    'Giai đoạn năm 2026–2030',
    'năm 2026/2027',
    'Quyết định số 2026-QĐ/TCT',
    'Năm 2025',
    'năm 20260',
    'Năm học 2024 - 2025',
    'Năm học 2025 - 20261',
    'Số 12 ngày 05/3/2026',
    'Năm học 2026 - 2027',
  ])('«%s» stays', (text) => {
    expect(title(text)).toBe(text);
  });

  it('a version says it anywhere in its row, as a number of its own', () => {
    expect(
      said([
        ['Phiên bản mẫu', '2026.1'],
        ['Version', 'v2026', '12026', '20261'],
      ]),
    ).toEqual([
      [1, 2, '2027.1'],
      [2, 2, 'v2027'],
    ]);
    expect(said([['PHIÊN BẢN'.normalize('NFD'), '2026']])).toEqual([[1, 2, '2027']]);
    expect(said([['Mẫu', '2026.1']])).toEqual([]);
  });

  it('only words above the heading, on sheets of people, each once', () => {
    const rows = [['Năm 2026', 2026, { f: '"Năm 2026"', v: 'Năm 2026' }], [], ['Năm 2026'], ['Năm 2026'], ['Năm 2026']];
    expect(said(rows)).toEqual([
      [1, 1, 'Năm 2027'],
      [3, 1, 'Năm 2027'],
    ]);
    expect(said(rows, [table('Điểm'), table('Điểm', { role: 'units', header: { from: 6, to: 6 } })])).toHaveLength(2);
    expect(said(rows, [table('Điểm', { role: 'ignored' })])).toEqual([]);
    expect(said(rows, [table('Điểm', { role: 'policy' })])).toEqual([]);
    expect(said(rows, [table('Điểm', { header: null })])).toEqual([]);
    expect(said(rows, [table('Trang khác')])).toEqual([]);
    expect(said(rows, [table('Điểm')], { mark: 'summary' })).toEqual([]);
  });
});
