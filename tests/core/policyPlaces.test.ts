/** Where a changed setting or table finds its place on `Cấu hình`: cell by cell. */
import { appraise } from '../../src/core/appraise';
import type { PolicyForm, PolicyFormRow } from '../../src/core/domain/policyForm';
import { policyEdits } from '../../src/core/savePolicy';
import { statedPolicy } from '../../src/core/settlePolicy';
import { refText } from '../../src/core/workbook/address';
import type { Workbook } from '../../src/core/workbook/workbook';
import { schoolsDown } from '../builders/scoringWorkbooks';
import { sheet, workbook, type CellInput, type SheetExtra } from '../builders/workbook';

type Row = readonly CellInput[];

const HEAD: Row = ['Mục', 'Giá trị'];
const YEAR: Row = ['Năm', 2026];
const GRADES: readonly Row[] = [['Xếp loại'], ['Loại', 'Từ điểm'], ['Xuất sắc', 90], ['Tốt', 80]];
const TWO: readonly PolicyFormRow[] = [
  { name: 'Xuất sắc', from: '90' },
  { name: 'Tốt', from: '80' },
];

interface Change {
  readonly settings?: Readonly<Record<string, string>>;
  readonly grades?: readonly PolicyFormRow[];
}
/** `A5 «…»` a text, `B5 90` a number, `A5 –` emptied. */
function set(rows: readonly Row[], { settings = {}, grades }: Change, extra: SheetExtra = {}): readonly string[] {
  const book: Workbook = workbook(schoolsDown(), sheet('Cấu hình', rows, extra));
  const { recognition } = appraise(book);
  const { form } = statedPolicy(book, recognition);
  const changed: PolicyForm = {
    settings: { ...form.settings, ...settings },
    tables: grades === undefined ? form.tables : { ...form.tables, grades },
  };
  return policyEdits(book, recognition, changed, { sheetName: 'Cấu hình', title: 'CẤU HÌNH' }).flatMap((edit) =>
    edit.kind === 'putSheet'
      ? [`+ ${edit.sheet.name}`]
      : edit.cells.map(({ at, value }) => {
          const shown = value.kind === 'text' ? `«${value.text}»` : value.kind === 'number' ? String(value.value) : '–';
          return `${refText(at).replace(/^.*!/, '')} ${shown}`;
        }),
  );
}

describe('a setting', () => {
  it('is changed in its cell: a number where it counts, unless the cell shows numbers in its own way', () => {
    expect(set([HEAD, YEAR], { settings: { year: '2027' } })).toEqual(['B2 2027']);
    expect(set([HEAD, ['Năm', { v: 2026, format: '0000' }]], { settings: { year: '2027' } })).toEqual(['B2 2027']);
    expect(set([HEAD, ['Năm', { v: 2026, format: '"năm" 0' }]], { settings: { year: '2027' } })).toEqual(['B2 «2027»']);
    expect(set([HEAD, YEAR, ['Tên cụm', 'Cụm 2']], { settings: { clusterName: '7' } })).toEqual(['B3 «7»']);
    expect(set([HEAD, YEAR, ['Trần điểm thưởng', 5]], { settings: { 'caps.bonus': '2,5' } })).toEqual(['B3 2.5']);
  });

  it.each([
    ['no whole number', 'year', '2027,5'],
    ['no number', 'year', 'năm sau'],
  ])('with %s is written as it was typed', (_, path, text) => {
    expect(set([HEAD, YEAR], { settings: { [path]: text } })).toEqual([`B2 «${text}»`]);
  });

  it('that is emptied is blank, and one that is the same is left alone', () => {
    expect(set([HEAD, YEAR, ['Tên cụm', 'Cụm 2']], { settings: { clusterName: '' } })).toEqual(['B3 –']);
    expect(set([HEAD, YEAR], { settings: { year: '2026' } })).toEqual([]);
    // What a formula gives is put in its place as a value.
    expect(set([HEAD, ['Năm', { f: '2025+1', v: 2026 }]], { settings: { year: '2027' } })).toEqual(['B2 2027']);
  });

  it('that the sheet does not have stands under everything, one blank row apart', () => {
    const rows: readonly Row[] = [HEAD, YEAR, [], ['Người lập']];
    expect(set(rows, { settings: { clusterName: 'Cụm 2' } })).toEqual(['A6 «Tên cụm»', 'B6 «Cụm 2»']);
    expect(set(rows, { settings: { clusterName: 'Cụm 2' } }, { merges: ['A4:C7'] })).toEqual(['A9 «Tên cụm»', 'B9 «Cụm 2»']);
    expect(set(rows, { settings: { 'caps.bonus': '2,5' } })).toEqual(['A6 «Trần điểm thưởng»', 'B6 2.5']);
  });
});

