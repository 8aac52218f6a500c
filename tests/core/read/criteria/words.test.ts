import { exactText, type Points } from '../../../../src/core/domain/points';
import { kindInCell, kindInHeading } from '../../../../src/core/read/criteria/kindInWords';
import { labelFrom, leadingLabel } from '../../../../src/core/read/criteria/label';
import { maximumInCell, maximumInText } from '../../../../src/core/read/criteria/maximum';
import { ordinal } from '../../../../src/core/read/criteria/ordinal';
import { mendedNumber, printedNumber } from '../../../../src/core/read/criteria/spoiledNumber';
import { BLANK_CELL, type Cell } from '../../../../src/core/workbook/cell';

const typed = (value: string | number, format = 'General'): Cell => ({
  ...BLANK_CELL,
  format,
  value: typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value },
});
const shown = (points: Points | null): string | null => (points === null ? null : exactText(points));

describe('the number of a criterion', () => {
  it.each([
    ['I', ['roman', 'upper']],
    ['C', ['upper', 'roman']],
    ['Đ', ['upper']],
    ['IV', ['roman']],
    ['XL', ['roman']],
    ['XC', ['roman']],
    ['XLIX', ['roman']],
    ['12', ['digits']],
    ['12a', ['digits']],
    ['3đ', ['digits']],
    ['a', ['letter']],
    ['đ', ['letter']],
    ['ê', ['letter']],
    ['i', ['letter', 'lowerRoman']],
    ['v', ['letter', 'lowerRoman']],
    ['x', ['letter', 'lowerRoman']],
    ['ii', ['lowerRoman']],
    ['viii', ['lowerRoman']],
    ['ix', ['lowerRoman']],
    ['K1', ['code']],
    ['ABC123', ['code']],
  ])('«%s» may be %j', (text, styles) => {
    expect(new Set(labelFrom(text)?.parts[0]?.styles)).toEqual(new Set(styles));
  });

  it.each([
    ['Điều 4', 'điều', 'Điều 4'],
    ['MỤC II', 'mục', 'MỤC II'],
    ['Phần  1', 'phần', 'Phần 1'],
    ['Nhóm A', 'nhóm', 'Nhóm A'],
    ['Tiêu chí 3', 'tiêu chí', 'Tiêu chí 3'],
    ['TC1', 'tc', 'TC1'],
    ['(1)', '', '1'],
    [' 1. ', '', '1'],
    ['1/', '', '1'],
    ['1 –', '', '1'],
    ['1:', '', '1'],
    ['a)', '', 'a'],
  ])('«%s» has the prefix «%s»', (cell, prefix, text) => {
    expect([labelFrom(cell)?.prefix, labelFrom(cell)?.text]).toEqual([prefix, text]);
  });

  it.each(['j', 'f', 'w', 'z', 'iiii', 'vx', 'iix', 'IIV', 'VV', '1ab', '12A', 'lớp', 'Điều', 'Điều bốn', '1,5', '1 và 2', 'AA'])(
    '«%s» is none',
    (cell) => {
      expect(labelFrom(cell)).toBeNull();
    },
  );

  it.each([
    ['c', 'letter', 3],
    ['d', 'letter', 4],
    ['đ', 'letter', 5],
    ['e', 'letter', 6],
    ['ê', 'letter', 6],
    ['g', 'letter', 7],
    ['A', 'upper', 1],
    ['D', 'upper', 4],
    ['Đ', 'upper', 4],
    ['IV', 'roman', 4],
    ['ix', 'lowerRoman', 9],
    ['12', 'digits', 12],
    ['6a', 'digits', 6],
    ['K12', 'code', 12],
    ['f', 'letter', null],
    ['x', 'digits', null],
    ['ab', 'upper', null],
  ] as const)('«%s» as %s is the %s.', (text, style, place) => {
    expect(ordinal({ text, styles: [style] }, style)).toBe(place);
  });

  it.each([
    ['1.1. Kế hoạch', '1.1', 'Kế hoạch'],
    ['1.1.2 Kế hoạch', '1.1.2', 'Kế hoạch'],
    ['1) Kế hoạch', '1', 'Kế hoạch'],
    ['1/ Kế hoạch', '1', 'Kế hoạch'],
    ['1: Kế hoạch', '1', 'Kế hoạch'],
    ['1 - Kế hoạch', '1', 'Kế hoạch'],
    ['1 – Kế hoạch', '1', 'Kế hoạch'],
    ['đ) Kế hoạch', 'đ', 'Kế hoạch'],
    ['II.3. Kế hoạch', 'II.3', 'Kế hoạch'],
    ['2. b) Kế hoạch', '2. b', 'Kế hoạch'],
    ['Điều 4 Kế hoạch', 'Điều 4', 'Kế hoạch'],
    ['Nhóm A: Kế hoạch', 'Nhóm A', 'Kế hoạch'],
    ['K1 Kế hoạch', 'K1', 'Kế hoạch'],
    ['2. Điểm danh học viên', '2', 'Điểm danh học viên'],
    ['iv) Kế hoạch', 'iv', 'Kế hoạch'],
  ])('stands before the text of «%s»', (text, number, rest) => {
    const found = leadingLabel(text);
    expect([found?.label.text, found?.rest]).toEqual([number, rest]);
  });

  it.each([
    ['2 điểm/lần', 'a quantity'],
    ['5% học viên', 'a share'],
    ['10đ mỗi bài', 'points'],
    ['1,5 giờ', 'a decimal number'],
    ['12/15 lớp', 'a part of a whole'],
    ['1/2 số điểm', 'a half'],
    ['1.000 học viên', 'thousands'],
    ['2026 là năm', 'a year'],
    ['3 lớp bồi dưỡng', 'a count'],
    ['a Kế hoạch', 'a letter without a mark'],
    ['Anh hùng', 'a word'],
    ['vượt kế hoạch', 'a word'],
  ])('but not before that of «%s»: %s', (text) => {
    expect(leadingLabel(text)).toBeNull();
  });
});

