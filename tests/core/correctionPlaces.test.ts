/** Where the table of corrections finds its place on `Cấu hình`, and in which words. */
import { afterEdits } from '../../src/core/afterEdits';
import { correctionEdits } from '../../src/core/correctReading';
import type { ReadingCorrection } from '../../src/core/domain/readingCorrection';
import { recognise } from '../../src/core/recognise/recognise';
import { refText } from '../../src/core/workbook/address';
import type { Workbook } from '../../src/core/workbook/workbook';
import { selfScoreSheet } from '../builders/scoringWorkbooks';
import { sheet, workbook, type CellInput, type SheetExtra } from '../builders/workbook';

type Row = readonly CellInput[];

const WORDS = { sheetName: 'Cấu hình', title: 'CẤU HÌNH' };
const TITLE: Row = ['Chỉnh cách đọc'];
const HEADING: Row = ['Sheet', 'Cột/Dòng', 'Là', 'Tiêu đề lúc chỉnh'];
const column = (letter: number, more: Partial<ReadingCorrection> = {}): ReadingCorrection =>
  ({
    kind: 'column',
    sheet: 'Phiếu chấm',
    column: letter,
    heading: 'x',
    is: { role: 'ignored', unitName: null },
    at: null,
    ...more,
  }) as ReadingCorrection;
const words = (letter: string): readonly string[] => ['Phiếu chấm', `Cột ${letter}`, 'Bỏ qua', 'x'];

const book = (rows: readonly Row[], extra: SheetExtra = {}): Workbook =>
  workbook(selfScoreSheet(), sheet('Cấu hình', rows, extra));
const read = (of: Workbook): readonly ReadingCorrection[] => recognise(of).corrections?.all ?? [];
/** `A5 «…»`, `A5 –` for a cell that is emptied. */
function set(of: Workbook, corrections: readonly ReadingCorrection[]): readonly string[] {
  return correctionEdits(of, corrections, WORDS).flatMap((edit) =>
    edit.kind === 'putSheet'
      ? [`+ ${edit.sheet.name}`]
      : edit.cells.map(({ at, value }) => {
          expect(at.sheet).toBe('Cấu hình');
          return `${refText(at).replace(/^.*!/, '')} ${value.kind === 'text' ? `«${value.text}»` : value.kind === 'blank' ? '–' : '?'}`;
        }),
  );
}
const line = (row: number, texts: readonly string[], columns = 'ABCD'): readonly string[] =>
  texts.flatMap((text, at) => (text === '' ? [] : [`${columns[at] ?? ''}${String(row)} «${text}»`]));
const gone = (row: number, columns = 'ABCD'): readonly string[] => [...columns].map((letter) => `${letter}${String(row)} –`);

describe('a workbook without Cấu hình', () => {
  it('gets it with the table; without corrections it gets nothing', () => {
    expect(set(workbook(selfScoreSheet()), [])).toEqual([]);
    expect(set(workbook(selfScoreSheet()), [column(4)])).toEqual(['+ Cấu hình']);
    const [edit] = correctionEdits(workbook(selfScoreSheet()), [column(4)], WORDS);
    const cells =
      edit?.kind === 'putSheet' ? edit.sheet.cells.map(({ row, value }) => [row, value.kind === 'text' ? value.text : '']) : [];
    expect(cells.filter(([, text]) => text !== '')).toEqual([
      [1, 'CẤU HÌNH'],
      [3, 'Chỉnh cách đọc'],
      ...HEADING.map((text) => [4, text]),
      ...words('D').map((text) => [5, text]),
    ]);
  });
});

describe('the words of a correction', () => {
  const BOOK = book([
    ['Mục', 'Giá trị'],
    ['Năm', 2026],
  ]);
  const last = (correction: ReadingCorrection): readonly string[] => set(BOOK, [correction]).filter((one) => one.includes('6 '));

  it('name every sheet, and a column that had no heading', () => {
    expect(last(column(4, { sheet: null }))).toEqual(line(6, ['Mọi sheet', 'Cột D', 'Bỏ qua', 'x']));
    expect(last(column(4, { heading: '' } as Partial<ReadingCorrection>))).toEqual(
      line(6, ['Phiếu chấm', 'Cột D', 'Bỏ qua', '(không có tiêu đề)']),
    );
    expect(last(column(4, { heading: null } as Partial<ReadingCorrection>))).toEqual(
      line(6, ['Phiếu chấm', 'Cột D', 'Bỏ qua', '']),
    );
  });
});

