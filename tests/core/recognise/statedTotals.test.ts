/** What a person said of columns in a table of schools, and of the cells above it that hold nothing (WORKBOOKS §1 L3, §6). */
import { recognise } from '../../../src/core/recognise/recognise';
import { correctionSheet } from '../../builders/correctionSheet';
import { sheet, workbook, type CellInput } from '../../builders/workbook';
import { layoutOf, rolesOf, sheetOf } from './rolesOf';

const HEADINGS = ['TT', 'Đơn vị', 'Đào tạo (60đ)', 'Khoa học (40đ)', 'Tổng điểm', 'Tổng cộng'];
const schools = (headings: readonly CellInput[] = HEADINGS) =>
  sheet('Cụm', [
    ['BẢNG CHẤM ĐIỂM THI ĐUA'],
    [...headings],
    [1, 'Trường M', 55, 31, 86, 87],
    [2, 'Trường N', 52, 35, 87, 88],
    [3, 'Trường P', 50, 30, 80, 81],
  ]);

describe('of two totals', () => {
  it('the last is the final one, unless a person said otherwise', () => {
    expect(rolesOf(recognise(workbook(schools())))).toBe('A number, B unit, C score, D score, E ignored, F total');
    expect(rolesOf(recognise(workbook(schools(), correctionSheet(['Cụm', 'Cột E', 'Tổng điểm', 'Tổng điểm']))))).toBe(
      'A number, B unit, C score, D score, E total, F ignored',
    );
  });

  it('that of an earlier year is none', () => {
    const two = (first: string, last: string) => rolesOf(recognise(workbook(schools([...HEADINGS.slice(0, 4), first, last]))));
    expect(two('Tổng điểm 2026', 'Tổng điểm 2025')).toBe('A number, B unit, C score, D score, E total, F ignored');
    expect(two('Tổng điểm', 'Tổng điểm năm trước')).toBe('A number, B unit, C score, D score, E total, F ignored');
    expect(two('Tổng điểm 2025', 'Tổng điểm 2026')).toBe('A number, B unit, C score, D score, E ignored, F total');
  });
});

describe('the column of schools', () => {
  it('is the one a person said, whatever its heading', () => {
    const odd = sheet('Cụm', [
      ['BẢNG CHẤM ĐIỂM THI ĐUA'],
      ['TT', 'Đơn vị', 'Nơi chấm', 'Đào tạo (60đ)', 'Khoa học (40đ)', 'Tổng điểm'],
      [1, 'Cụm 1', 'Mường Thanh', 55, 31, 86],
      [2, 'Cụm 2', 'Tô Hiệu', 52, 35, 87],
      [3, 'Cụm 3', 'Chiềng Lề', 50, 30, 80],
    ]);
    expect(rolesOf(recognise(workbook(odd)))).toBe('A number, B unit, C ignored, D score, E score, F total');
    expect(rolesOf(recognise(workbook(odd, correctionSheet(['Cụm', 'Cột C', 'Đơn vị', 'Nơi chấm']))))).toMatch(
      /C unit, D score, E score, F total$/,
    );
  });
});

describe('coloured cells that hold nothing', () => {
  const BLANK: CellInput = { v: null, fill: 'FFFF00' };

  it('neither end a heading nor begin one', () => {
    const plain = recognise(workbook(grouped(null)));
    const coloured = recognise(workbook(grouped(BLANK)));
    expect(layoutOf(coloured)).toBe('unitsDown');
    expect(rolesOf(coloured)).toBe(rolesOf(plain));
    expect([sheetOf(coloured).header, sheetOf(coloured).data]).toEqual([
      { from: 2, to: 3 },
      { from: 4, to: 6 },
    ]);
  });

  it('stand in the second row of a heading as if it were blank there', () => {
    const split = (blank: CellInput) =>
      recognise(
        workbook(
          sheet(
            'Cụm',
            [
              ['BẢNG CHẤM ĐIỂM THI ĐUA'],
              ['TT', 'Đơn vị', 'Chuyên môn', null, 'Tổng điểm'],
              [blank, blank, 'Đào tạo (60đ)', 'Khoa học (40đ)', blank],
              [1, 'Trường M', 55, 31, 86],
              [2, 'Trường N', 52, 35, 87],
            ],
            { merges: ['C2:D2'] },
          ),
        ),
      );
    for (const seen of [split(null), split(BLANK)]) {
      expect(rolesOf(seen)).toBe('A number, B unit, C score, D score, E total');
      expect([sheetOf(seen).header, sheetOf(seen).data]).toEqual([
        { from: 2, to: 3 },
        { from: 4, to: 5 },
      ]);
    }
  });

  /** A caption over two criteria, on a row where other cells hold nothing. */
  function grouped(blank: CellInput) {
    return sheet(
      'Cụm',
      [
        ['BẢNG CHẤM ĐIỂM THI ĐUA', blank, blank],
        [blank, blank, 'Chuyên môn', null, blank],
        ['TT', 'Đơn vị', 'Đào tạo (60đ)', 'Khoa học (40đ)', 'Tổng điểm'],
        [1, 'Trường M', 55, 31, 86],
        [2, 'Trường N', 52, 35, 87],
        [3, 'Trường P', 50, 30, 80],
      ],
      { merges: ['C2:D2'] },
    );
  }
});