describe('a table', () => {
  const rows = (...below: readonly Row[]): readonly Row[] => [HEAD, YEAR, [], ...GRADES, ...below];

  it('of which one cell changed has that cell changed', () => {
    expect(set(rows(), { grades: [{ name: 'Xuất sắc', from: '92,5' }, ...TWO.slice(1)] })).toEqual(['B6 92.5']);
    expect(set(rows(), { grades: TWO })).toEqual([]);
    expect(set(rows(), { grades: [...TWO, { name: ' ', from: '' }] })).toEqual([]);
  });

  it('grows where one blank row is left above what follows', () => {
    const more = [...TWO, { name: 'Khá', from: '65' }];
    expect(set(rows(), { grades: more })).toEqual(['A8 «Khá»', 'B8 65']);
    expect(set(rows([], [], ['Người lập']), { grades: more })).toEqual(['A8 «Khá»', 'B8 65']);
    expect(set(rows(), { grades: more }, { merges: ['A10:B10'] })).toEqual(['A8 «Khá»', 'B8 65']);
  });

  it('moves under everything where there is no room, its title with it', () => {
    const more = [...TWO, { name: 'Khá', from: '65' }];
    const moved = (top: number): readonly string[] => [
      ...['A4 –', 'A5 –', 'B5 –', 'A6 –', 'B6 –', 'A7 –', 'B7 –'],
      ...[`A${String(top)} «Xếp loại»`, `A${String(top + 1)} «Loại»`, `B${String(top + 1)} «Từ điểm»`],
      ...more.flatMap(({ name, from }, at) => [`A${String(top + 2 + at)} «${name}»`, `B${String(top + 2 + at)} ${from}`]),
    ];
    expect(set(rows([], ['Người lập']), { grades: more })).toEqual(moved(12));
    expect(set(rows(), { grades: more }, { merges: ['A9:B9'] })).toEqual(moved(12));
    // A line above it that is no title of it stays.
    const titled = [HEAD, YEAR, [], ['Ghi chú về xếp loại'], ...GRADES.slice(1), [], ['Người lập']];
    expect(set(titled, { grades: more })).toEqual(moved(12).slice(1));
  });

  it('shrinks in its place', () => {
    expect(set(rows(), { grades: TWO.slice(0, 1) })).toEqual(['A7 –', 'B7 –']);
    expect(set(rows(), { grades: TWO.slice(1) })).toEqual(['A6 «Tốt»', 'B6 80', 'A7 –', 'B7 –']);
  });

  it('keeps its own columns, those nobody knows and their words', () => {
    const own = [HEAD, YEAR, [], ['Xếp loại'], ['Từ', 'Ghi chú riêng', 'Mức'], [90, 'tạm', 'Xuất sắc'], [80, null, 'Tốt']];
    expect(set(own, { grades: [{ name: 'Giỏi', from: '90' }, ...TWO.slice(1)] })).toEqual(['C6 «Giỏi»']);
  });

  it('that the sheet does not have yet stands under everything with its title', () => {
    expect(set([HEAD, YEAR], { grades: TWO.slice(0, 1) })).toEqual([
      'A5 «Xếp loại»',
      'A6 «Loại»',
      'B6 «Từ điểm»',
      'A7 «Xuất sắc»',
      'B7 90',
    ]);
  });

  it('stands under settings that are added with it', () => {
    expect(set([HEAD, YEAR], { settings: { clusterName: 'Cụm 2' }, grades: TWO.slice(0, 1) })).toEqual([
      'A4 «Tên cụm»',
      'B4 «Cụm 2»',
      'A6 «Xếp loại»',
      'A7 «Loại»',
      'B7 «Từ điểm»',
      'A8 «Xuất sắc»',
      'B8 90',
    ]);
  });
});

it('a workbook without Cấu hình gets it whole, with every setting and table', () => {
  const book = workbook(schoolsDown());
  const { recognition } = appraise(book);
  const { form } = statedPolicy(book, recognition);
  const [edit, ...more] = policyEdits(book, recognition, form, { sheetName: 'Cấu hình', title: 'CẤU HÌNH MẪU' });
  expect(more).toEqual([]);
  if (edit?.kind !== 'putSheet') throw new Error('no sheet');
  expect([edit.sheet.name, edit.sheet.mark]).toEqual(['Cấu hình', 'settings']);
  const at = (row: number, column: number) => edit.sheet.cells.find((one) => one.row === row && one.column === column)?.value;
  expect(at(1, 1)).toEqual({ kind: 'text', text: 'CẤU HÌNH MẪU' });
  const decimals = edit.sheet.cells.find(({ value }) => value.kind === 'text' && value.text === 'Số chữ số thập phân');
  expect(at(decimals?.row ?? 0, 2)).toEqual({ kind: 'number', value: 2 });
});