describe('a sheet without the table', () => {
  it('gets it under everything, one blank row apart, merged cells counted', () => {
    const rows: readonly Row[] = [
      ['Mục', 'Giá trị'],
      ['Năm', 2026],
    ];
    expect(set(book(rows), [column(4)])).toEqual([
      `A4 «${String(TITLE[0])}»`,
      ...line(5, HEADING.map(String)),
      ...line(6, words('D')),
    ]);
    expect(set(book(rows, { merges: ['A2:B5'] }), [column(4)])[0]).toBe('A7 «Chỉnh cách đọc»');
    expect(set(book(rows), [])).toEqual([]);
  });
});

describe('a table with room', () => {
  const TABLE: readonly Row[] = [TITLE, HEADING, words('C')];

  it('takes more rows where one blank row is left above what follows', () => {
    const spaced = (blanks: number): Workbook =>
      book([...TABLE, ...Array.from({ length: blanks }, (): Row => []), ['Mục', 'Giá trị']]);
    const two = (of: Workbook): readonly string[] => set(of, [...read(of), column(4)]);
    expect(two(spaced(2))).toEqual(line(4, words('D')));
    expect(two(spaced(1))[0]).toBe('A1 –');
    expect(two(book(TABLE))).toEqual(line(4, words('D')));
  });

  it('is stopped by merged cells as by what is written', () => {
    const merged = (top: number): Workbook => book(TABLE, { merges: [`A${String(top)}:B${String(top)}`] });
    const two = (of: Workbook): readonly string[] => set(of, [...read(of), column(4)]);
    expect(two(merged(6))).toEqual(line(4, words('D')));
    expect(two(merged(5))).toEqual([
      ...['A1 –', ...gone(2), ...gone(3)],
      'A7 «Chỉnh cách đọc»',
      ...line(8, HEADING.map(String)),
      ...line(9, words('C')),
      ...line(10, words('D')),
    ]);
    // One within or above the table stops nothing.
    expect(two(merged(1))).toEqual(line(4, words('D')));
  });

  it('without a title has none to take away', () => {
    const untitled = book([HEADING, words('C'), [], ['Mục', 'Giá trị']]);
    expect(set(untitled, [])).toEqual([...gone(1), ...gone(2)]);
    expect(set(untitled, [...read(untitled), column(4)]).slice(0, 9)).toEqual([...gone(1), ...gone(2), 'A6 «Chỉnh cách đọc»']);
    expect(set(book([TITLE, HEADING, words('C')]), [])).toEqual(['A1 –', ...gone(2), ...gone(3)]);
  });

  it('without rows yet takes the first', () => {
    expect(set(book([TITLE, HEADING]), [column(4)])).toEqual(line(3, words('D')));
    expect(set(book([TITLE, HEADING, [], ['Mục', 'Giá trị']]), [column(4)])[0]).toBe('A1 –');
    expect(set(book([TITLE, HEADING, [], [], ['Mục', 'Giá trị']]), [column(4)])).toEqual(line(3, words('D')));
  });

  it('keeps the order of its columns', () => {
    const turned = book([TITLE, ['Là', 'Sheet', 'Tiêu đề lúc chỉnh', 'Cột/Dòng'], ['Bỏ qua', 'Phiếu chấm', 'x', 'Cột C']]);
    expect(set(turned, [...read(turned), column(4)])).toEqual(line(4, words('D'), 'BDAC'));
  });

  it('of which a row goes moves the others up and empties the last', () => {
    const three = book([TITLE, HEADING, words('C'), words('D'), words('E')]);
    const [first, , third] = read(three);
    if (first === undefined || third === undefined) throw new Error('three rows');
    expect(set(three, [first, third])).toEqual(['B4 «Cột E»', ...gone(5)]);
    expect(afterEdits(three, correctionEdits(three, [], WORDS)).sheets[1]?.rows.size).toBe(0);
  });
});

it('a correction of a row that is not there any more is added', () => {
  const of = book([TITLE, HEADING, words('C')]);
  const elsewhere = column(4, { at: { sheet: 'Cấu hình', row: 9, column: 1 } } as Partial<ReadingCorrection>);
  expect(set(of, [...read(of), elsewhere])).toEqual(line(4, words('D')));
});
