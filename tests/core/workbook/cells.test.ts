/** Small facts of cells: what they hold, how they are drawn, who wrote their sheet, and a workbook in which some were edited. */
import { refsText } from '../../../src/core/workbook/address';
import { BLANK_CELL, cellText, isBlank, type Cell, type CellValue } from '../../../src/core/workbook/cell';
import { contentOf, firstChanges } from '../../../src/core/workbook/cellChange';
import { cellInk } from '../../../src/core/workbook/cellInk';
import { legibleWorkbook } from '../../../src/core/workbook/legibleWorkbook';
import { fieldKey } from '../../../src/core/workbook/paperTemplate';
import * as marks from '../../../src/core/workbook/sheetMark';
import { withCells, type EditedCell } from '../../../src/core/workbook/withCells';
import { cellAt, cellOf, mergeAt, sheetMarked, sheetNamed } from '../../../src/core/workbook/workbook';
import { sheet, workbook } from '../../builders/workbook';

const holding = (value: CellValue, formula: string | null = null): Cell => ({ ...BLANK_CELL, value, formula });
const number = (value: number): CellValue => ({ kind: 'number', value });
const text = (words: string): CellValue => ({ kind: 'text', text: words });

describe('what a cell holds', () => {
  it.each<readonly [cell: Cell | null, content: unknown, words: string, blank: boolean]>([
    [BLANK_CELL, null, '', true],
    [holding(number(24.5)), 24.5, '24.5', false],
    [holding(number(0)), 0, '0', false],
    [holding(number(0.1 + 0.2)), 0.1 + 0.2, '0.3', false],
    [holding(text('Trường M')), 'Trường M', 'Trường M', false],
    [holding(text('')), '', '', false],
    [holding({ kind: 'boolean', value: true }), true, 'TRUE', false],
    [holding({ kind: 'boolean', value: false }), false, 'FALSE', false],
    [holding({ kind: 'error', error: '#REF!' }), '#REF!', '', false],
    // A formula is what was typed; its value may be calculated again.
    [holding(number(3), 'A1+A2'), '=A1+A2', '3', false],
    [holding({ kind: 'blank' }, 'A1'), '=A1', '', false],
  ])('%j', (cell, content, words, blank) => {
    expect(contentOf(cell)).toBe(content);
    expect([cellText(cell ?? BLANK_CELL), isBlank(cell ?? BLANK_CELL)]).toEqual([words, blank]);
  });

  it('no cell holds nothing', () => {
    expect(contentOf(null)).toBeNull();
  });

  it('of many changes five are shown and all are counted', () => {
    const all = Array.from({ length: 7 }, (_, at) => ({ at: { sheet: 'S', row: at + 1, column: 1 }, from: null, to: at }));
    expect(firstChanges(all)).toEqual({ first: all.slice(0, 5), count: 7 });
    expect(firstChanges(all.slice(0, 2))).toEqual({ first: all.slice(0, 2), count: 2 });
    expect(firstChanges([])).toEqual({ first: [], count: 0 });
  });
});

describe('how letters are drawn', () => {
  it.each<readonly [colour: string | null, size: number, isPlain: boolean]>([
    [null, 11, true],
    ['000000', 11, true],
    [null, 8, true],
    [null, 7.5, false],
    ['000000', 1, false],
    ['FFFFFF', 11, false],
    ['FFFFFF', 4, false],
  ])('%s at %d points is plain: %s', (colour, size, isPlain) => {
    expect(cellInk(colour, size, 'FFFFFF')).toEqual(isPlain ? undefined : { colour, size, behind: 'FFFFFF' });
  });
});

describe('cells as people are told of them', () => {
  const at = (row: number, column = 3, name = 'Phiếu') => ({ sheet: name, row, column });
  it.each<readonly [Parameters<typeof refsText>[0], string]>([
    [[], ''],
    [[at(4)], 'Phiếu!C4'],
    [[at(4), at(5), at(6)], 'Phiếu!C4:C6'],
    [[at(4), at(6)], 'Phiếu!C4, Phiếu!C6'],
    [[at(5), at(4)], 'Phiếu!C5, Phiếu!C4'],
    [[at(4), at(5, 4)], 'Phiếu!C4, Phiếu!D5'],
    [[at(4), at(5, 3, '1 Tr')], "Phiếu!C4, '1 Tr'!C5"],
    [[at(4, 3, '1 Tr'), at(5, 3, '1 Tr')], "'1 Tr'!C4:C5"],
  ])('%#', (refs, expected) => {
    expect(refsText(refs)).toBe(expected);
  });
});

