import { labelFrom, leadingLabel } from '../../../../src/core/read/criteria/label';

describe('labelFrom', () => {
  it.each([
    ['I', 'I', 1],
    ['II.', 'II', 1],
    ['1.1.2', '1.1.2', 3],
    ['A.I.2.đ', 'A.I.2.đ', 4],
    ['3.a)', '3.a', 2],
    ['2. b)', '2. b', 2],
    ['6a', '6a', 1],
    ['IV.A', 'IV.A', 2],
    ['TCII', 'TCII', 1],
    ['TC1', 'TC1', 1],
    ['Điều 4', 'Điều 4', 1],
    ['K1', 'K1', 1],
    ['ê', 'ê', 1],
  ])('reads %s as the label %s of %d parts', (cell, text, parts) => {
    const label = labelFrom(cell);
    expect([label?.text, label?.parts.length]).toEqual([text, parts]);
  });

  it.each(['-', '', 'TỔNG CỘNG (A+B+C)', 'f', 'Hoặc', 'w', '1234', '12ab', 'x12', 'AB', 'IIII', 'A1234', 'viiii', '..'])(
    'takes %j for no label',
    (cell) => {
      expect(labelFrom(cell)).toBeNull();
    },
  );
});

describe('leadingLabel', () => {
  it.each([
    ['1.1.2 Thành viên tham gia đầy đủ', '1.1.2', 'Thành viên tham gia đầy đủ'],
    ['a) Kế hoạch năm', 'a', 'Kế hoạch năm'],
    ['A. CHUYÊN MÔN: 60 điểm', 'A', 'CHUYÊN MÔN: 60 điểm'],
    ['I - Công tác đào tạo', 'I', 'Công tác đào tạo'],
    ['Mục 2. Nghiên cứu', 'Mục 2', 'Nghiên cứu'],
    ['TC1 (25đ)', 'TC1', '(25đ)'],
  ])('takes the number off %j', (text, number, rest) => {
    const leading = leadingLabel(text);
    expect([leading?.label.text, leading?.rest]).toEqual([number, rest]);
  });

  it.each([
    ['1', '1'],
    ['IV.', 'IV'],
    ['b)', 'b'],
  ])('is all of %j', (text, number) => {
    expect(leadingLabel(text)).toMatchObject({ label: { text: number }, rest: '' });
  });

  it.each([
    '100% tập thể đăng ký',
    '5 đồng chí đạt giải',
    '1.5 điểm cho mỗi bài',
    '2.000 học viên',
    'Có kế hoạch',
    'I hope',
    'Các nội dung khác',
  ])('finds no number in %j', (text) => {
    expect(leadingLabel(text)).toBeNull();
  });
});