describe('numbers that Excel spoiled', () => {
  it('a label taken for a date is given back, with what the cell holds', () => {
    // 1 May 2026.
    expect(printedNumber(typed(46143, 'd/m/yyyy'), false)).toEqual({ text: '1.5', stored: '1/5/2026' });
    expect(printedNumber(typed(46143), false)).toEqual({ text: '46143', stored: null });
    expect(printedNumber(typed(' 1.5 '), false)).toEqual({ text: '1.5', stored: null });
    expect(printedNumber(typed(46143 - 1462, 'd/m/yyyy'), true)).toEqual({ text: '1.5', stored: '1/5/2026' });
  });

  it.each([
    ['1.1', '1.9', '1.10', '1.1'],
    ['2.3.1', '2.3.9', '2.3.10', '2.3.1'],
    ['1.2', '1.19', '1.20', '1.2'],
    ['1.1', '1.99', '1.100', '1.1'],
    ['1.1', '1.8', '1.1', null],
    ['1.1', '2.9', '1.1', null],
    ['1.2', '1.9', '1.2', null],
    ['1.1', null, '1.1', null],
    ['2', '1.9', '2', null],
    ['1.1', '1', '1.1', null],
  ])('«%s» after %j is «%s»', (text, previous, meant, stored) => {
    const cell = typed(Number.parseFloat(text));
    expect(mendedNumber({ text, stored: null }, cell, previous)).toEqual({ text: meant, stored });
  });

  it('a text is what it says', () => {
    expect(mendedNumber({ text: '1.1', stored: null }, typed('1.1'), '1.9')).toEqual({ text: '1.1', stored: null });
  });
});

describe('the maximum of a cell', () => {
  it.each<readonly [string | number, string | null, 'bonus' | 'penalty' | null]>([
    ['10 đ', '10', null],
    ['(10 điểm)', '10', null],
    ['( 7,5đ )', '7.5', null],
    ['10 điểm tối đa', '10', null],
    ['10 (điểm tối đa)', '10', null],
    ['tối đa 10', '10', null],
    ['Tối đa: 10đ', '10', null],
    ['không quá 10 điểm', '10', null],
    ['Không vượt quá 10', '10', null],
    ['từ 3 đến 5đ', '5', null],
    ['3 - 5 điểm', '5', null],
    ['3–5đ', '5', null],
    ['0 - 10', '10', null],
    ['từ 0 đến 10', '10', null],
    ['10 - 0', null, null],
    ['5 - 5', null, null],
    ['− 5 điểm', '5', 'penalty'],
    ['–5', '5', 'penalty'],
    ['+5đ', '5', 'bonus'],
    ['7 điểm\n10 điểm', '10', null],
    ['10\n5', '10', null],
    ['10 điểm\ntheo quy định', null, null],
    ['10 giải', null, null],
    ['mười', null, null],
    ['10 điểm cho mỗi bài', null, null],
    [0, '0', null],
    ['1.234,5', '1234.5', null],
  ])('«%s» is %s', (cell, maximum, kind) => {
    const found = maximumInCell(typed(cell));
    expect([shown(found.maximum), found.kind]).toEqual([maximum, kind]);
  });

  it('a number shown with a plus is a bonus, a date is none', () => {
    expect(maximumInCell(typed(5, '"+"0')).kind).toBe('bonus');
    expect(maximumInCell(typed(5, '+0')).kind).toBe('bonus');
    expect(maximumInCell(typed(5, '0')).kind).toBeNull();
    expect(maximumInCell(typed(5, '0+')).kind).toBeNull();
    expect(maximumInCell(typed(46143, 'd/m/yyyy')).maximum).toBeNull();
    expect(maximumInCell({ ...BLANK_CELL, value: { kind: 'boolean', value: true } }).maximum).toBeNull();
  });

  it.each(['2đ/bài', 'Mỗi bài 2 điểm', 'Cứ 5% cộng 1 điểm', '2 điểm / lần'])('«%s» is a rule', (cell) => {
    const found = maximumInCell(typed(cell));
    expect([found.maximum, found.sentence]).toEqual([null, cell]);
  });
});

