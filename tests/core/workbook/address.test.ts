import fc from 'fast-check';
import {
  a1,
  columnName,
  columnNumber,
  LAST_COLUMN,
  LAST_ROW,
  parseA1,
  parseArea,
  parseLines,
  parseRef,
  quoteSheet,
  refsText,
  refText,
} from '../../../src/core/workbook/address';

describe('addresses', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('column %i is %s', (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(columnNumber(name)).toBe(column);
  });

  it('write and read back every cell of a sheet', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LAST_ROW }), fc.integer({ min: 1, max: LAST_COLUMN }), (row, column) => {
        expect(parseA1(a1(row, column))).toEqual({ row, column });
      }),
    );
  });

  it.each(['', 'A', '12', 'A0', 'XFE1', 'A1048577', 'A1:B2'])('%j is no cell', (text) => {
    expect(parseA1(text)).toBeNull();
  });

  it('an area may be written from any corner', () => {
    expect(parseArea('D9:B2')).toEqual({ top: 2, left: 2, bottom: 9, right: 4 });
  });

  it.each([
    ['Tổng hợp', "'Tổng hợp'!A1"],
    ["Trường M's", "'Trường M''s'!A1"],
    ['Sheet', 'Sheet!A1'],
    ['B2', "'B2'!A1"],
    ['1 Tr.M', "'1 Tr.M'!A1"],
  ])('a cell of %s is written %s', (sheet, text) => {
    expect(refText({ sheet, row: 1, column: 1 })).toBe(text);
    expect(quoteSheet(sheet)).toMatch(/^'.*'$/);
  });

  it.each([
    ['Phiếu!E12', { sheet: 'Phiếu', row: 12, column: 5 }],
    ["'1 Tr.M'!$E$12", { sheet: '1 Tr.M', row: 12, column: 5 }],
    ["'Trường M''s'!A1", { sheet: "Trường M's", row: 1, column: 1 }],
    ['Phiếu!E', null],
    ['Phiếu!XFE1', null],
    ['E12', null],
    ["'Phiếu!E12", null],
    ["Trường M's!A1", null],
    ['', null],
  ])('%j names the cell %j', (text, place) => {
    expect(parseRef(text)).toEqual(place);
  });

  it.each([
    ['A:A', { top: 1, left: 1, bottom: LAST_ROW, right: 1 }],
    ['$D:$B', { top: 1, left: 2, bottom: LAST_ROW, right: 4 }],
    ['b:d', { top: 1, left: 2, bottom: LAST_ROW, right: 4 }],
    ['5:$3', { top: 3, left: 1, bottom: 5, right: LAST_COLUMN }],
    ['A:3', null],
    ['3:A', null],
    ['0:3', null],
    ['1:1048577', null],
    ['XFE:XFE', null],
    ['A1:B2', null],
    ['A', null],
  ])('%j are the lines %j', (text, area) => {
    expect(parseLines(text)).toEqual(area);
  });

  it('cells below one another are told as one stretch, others one by one', () => {
    const at = (row: number, column = 3, sheet = 'Sheet') => ({ sheet, row, column });
    expect(refsText([])).toBe('');
    expect(refsText([at(4)])).toBe('Sheet!C4');
    expect(refsText([at(4), at(5), at(6)])).toBe('Sheet!C4:C6');
    expect(refsText([at(4), at(6)])).toBe('Sheet!C4, Sheet!C6');
    expect(refsText([at(5), at(4)])).toBe('Sheet!C5, Sheet!C4');
    expect(refsText([at(4), at(5, 4)])).toBe('Sheet!C4, Sheet!D5');
    expect(refsText([at(4), at(5, 3, 'Khác')])).toBe('Sheet!C4, Khác!C5');
  });
});
