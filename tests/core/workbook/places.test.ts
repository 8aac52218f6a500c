import {
  areaText,
  columnName,
  columnNumber,
  LAST_COLUMN,
  LAST_ROW,
  parseA1,
  parseArea,
  parseLines,
  parseRef,
  refText,
} from '../../../src/core/workbook/address';
import { CELL_MARK_LOOKS, cellMarkFormula, cellMarkOf, cellsMarked } from '../../../src/core/workbook/cellMarks';
import { copySheets } from '../../../src/core/workbook/copySheets';
import { excelDate, isDateFormat, serialOf } from '../../../src/core/workbook/excelDate';
import { STYLE_LOOKS } from '../../../src/core/workbook/styleLook';
import { sheet, workbook } from '../../builders/workbook';

describe('places of a workbook', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [LAST_COLUMN, 'XFD'],
  ])('column %i is %s', (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(columnNumber(name)).toBe(column);
  });
  it.each(['', 'a', 'A1', 'XFE', 'AAAA', 'Đ'])('«%s» is no column', (name) => {
    expect(columnNumber(name)).toBeNull();
  });
  it.each([
    ['E12', 12, 5],
    ['$E$12', 12, 5],
    ['e12', 12, 5],
    ['XFD1048576', LAST_ROW, LAST_COLUMN],
  ])('«%s» is a cell', (text, row, column) => {
    expect(parseA1(text)).toEqual({ row, column });
  });
  it.each(['E0', 'E', '12', 'E12 ', ' E12', 'XFE1', 'A1048577', 'E-1', 'E1.5', 'E12:F13'])('«%s» is none', (text) => {
    expect(parseA1(text)).toBeNull();
  });
  it('areas have their corners in order', () => {
    expect(parseArea('B2:D9')).toEqual({ top: 2, left: 2, bottom: 9, right: 4 });
    expect(parseArea('D9:B2')).toEqual({ top: 2, left: 2, bottom: 9, right: 4 });
    expect(parseArea('B2')).toEqual({ top: 2, left: 2, bottom: 2, right: 2 });
    expect(parseArea('B2:')).toBeNull();
    expect(parseArea(':B2')).toBeNull();
    expect(areaText({ top: 2, left: 2, bottom: 9, right: 4 })).toBe('B2:D9');
  });
  it('whole columns and rows', () => {
    expect(parseLines('A:A')).toEqual({ top: 1, left: 1, bottom: LAST_ROW, right: 1 });
    expect(parseLines('$d:$B')).toEqual({ top: 1, left: 2, bottom: LAST_ROW, right: 4 });
    expect(parseLines('5:3')).toEqual({ top: 3, left: 1, bottom: 5, right: LAST_COLUMN });
    expect(parseLines('$3:$5')).toEqual({ top: 3, left: 1, bottom: 5, right: LAST_COLUMN });
    expect(parseLines('1:1048576')).toEqual({ top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN });
    for (const text of ['A1:B2', 'A:1', '0:5', '3', 'A', '1:1048577', 'A:XFE', ' A:A', 'A:A '])
      expect(parseLines(text)).toBeNull();
  });
  it('are written with the sheet’s name, quoted where a formula needs it, and read again', () => {
    const written = (name: string): string => refText({ sheet: name, row: 12, column: 5 });
    expect(written('Phiếu')).toBe('Phiếu!E12');
    expect(written('Trường_1.2')).toBe('Trường_1.2!E12');
    expect(written('1 Tr.M')).toBe("'1 Tr.M'!E12");
    expect(written('Trường M')).toBe("'Trường M'!E12");
    expect(written('AB12')).toBe("'AB12'!E12");
    expect(written("O'N")).toBe("'O''N'!E12");
    for (const name of ['Phiếu', '1 Tr.M', "O'N", 'AB12', 'a!b'])
      expect(parseRef(written(name))).toEqual({ sheet: name, row: 12, column: 5 });
    for (const text of ['E12', '!E12', "''!E12", 'Phiếu!E', 'Phiếu!E12:F13', "'Phiếu!E12"]) expect(parseRef(text)).toBeNull();
  });
});

describe('days as Excel keeps them', () => {
  it.each([
    [1, '1/1/1900'],
    [59, '28/2/1900'],
    [61, '1/3/1900'],
    [366, '31/12/1900'],
    [25_569, '1/1/1970'],
    [36_585, '29/2/2000'],
    [36_586, '1/3/2000'],
    [45_351, '29/2/2024'],
    [46_022, '31/12/2025'],
    [46_023, '1/1/2026'],
    [73_109, '28/2/2100'],
    [73_110, '1/3/2100'],
    [46_023.75, '1/1/2026'],
  ])('%s is %s', (serial, shown) => {
    const date = excelDate(serial, false);
    expect(date === null ? null : `${String(date.day)}/${String(date.month)}/${String(date.year)}`).toBe(shown);
    if (date !== null && serial > 60) expect(serialOf(date, false)).toBe(Math.floor(serial));
  });
  it('the calendar of 1904 is 1,462 days behind', () => {
    expect(excelDate(46_023 - 1_462, true)).toEqual({ day: 1, month: 1, year: 2026 });
    expect(serialOf({ day: 1, month: 1, year: 2026 }, true)).toBe(46_023 - 1_462);
    expect(excelDate(0, false)).toBeNull();
    expect(excelDate(0.5, false)).toBeNull();
    expect(excelDate(-1, true)).toBeNull();
  });
  it('every day of four hundred years there and back', () => {
    for (let serial = 61; serial < 146_200; serial += 7) {
      const date = excelDate(serial, false);
      if (date === null) throw new Error(String(serial));
      expect(serialOf(date, false)).toBe(serial);
    }
  });
  it.each(['d/m/yyyy', 'dd-mmm', 'h:mm', 'yyyy', '[h]:mm', 'mm:ss', '[$-42A]dd/mm/yyyy', 'S'])('«%s» shows one', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });
  it.each(['General', 'GENERAL', '0.00', '#,##0', '0%', '"ngày"0', '[Red]0', '\\d0', '@', '0.0"đ"'])(
    '«%s» does not',
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );
});