describe('the maximum in a text', () => {
  it.each([
    ['Kế hoạch năm [25 điểm]', '25', 'Kế hoạch năm', null],
    ['Kế hoạch năm (25 điểm tối đa)', '25', 'Kế hoạch năm', null],
    ['Kế hoạch năm (là 25 điểm)', '25', 'Kế hoạch năm', null],
    ['Kế hoạch năm (điểm tối đa: 25 điểm)', '25', 'Kế hoạch năm', null],
    ['Kế hoạch năm (+5 điểm)', '5', 'Kế hoạch năm', 'bonus'],
    ['Kế hoạch năm (-5 điểm)', '5', 'Kế hoạch năm', 'penalty'],
    ['Kế hoạch năm - 25 điểm', '25', 'Kế hoạch năm', null],
    ['Kế hoạch năm – 25đ.', '25', 'Kế hoạch năm', null],
    ['Kế hoạch năm: +5đ', '5', 'Kế hoạch năm', 'bonus'],
    ['Kế hoạch năm, tối đa 25 điểm', '25', 'Kế hoạch năm', null],
    ['Kế hoạch năm; điểm tối đa 25đ', '25', 'Kế hoạch năm', null],
    ['Kế hoạch (5 điểm) và báo cáo (7 điểm)', '7', 'Kế hoạch (5 điểm) và báo cáo', null],
    ['Kế hoạch (5 điểm) và báo cáo', '5', 'Kế hoạch và báo cáo', null],
    ['Điểm trung bình (từ 20 điểm) đạt (2 điểm)', '2', 'Điểm trung bình (từ 20 điểm) đạt', null],
    ['(25 điểm)', '25', '', null],
  ])('of «%s» is %s', (text, maximum, rest, kind) => {
    const { found, rest: left } = maximumInText(text);
    expect([shown(found.maximum), left, found.kind]).toEqual([maximum, rest, kind]);
  });

  it.each([
    'Kế hoạch (25 đề tài)',
    'Kế hoạch: 25 lớp',
    'Kế hoạch năm (25)',
    'Tối đa 25',
    'Kế hoạch (1.000 điểm)',
    'Điểm danh 25',
  ])('is not in «%s»', (text) => {
    expect(maximumInText(text)).toEqual({ found: { maximum: null, kind: null, sentence: null }, rest: text });
  });
});

describe('the kind that words declare', () => {
  it.each([
    ['Điểm thưởng', 'bonus'],
    ['B. ĐIỂM CỘNG', 'bonus'],
    ['Điểm ưu tiên', 'bonus'],
    ['Các nội dung cộng điểm', 'bonus'],
    ['Thưởng điểm', 'bonus'],
    ['Phần thưởng', 'bonus'],
    ['Bonus', 'bonus'],
    ['Điểm trừ', 'penalty'],
    ['C. Các trường hợp bị trừ điểm', 'penalty'],
    ['Hành vi vi phạm bị phạt điểm', 'penalty'],
    ['Phần trừ', 'penalty'],
    ['Penalty', 'penalty'],
    ['Tổng số điểm trừ', 'penalty'],
    ['Điểm trừ: do gửi chậm báo cáo', 'penalty'],
    ['Điểm trừ (nếu có)', 'penalty'],
    ['Điều kiện loại', 'disqualifier'],
    ['Điều kiện', 'disqualifier'],
    ['Các điều kiện xét', 'disqualifier'],
    ['Điều kiện tiên quyết', 'disqualifier'],
    ['Điều kiện bắt buộc', 'disqualifier'],
    ['Loại trừ', 'disqualifier'],
    ['Điểm liệt', 'disqualifier'],
    ['Các trường hợp không xét', 'disqualifier'],
    ['Condition', 'disqualifier'],
    ['Điều kiện dạy và học', null],
    ['Điểm thưởng, điểm trừ', null],
    ['Điểm trừ và điểm cộng', null],
    ['Gửi báo cáo tháng, chậm một ngày trừ điểm', null],
    ['Công tác truyền thông: trừ điểm khi không đăng tin', null],
    ['Công tác chuyên môn', null],
    ['Khen thưởng', null],
    ['Điểm thưởng cho các đơn vị đạt thành tích cao trong năm', null],
    ['', null],
  ])('«%s»: %s', (heading, kind) => {
    expect(kindInHeading(heading)).toBe(kind);
  });

  it.each([
    ['Điểm', 'points'],
    ['Điểm chuẩn', 'points'],
    ['Points', 'points'],
    ['Điểm thưởng', 'bonus'],
    ['Điểm trừ', 'penalty'],
    ['Điều kiện', 'disqualifier'],
    ['Điểm danh', null],
    ['khác', null],
  ])('in a cell of the column Loại «%s»: %s', (cell, kind) => {
    expect(kindInCell(cell)).toBe(kind);
  });
});
