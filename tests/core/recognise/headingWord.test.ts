import { headingWord, isNameOfUnit } from '../../../src/core/recognise/headingWord';

describe('headingWord', () => {
  it.each([
    ['  ĐIỂM   tự\nchấm (10đ)* ', 'self'],
    ['DIEM TOI DA', 'maximum'],
    ['Điểm trừ tối đa', 'maximum'],
    ['Điểm trừ', 'penalty'],
    ['Số điểm tối đa của nhóm', 'maximum'],
    ['Điểm tự chấm của Trường', 'self'],
    ['Cụm thẩm định (lần 2)', 'review2'],
    ['Cụm thẩm định (lần 1)', 'review1'],
    ['Nội dung thực hiện', 'criterion'],
    ['Đơn vị', 'unitOrMeasure'],
    ['Đơn vị phúc tra', 'reviewer'],
    ['Ghi chú (nếu có)', 'note'],
    ['HANG', 'place'],
  ])('«%s» says %s', (text, means) => {
    expect(headingWord(text)?.means).toBe(means);
  });

  it.each([
    ['Hàng'],
    ['Vàng'],
    ['Trường M'],
    ['Sở Kế hoạch và Đầu tư'],
    ['Có quy chế bảo vệ cơ quan'],
    ['Kế hoạch công tác năm của đơn vị được ban hành và thực hiện đúng tiến độ'],
  ])('«%s» says nothing', (text) => {
    expect(headingWord(text)).toBeNull();
  });
});

describe('isNameOfUnit', () => {
  it('takes schools and offices, not headings about who scores', () => {
    expect(isNameOfUnit('Trường Chính trị tỉnh M')).toBe(true);
    expect(isNameOfUnit('Tr. M')).toBe(true);
    expect(isNameOfUnit('Truong Chinh tri tinh M')).toBe(true);
    expect(isNameOfUnit('Truong tu cham')).toBe(false);
    expect(isNameOfUnit('Truong doan cong tac')).toBe(false);
    expect(isNameOfUnit('So luong lop')).toBe(false);
    expect(isNameOfUnit('Trường tự chấm')).toBe(false);
    expect(isNameOfUnit('Tổ chấm')).toBe(false);
  });
});