describe('marks over cells', () => {
  it('are known again by their condition, with or without blanks, whatever its case', () => {
    expect(cellMarkOf(cellMarkFormula('error'))).toBe('error');
    expect(cellMarkOf(`=${cellMarkFormula('warning')}`)).toBe('warning');
    expect(cellMarkOf('= n( "chamthidua:ERROR" ) = 0 ')).toBe('error');
    expect(cellMarkOf('N("ChamThiDua:later")=0')).toBe('warning');
  });
  it.each(['N("Other:error")=0', 'N("ChamThiDua:error")=1', 'N("ChamThiDua:error")=0+1', 'NOT(N("ChamThiDua:error")=0)', ''])(
    '«%s» is none of ours',
    (formula) => {
      expect(cellMarkOf(formula)).toBeNull();
    },
  );
  it('are counted by kind', () => {
    const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
    const marks = [
      { sheet: 'A', kind: 'error', areas: [area(1, 1, 2, 3), area(5, 5, 5, 5)] },
      { sheet: 'B', kind: 'error', areas: [area(2, 2, 3, 2)] },
      { sheet: 'A', kind: 'warning', areas: [area(9, 9, 9, 10)] },
    ] as const;
    expect(cellsMarked(marks, 'error')).toBe(9);
    expect(cellsMarked(marks, 'warning')).toBe(2);
    expect(cellsMarked([], 'error')).toBe(0);
  });
  it('errors and warnings are told apart without colour', () => {
    expect(CELL_MARK_LOOKS.error).toMatchObject({ line: 'solid', underline: true });
    expect(CELL_MARK_LOOKS.warning).toMatchObject({ line: 'dashed', underline: false });
    expect(CELL_MARK_LOOKS.error.fill).not.toBe(CELL_MARK_LOOKS.warning.fill);
  });
});

describe('looks of the official paper (Decree 30/2020/NĐ-CP, annex I)', () => {
  it('13 for the heading blocks, 14 for the title, 12 inside tables', () => {
    const sizes = (...names: readonly (keyof typeof STYLE_LOOKS)[]): readonly number[] =>
      names.map((name) => STYLE_LOOKS[name].size);
    expect(sizes('issuer', 'issuerBold', 'motto', 'placeDate', 'subtitle', 'section', 'signature')).toEqual([
      13, 13, 13, 13, 13, 13, 13,
    ]);
    expect(sizes('title')).toEqual([14]);
    expect(sizes('text', 'heading', 'points', 'centre', 'total', 'signatureHint')).toEqual([12, 12, 12, 12, 12, 12]);
  });
  it('the motto is bold and underlined, place and date are in italics, tables have lines, what stands outside has none', () => {
    expect(STYLE_LOOKS.motto).toMatchObject({ bold: true, underline: true, italic: false, horizontal: 'center' });
    expect(STYLE_LOOKS.placeDate).toMatchObject({ bold: false, italic: true, underline: false });
    const bordered = Object.entries(STYLE_LOOKS).flatMap(([name, { border }]) => (border ? [name] : []));
    expect(bordered.sort()).toEqual(
      [
        'heading',
        'code',
        'text',
        'textBold',
        'centre',
        'points',
        'pointsBold',
        'total',
        'input',
        'error',
        'warning',
        'info',
        'link',
      ].sort(),
    );
    expect(STYLE_LOOKS.points).toMatchObject({ horizontal: 'right', wrap: false, bold: false });
    expect(STYLE_LOOKS.pointsBold).toMatchObject({ horizontal: 'right', wrap: false, bold: true });
    expect(STYLE_LOOKS.plain).toMatchObject({ bold: false, italic: false, underline: false, border: false, fill: null });
  });
});

it('what is only read is copied with its values, formulas and formats', () => {
  const [copy] = copySheets(
    workbook(
      sheet(
        'A',
        [
          [
            1,
            'a',
            true,
            false,
            null,
            { e: '#N/A' },
            { f: 'A1*2', v: 2, format: '0.0' },
            { f: 'A1' },
            { e: '#REF!', f: 'X1' },
            { f: 'A1=1', v: true },
          ],
        ],
        {
          merges: ['A2:B2'],
        },
      ),
      sheet('B', [['b']], { kind: 'other' }),
    ),
  );
  expect(copySheets(workbook(sheet('B', [['b']], { kind: 'other' })))).toEqual([]);
  expect(copy).toMatchObject({ name: 'A', mark: '', merges: [{ top: 2, left: 1, bottom: 2, right: 2 }] });
  expect(copy?.cells.map(({ column, value, format }) => [column, value, format])).toEqual([
    [1, { kind: 'number', value: 1 }, 'General'],
    [2, { kind: 'text', text: 'a' }, 'General'],
    [3, { kind: 'text', text: 'TRUE' }, 'General'],
    [4, { kind: 'text', text: 'FALSE' }, 'General'],
    [6, { kind: 'text', text: '#N/A' }, 'General'],
    [7, { kind: 'formula', formula: 'A1*2', cached: 2 }, '0.0'],
    [8, { kind: 'blank' }, 'General'],
    [9, { kind: 'text', text: '#REF!' }, 'General'],
    [10, { kind: 'formula', formula: 'A1=1', cached: 'TRUE' }, 'General'],
  ]);
});
