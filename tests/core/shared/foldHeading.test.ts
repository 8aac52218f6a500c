import { foldHeading, hasNoMarks } from '../../../src/core/shared/foldHeading';
import { nameKey } from '../../../src/core/shared/nameKey';

describe('foldHeading', () => {
  it.each([
    ['  ĐIỂM   tự\nchấm (10đ)* ', 'diem tu cham'],
    ['Điểm tối đa:', 'diem toi da'],
    ['DIEM_TU_CHAM', 'diem tu cham'],
    ['Tự\u00A0chấm', 'tu cham'],
    ['Ðiểm'.replace('Ð', 'Đ').normalize('NFD'), 'diem'],
    ['STT.', 'stt'],
    ['Xếp\u200Bloại', 'xeploai'],
    ['(1)', '(1)'],
  ])('%j is compared as %j', (heading, folded) => {
    expect(foldHeading(heading)).toBe(folded);
  });
});

describe('nameKey', () => {
  it.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['khoẻ', 'khỏe'],
    ['Lệ Thuỷ', 'LỆ  THỦY'],
    ['Hòa Bình'.normalize('NFD'), 'Hòa Bình'],
  ])('%s and %s are one name', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['Hoa', 'Hòa'],
    ['lí', 'lý'],
    ['Hoàn', 'Hòan'],
  ])('%s and %s are two names', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it('leaves quý as it is', () => {
    expect(nameKey('Quý')).toBe('quý');
  });
});

describe('hasNoMarks', () => {
  it('tells text typed without Vietnamese marks, in either form of its letters', () => {
    expect(hasNoMarks('Don vi: Truong M')).toBe(true);
    expect(hasNoMarks('Đơn vị')).toBe(false);
    expect(hasNoMarks('Trường'.normalize('NFD'))).toBe(false);
    expect(hasNoMarks('đề')).toBe(false);
  });
});