describe('who wrote a sheet', () => {
  it('a mark is letters and digits, and comes back from its name', () => {
    for (const mark of ['summary', 'settings', 'a1', 'Z']) {
      expect(marks.markName(mark)).toBe(`_ChamThiDua_${mark}`);
      expect(marks.markOf(`_ChamThiDua_${mark}`)).toBe(mark);
      expect(marks.markOf(`_CHAMTHIDUA_${mark}`)).toBe(mark);
    }
    for (const bad of ['', '1a', 'a b', 'a_b', 'á', '-a']) expect(() => marks.markName(bad)).toThrow(JSON.stringify(bad));
    for (const name of ['summary', '_ChamThiDua_', '_ChamThiDua_1', '_ChamThiDua', 'x_ChamThiDua_a', '_ChamThiDuaX_a'])
      expect(marks.markOf(name)).toBeNull();
    expect([marks.pairMark(1), marks.pairMark(12)]).toEqual(['pair1', 'pair12']);
  });

  it.each<readonly [string | null, boolean]>([
    [null, true],
    ['settings', true],
    ['registration', true],
    ['ballots', true],
    ['pair1', true],
    ['pair12', true],
    ['pair', false],
    ['pairs1', false],
    ['xpair1', false],
    ['pair1x', false],
    ['log', false],
    ['submission', false],
    ['summary', false],
    ['proposal', false],
  ])('a sheet marked %s is read as input: %s', (mark, expected) => {
    expect(marks.isInput(mark)).toBe(expected);
  });

  it('marks of ours keep their names, for workbooks carry them', () => {
    const { SETTINGS_MARK, LOG_MARK, SUBMISSION_MARK, REGISTRATION_MARK, BALLOTS_MARK } = marks;
    expect([SETTINGS_MARK, LOG_MARK, SUBMISSION_MARK, REGISTRATION_MARK, BALLOTS_MARK]).toEqual([
      'settings',
      'log',
      'submission',
      'registration',
      'ballots',
    ]);
  });
});

describe('where things stand in a workbook', () => {
  const one = sheet('Một', [['a', null, 'c'], [], [1, 2, 3]], { merges: ['B2:C4', 'E1:E2'] });
  const two = sheet('Hai', [['x']], { mark: 'summary' });
  const book = workbook(one, two);

  it('a sheet by its name or its mark, a cell by its place', () => {
    expect([sheetNamed(book, 'Hai')?.name, sheetNamed(book, 'Ba')]).toEqual(['Hai', null]);
    expect([sheetMarked(book, 'summary')?.name, sheetMarked(book, 'log')]).toEqual(['Hai', null]);
    expect([cellText(cellAt(one, 3, 2)), cellAt(one, 1, 2), cellAt(one, 9, 1)]).toEqual(['2', BLANK_CELL, BLANK_CELL]);
    expect(cellText(cellOf(book, { sheet: 'Hai', row: 1, column: 1 }))).toBe('x');
    expect(cellOf(book, { sheet: 'Ba', row: 1, column: 1 })).toBe(BLANK_CELL);
  });

  it('a merged area covers all its cells and none beside it', () => {
    const covered = [1, 2, 3, 4, 5].flatMap((row) =>
      [1, 2, 3, 4].flatMap((column) => (mergeAt(one, row, column) === null ? [] : [`${String(row)},${String(column)}`])),
    );
    expect(covered).toEqual(['2,2', '2,3', '3,2', '3,3', '4,2', '4,3']);
    expect(mergeAt(one, 2, 5)).toEqual({ top: 1, left: 5, bottom: 2, right: 5 });
  });
});

