import { appraise } from '../../src/core/appraise';
import { refText } from '../../src/core/workbook/address';
import { sheet, workbook, type CellInput } from '../builders/workbook';

const rows = (deduction: number): CellInput[][] => [
  ['PHIẾU TỰ CHẤM ĐIỂM', null, null, null],
  ['Đơn vị: Trường M', null, null, null],
  ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
  ['I', 'Công tác chuyên môn', 40, null],
  ['1', 'Hoàn thành kế hoạch đào tạo trong năm', 25, 24],
  ['2', 'Báo cáo đúng hạn theo quy định của Cụm', 15, 15],
  ['II', 'Điểm trừ', -5, null],
  ['1', 'Vắng họp Cụm không có lý do', -5, deduction],
];
const found = (deduction: number): readonly (readonly [string, string | null])[] =>
  appraise(workbook(sheet('Phiếu', rows(deduction)))).issues.map(({ rule, place }) => [
    rule,
    place.at === null ? null : refText(place.at),
  ]);

describe('a deduction beyond the ceiling of its row', () => {
  it('is a finding at its cell, not a silent cut', () => {
    expect(found(-7)).toEqual([['RNG-04', 'Phiếu!D8']]);
  });

  it('at the ceiling is fine', () => {
    expect(found(-5)).toEqual([]);
  });
});
