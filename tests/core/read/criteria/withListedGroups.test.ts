import { appraise } from '../../../../src/core/appraise';
import { decimalText } from '../../../../src/core/domain/points';
import type { Sheet } from '../../../../src/core/workbook/workbook';
import { sheet, workbook, type CellInput } from '../../../builders/workbook';
import { readWorkbook, tree } from '../readWorkbook';

const LIST = sheet('Bộ tiêu chí', [
  ['TT', 'Nội dung', 'Điểm chuẩn', 'Cách chấm điểm', 'Loại'],
  ['I', 'Chuyên môn', 100, null, 'Điểm'],
  ['1', 'Đào tạo, bồi dưỡng', 60, null, 'Điểm'],
  ['2', 'Nghiên cứu khoa học', 40, null, 'Điểm'],
  ['II', 'Điểm thưởng', 5, null, 'Điểm thưởng'],
  ['1', 'Giải thưởng', 3, null, 'Điểm thưởng'],
  ['2', 'Sáng kiến', 3, null, 'Điểm thưởng'],
]);

/** Trường A: 95 points and bonuses of 3 + 3; the group gives 5 at most. */
const scores = (rows: readonly (readonly CellInput[])[], merges: readonly string[] = []): Sheet =>
  sheet(
    'Chấm điểm',
    [['BẢNG CHẤM ĐIỂM THI ĐUA'], ...rows, [1, 'Trường A', 57, 38, 3, 3, 100], [2, 'Trường B', 58, 40, 1, 0, 99]],
    { merges },
  );

const TWO_LEVELS = scores(
  [
    ['TT', 'Đơn vị', 'I. Chuyên môn', null, 'II. Điểm thưởng', null, 'Tổng điểm'],
    [null, null, '1. Đào tạo, bồi dưỡng', '2. Nghiên cứu khoa học', '1. Giải thưởng', '2. Sáng kiến', null],
  ],
  ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:G3'],
);
const FLAT = scores([
  ['TT', 'Đơn vị', 'I.1. Đào tạo, bồi dưỡng', 'I.2. Nghiên cứu khoa học', 'II.1. Giải thưởng', 'II.2. Sáng kiến', 'Tổng điểm'],
]);
const NUMBERS_ONLY = scores([['TT', 'Đơn vị', 'I.1', 'I.2', 'II.1', 'II.2', 'Tổng điểm']]);
const HALF_FLAT = scores(
  [
    ['TT', 'Đơn vị', 'I. Chuyên môn', null, 'Giải thưởng', 'Sáng kiến', 'Tổng điểm'],
    [null, null, '1. Đào tạo, bồi dưỡng', '2. Nghiên cứu khoa học', null, null, null],
  ],
  ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'F2:F3', 'G2:G3'],
);

describe('the ceiling of a group of the list holds', () => {
  it.each([
    ['under a heading of two levels', TWO_LEVELS],
    ['under a flat heading with numbers and texts', FLAT],
    ['under a flat heading of numbers alone', NUMBERS_ONLY],
    ['where only the bonuses are flat', HALF_FLAT],
  ])('%s', (_, table) => {
    const { scorecards, issues } = appraise(workbook(LIST, table));
    expect(scorecards.map(({ bonus, total }) => [decimalText(bonus.counted), total && decimalText(total)])).toEqual([
      ['5', '100'],
      ['1', '99'],
    ]);
    expect(issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('and its groups stand above the criteria of a flat heading', () => {
    expect(tree(readWorkbook(LIST, FLAT))).toEqual(['I 100', '  I.1 60', '  I.2 40', 'II 5', '  II.1 3', '  II.2 3']);
  });
});