describe('a workbook with some cells edited', () => {
  const one = sheet('Một', [['a', null, 'c'], [], [1]]);
  const book = workbook(one, sheet('Hai', [['x']]));
  const edit = (row: number, column: number, value: CellValue, more: Partial<EditedCell> = {}): EditedCell => ({
    at: { sheet: 'Một', row, column },
    value,
    formula: null,
    ...more,
  });
  const layout = (...edits: readonly EditedCell[]): string =>
    [...(withCells(book, edits).sheets[0]?.rows ?? [])]
      .map(
        ([row, cells]) =>
          `${String(row)}: ${[...cells].map(([column, cell]) => `${String(column)}=${cellText(cell)}`).join(' ')}`,
      )
      .join('; ');

  it('keeps rows and columns in order, and drops what is empty', () => {
    expect(layout()).toBe('1: 1=a 3=c; 3: 1=1');
    expect(layout(edit(1, 2, text('b')))).toBe('1: 1=a 2=b 3=c; 3: 1=1');
    expect(layout(edit(2, 1, text('b')))).toBe('1: 1=a 3=c; 2: 1=b; 3: 1=1');
    expect(layout(edit(4, 2, text('b')), edit(4, 1, text('a')))).toBe('1: 1=a 3=c; 3: 1=1; 4: 1=a 2=b');
    expect(layout(edit(3, 1, { kind: 'blank' }))).toBe('1: 1=a 3=c');
    expect(layout(edit(1, 1, { kind: 'blank' }))).toBe('1: 3=c; 3: 1=1');
    expect(layout(edit(1, 1, { kind: 'blank' }, { formula: 'B1' }))).toBe('1: 1= 3=c; 3: 1=1');
    expect(layout(edit(1, 1, text('one')), edit(1, 1, text('two')))).toBe('1: 1=two 3=c; 3: 1=1');
  });

  it('keeps format and look of a cell unless they are given, and shares all other sheets', () => {
    const styled = workbook(sheet('Một', [[{ v: 0.5, format: '0%', bold: true }]]));
    const edited = (more: Partial<EditedCell>) => cellAt(withCells(styled, [edit(1, 1, number(1), more)]).sheets[0] ?? one, 1, 1);
    expect(edited({})).toMatchObject({ value: { value: 1 }, format: '0%', look: { bold: true } });
    expect(edited({ format: '0.00', look: null })).toMatchObject({ format: '0.00', look: null });
    const after = withCells(book, [edit(1, 1, text('b')), { ...edit(1, 1, text('b')), at: { sheet: 'Ba', row: 1, column: 1 } }]);
    expect(after.sheets.map(({ name }) => name)).toEqual(['Một', 'Hai']);
    expect(after.sheets[1]).toBe(book.sheets[1]);
    expect(cellText(cellAt(one, 1, 1))).toBe('a');
  });
});

describe('a workbook whose letters are of an old font', () => {
  it('one in Unicode is the very same, and asked for again is not read again', () => {
    const book = workbook(sheet('S', [['Trường Chính trị', 'Ghi chú', 'abc', 12]]));
    const found = legibleWorkbook(book);
    expect(found.workbook).toBe(book);
    expect(found.legacy).toEqual([]);
    expect(legibleWorkbook(book)).toBe(found);
  });

  it('is put into Unicode cell by cell, with what was stored; sheets of ours and other cells are left alone', () => {
    const stored = 'Tr­êng ChÝnh trÞ';
    const book = workbook(
      sheet('S', [
        ['abc', stored],
        [12, stored],
      ]),
      sheet('Của ta', [[stored]], { mark: 'summary' }),
      sheet('T', [['abc']]),
    );
    const { workbook: read, legacy } = legibleWorkbook(book);
    expect(
      legacy.map(
        ({ name, cells }) =>
          `${name}: ${cells.map(({ row, column, text: words, encoding }) => `${String(row)},${String(column)} ${words} ${encoding}`).join('; ')}`,
      ),
    ).toEqual(['S: 1,2 Trường Chính trị tcvn3; 2,2 Trường Chính trị tcvn3']);
    expect(legacy[0]?.cells[0]).toMatchObject({ stored, font: null });
    const [s] = read.sheets;
    expect([1, 2].map((row) => [1, 2].map((column) => (s === undefined ? '' : cellText(cellAt(s, row, column)))))).toEqual([
      ['abc', 'Trường Chính trị'],
      ['12', 'Trường Chính trị'],
    ]);
    expect(read.sheets[1]).toBe(book.sheets[1]);
    expect(read.sheets[2]).toBe(book.sheets[2]);
  });
});

it.each([
  ['Tên Cụm', 'ten cum'],
  ['  ten   cum ', 'ten cum'],
  ['TÊN_CỤM', 'ten cum'],
  ['Tên-Cụm:', 'ten cum'],
  ['Đơn vị 2', 'don vi 2'],
])('a field «%s» is known as «%s»', (name, key) => {
  expect(fieldKey(name)).toBe(key);
});
