/** Texts that may be of an old font or of Unicode are what the sheet around them is (METHODS §11). */
import { legibleWorkbook } from '../../../src/core/workbook/legibleWorkbook';
import { asTcvn3 } from '../../builders/legacy';
import { sheet, workbook, type CellInput } from '../../builders/workbook';

/** `chó` is the word itself, or `chú` in TCVN3: both are words. */
const DOUBTFUL = 'Ghi chó';
const [FIRST, SECOND] = ['Hội nghị tổng kết công tác thi đua', 'Nghiệm thu đề tài khoa học cấp tỉnh'] as const;
const UNICODE = ['Bảng chấm điểm', 'Tổng hợp kết quả', 'Trường Chính trị'] as const;

const found = (rows: readonly (readonly CellInput[])[], row: number, column: number): string | undefined =>
  legibleWorkbook(workbook(sheet('Phiếu', rows)))
    .legacy.flatMap(({ cells }) => cells)
    .find((one) => one.row === row && one.column === column)?.text;

it('the doubtful text is TCVN3 for «Ghi chú»', () => {
  expect(asTcvn3('Ghi chú')).toBe(DOUBTFUL);
});

it.each<[string, readonly (readonly CellInput[])[], string | undefined]>([
  ['alone', [[DOUBTFUL]], undefined],
  ['beside one text of the font', [[DOUBTFUL], [asTcvn3(FIRST)]], undefined],
  ['beside two', [[DOUBTFUL], [asTcvn3(FIRST)], [null, asTcvn3(SECOND)]], 'Ghi chú'],
  [
    'beside two, and as many of Unicode',
    [[DOUBTFUL], [asTcvn3(FIRST), UNICODE[0]], [null, asTcvn3(SECOND), UNICODE[1]]],
    undefined,
  ],
  [
    'in a column of the font, on a sheet in Unicode',
    [
      [DOUBTFUL, UNICODE[0]],
      [asTcvn3(FIRST), UNICODE[1]],
      [asTcvn3(SECOND), UNICODE[2]],
    ],
    'Ghi chú',
  ],
  [
    'in a row of the font, on a sheet in Unicode',
    [[DOUBTFUL, asTcvn3(FIRST), asTcvn3(SECOND)], [UNICODE[0]], [UNICODE[1]], [UNICODE[2]]],
    'Ghi chú',
  ],
  [
    'beside it in neither row nor column, on a sheet in Unicode',
    [[DOUBTFUL], [null, asTcvn3(FIRST), UNICODE[0]], [null, asTcvn3(SECOND), UNICODE[1]], [UNICODE[2]]],
    undefined,
  ],
])('%s', (_, rows, expected) => {
  expect(found(rows, 1, 1)).toBe(expected);
});
