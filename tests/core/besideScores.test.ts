import { appraise } from '../../src/core/appraise';
import { decimalText } from '../../src/core/domain/points';
import { refText } from '../../src/core/workbook/address';
import { sheet, workbook, type CellInput } from '../builders/workbook';

/** One school's sheet with Điểm thưởng and Điểm trừ in columns beside the scores: 24 + 15 + 18 + 2 − 1.5 = 57.5. */
const rows = (thuong: CellInput, tru: CellInput): CellInput[][] => [
  ['PHIẾU TỰ CHẤM ĐIỂM', null, null, null, null, null],
  ['Đơn vị: Trường M', null, null, null, null, null],
  ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thưởng', 'Điểm trừ'],
  ['I', 'Công tác chuyên môn', 60, null, null, null],
  ['1', 'Hoàn thành kế hoạch đào tạo trong năm', 25, 24, thuong, null],
  ['2', 'Báo cáo đúng hạn theo quy định của Cụm', 15, 15, null, tru],
  ['3', 'Nghiên cứu khoa học cấp cơ sở', 20, 18, null, null],
];
const appraised = (thuong: CellInput, tru: CellInput) => appraise(workbook(sheet('Phiếu', rows(thuong, tru))));

describe('bonus and deduction columns beside the scores of the rows', () => {
  it('are added to and taken from the total once', () => {
    const { scorecards, issues } = appraised(2, 1.5);
    expect(issues).toEqual([]);
    const [card] = scorecards;
    expect(card && card.total && decimalText(card.total)).toBe('57.5');
    expect(card && decimalText(card.bonus.counted)).toBe('2');
    expect(card && decimalText(card.penalty.counted)).toBe('1.5');
  });

  it('a deduction typed below 0 has the wrong sign', () => {
    const { issues } = appraised(2, -1.5);
    expect(issues.map(({ rule, place }) => [rule, place.at === null ? null : refText(place.at)])).toEqual([
      ['RNG-06', 'Phiếu!F6'],
    ]);
  });

  it('one that cannot be read leaves no total and is never dropped', () => {
    const { issues, scorecards } = appraised('hai đ', 1);
    expect(scorecards[0]?.total).toBeNull();
    expect(issues.every((issue) => issue.place.at !== null && refText(issue.place.at) === 'Phiếu!E5')).toBe(true);
    expect(issues.some((issue) => issue.blocks === 'ranking')).toBe(true);
  });
});
