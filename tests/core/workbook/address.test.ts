import fc from 'fast-check';
import {
  a1,
  columnName,
  columnNumber,
  LAST_COLUMN,
  LAST_ROW,
  parseA1,
  parseArea,
  quoteSheet,
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
});
