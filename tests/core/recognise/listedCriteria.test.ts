import { recognise } from '../../../src/core/recognise/recognise';
import { sheet, workbook, type CellInput } from '../../builders/workbook';
import { codesOf, layoutOf, rolesOf } from './rolesOf';

const LIST = sheet('Bộ tiêu chí', [
  ['TT', 'Nội dung', 'Điểm chuẩn', 'Cách chấm điểm', 'Loại'],
  ['I', 'Chuyên môn', 100, null, null],
  ['1', 'Đào tạo, bồi dưỡng', 60, null, null],
  ['2', 'Nghiên cứu khoa học', 40, null, null],
]);
const scores = (...headings: readonly string[]): ReturnType<typeof sheet> =>
  sheet(
    'Chấm điểm',
    [
      ['BẢNG CHẤM ĐIỂM'],
      ['TT', 'Đơn vị', 'I. Chuyên môn', null],
      [null, null, ...headings],
      ...['A', 'B', 'C'].map((name, at): CellInput[] => [at + 1, `Trường ${name}`, 55 + at, 38 - at]),
    ],
    { merges: ['A2:A3', 'B2:B3', 'C2:D2'] },
  );

describe('a table of schools without maxima and totals', () => {
  it('is a score table where the workbook lists its criteria', () => {
    const seen = recognise(workbook(LIST, scores('1. Đào tạo, bồi dưỡng', '2. Nghiên cứu khoa học')));
    expect(layoutOf(seen)).toBe('unitsDown');
    expect(rolesOf(seen, 'Chấm điểm')).toBe('A number, B unit, C score, D score');
    expect(codesOf(seen)).not.toContain('noMaximum');
  });

  it('is none where the list is about other things', () => {
    expect(layoutOf(recognise(workbook(LIST, scores('Số lớp', 'Số học viên'))))).toBe('unknown');
  });
});
