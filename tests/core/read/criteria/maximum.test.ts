import { exactText, type Points } from '../../../../src/core/domain/points';
import { maximumInCell, maximumInText } from '../../../../src/core/read/criteria/maximum';
import { BLANK_CELL, type Cell } from '../../../../src/core/workbook/cell';

const typed = (value: string | number): Cell => ({
  ...BLANK_CELL,
  value: typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value },
});
const shown = (points: Points | null): string | null => (points === null ? null : exactText(points));

describe('maximumInCell', () => {
  it.each<readonly [string | number, string, 'bonus' | 'penalty' | null]>([
    [10, '10', null],
    [0.75, '0.75', null],
    ['7,5', '7.5', null],
    ['10đ', '10', null],
    ['5 điểm\n(tối đa)', '5', null],
    ['Tối đa 6 điểm', '6', null],
    ['+20 điểm', '20', 'bonus'],
    ['+ 5', '5', 'bonus'],
    ['- 5 điểm', '5', 'penalty'],
    ['- 2', '2', 'penalty'],
    ['(-10)', '10', 'penalty'],
    [-3, '3', 'penalty'],
    ['từ 3 đến 5 điểm', '5', null],
    ['10 điểm\n7 điểm\n5 điểm', '10', null],
  ])('reads %j as %s', (cell, maximum, kind) => {
    const found = maximumInCell(typed(cell));
    expect([shown(found.maximum), found.kind, found.sentence]).toEqual([maximum, kind, null]);
  });

  it.each(['2 điểm/lần', '-3 điểm/lần', '8 điểm/giải'])('takes %s for a rule and not for a maximum', (cell) => {
    const found = maximumInCell(typed(cell));
    expect([found.maximum, found.sentence]).toEqual([null, cell]);
  });

  it.each(['', '-', '1.000', 'theo quy định'])('finds none in %j', (cell) => {
    expect(maximumInCell(typed(cell)).maximum).toBeNull();
  });
});

describe('maximumInText', () => {
  it.each([
    ['CHUYÊN MÔN: 700 điểm', '700', 'CHUYÊN MÔN'],
    ['NGHIÊN CỨU = 200đ', '200', 'NGHIÊN CỨU'],
    ['Kế hoạch năm (25đ)', '25', 'Kế hoạch năm'],
    ['Chất lượng đào tạo (tối đa 10 điểm)', '10', 'Chất lượng đào tạo'],
    ['Đào tạo (điểm tối đa: 12,5)', '12.5', 'Đào tạo'],
  ])('finds the maximum of %j and leaves %s', (text, maximum, rest) => {
    const read = maximumInText(text);
    expect([shown(read.found.maximum), read.rest]).toEqual([maximum, rest]);
  });

  it.each(['Kế hoạch năm 2026', 'TC1 (2)', 'Đào tạo: 12', 'Chỉ thị số 05-CT/TW (2016)'])(
    'takes no number of %j for a maximum',
    (text) => {
      expect(maximumInText(text)).toEqual({ found: { maximum: null, kind: null, sentence: null }, rest: text });
    },
  );
});
