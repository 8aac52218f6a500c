/** Percentages beside what they are a share of, and those that have another base (DOMAIN §6). */
import { decimalText } from '../../../src/core/domain/points';
import { proofread } from '../../../src/core/proofread/proofread';
import { reportLines } from '../../../src/core/proofread/text/reportText';

/** `differs 14 of 3/21: 14.3` */
const shares = (text: string): readonly string[] =>
  proofread(reportLines(text)).shares.map(
    ({ verdict, stated, part, whole, computed }) =>
      `${verdict} ${decimalText(stated)} of ${decimalText(part)}/${decimalText(whole)}: ${decimalText(computed)}`,
  );

const check = (rows: readonly (readonly [text: string, found: readonly string[]])[]) => {
  it.each(rows)('%s', (text, found) => {
    expect(shares(text)).toEqual(found);
  });
};

describe('behind a fraction', () => {
  check([
    ['Đạt 44/55 tiêu chí, đạt 80%.', ['agrees 80 of 44/55: 80']],
    ['Có 44/55 tiêu chí, chiếm 81%.', ['differs 81 of 44/55: 80']],
    ['Có 44/55 tiêu chí (80%).', ['agrees 80 of 44/55: 80']],
    ['Có 44/55 tiêu chí, bằng 80%.', ['agrees 80 of 44/55: 80']],
    ['Có 44/55 tiêu chí = 80%.', ['agrees 80 of 44/55: 80']],
    ['Có 44/55 tiêu chí, tỷ lệ 80%.', ['agrees 80 of 44/55: 80']],
    ['Có 44/55 tiêu chí, tỉ lệ: 80%.', ['agrees 80 of 44/55: 80']],
    ['Có 44/55 tiêu chí, tương ứng với tỷ lệ 80%.', ['agrees 80 of 44/55: 80']],
    ['Có 44/55 tiêu chí, tương đương 80%.', ['agrees 80 of 44/55: 80']],
    ['Có 1.100/1.250 học viên, đạt 88%.', ['agrees 88 of 1100/1250: 88']],
    ['Có 2/3 số phiếu, đạt 66,7%.', ['agrees 66.7 of 2/3: 66.7']],
    // Cut instead of rounded, or made to add up: nobody can call it wrong.
    ['Có 2/3 số phiếu, đạt 66,6%.', ['unsure 66.6 of 2/3: 66.7']],
    ['Có 2/3 số phiếu, đạt 66,5%.', ['differs 66.5 of 2/3: 66.7']],
    ['Có 2/3 số phiếu, đạt 66%.', ['unsure 66 of 2/3: 67']],
    ['Có 2/3 số phiếu, đạt 65%.', ['differs 65 of 2/3: 67']],
    // Before it, in brackets.
    ['Đạt 100% chi bộ (12/12).', ['agrees 100 of 12/12: 100']],
    ['Đạt 90% chi bộ (11/12 chi bộ).', ['differs 90 of 11/12: 92']],
    // Rough, of another sentence, behind another number, or of nothing.
    ['Có 44/55 tiêu chí, đạt khoảng 80%.', []],
    ['Có 44/55 tiêu chí. Đạt 81%.', []],
    ['Có 44/55 tiêu chí; đạt 81%.', []],
    ['Có 44/55 tiêu chí và 3 lớp, đạt 81%.', []],
    ['Có 0/0 tiêu chí, đạt 81%.', []],
    ['Có 44/55 tiêu chí, tăng 81%.', []],
  ]);
});

describe('behind a part of a list', () => {
  check([
    [
      'Có 40 giảng viên, gồm: 30 thạc sĩ, chiếm 75%; 10 cử nhân, chiếm 25%.',
      ['agrees 75 of 30/40: 75', 'agrees 25 of 10/40: 25'],
    ],
    [
      'Có 40 giảng viên, gồm: 30 thạc sĩ, chiếm 76%; 10 cử nhân, chiếm 25%.',
      ['differs 76 of 30/40: 75', 'agrees 25 of 10/40: 25'],
    ],
    ['Có 40 giảng viên, trong đó nữ 22 người (55%).', ['agrees 55 of 22/40: 55']],
    ['Có 40 giảng viên, trong đó nữ 22 người (60%).', ['differs 60 of 22/40: 55']],
    // Against the plan, last year or everybody: another base.
    ['Có 40 giảng viên, trong đó nữ 22 người, chiếm 60% so với năm trước.', ['unsure 60 of 22/40: 55']],
    ['Có 40 giảng viên, trong đó nữ 22 người, chiếm 60% số nữ của trường.', ['unsure 60 of 22/40: 55']],
    ['Có 40 giảng viên, trong đó nữ 22 người, chiếm 60% tổng số.', ['differs 60 of 22/40: 55']],
    ['Có khoảng 40 giảng viên, trong đó nữ 22 người, chiếm 60%.', ['unsure 60 of 22/40: 55']],
    // A colon alone may open anything; parts that add up show what it opened.
    ['Tổng số lớp: 20, khóa A: 12 lớp (60%), khóa B: 8 lớp (41%).', ['agrees 60 of 12/20: 60', 'differs 41 of 8/20: 40']],
    ['Tổng số lớp: 20, khóa A: 12 lớp (61%), khóa B: 6 lớp.', ['unsure 61 of 12/20: 60']],
  ]);
});

describe('of a base that is named beside it', () => {
  check([
    ['Có 07 phiếu trên 11 thành viên, đạt 63,6%.', ['agrees 63.6 of 7/11: 63.6']],
    ['Có 07 phiếu trên tổng số 11 phiếu, đạt 70%.', ['differs 70 of 7/11: 64']],
    ['Có 268 người, chiếm 66,7% trên tổng số 402 người.', ['agrees 66.7 of 268/402: 66.7']],
    ['Có 268 người, chiếm 60% tổng số 402 người.', ['differs 60 of 268/402: 67']],
    ['Có 268 người (chiếm 60%) trong tổng số 402 người.', ['differs 60 of 268/402: 67']],
    // More than the base, nothing, or rough.
    ['Có 12 phiếu trên 11 thành viên, đạt 63,6%.', []],
    ['Có khoảng 07 phiếu trên 11 phiếu, đạt 70%.', []],
    ['Có 07 phiếu trên 0 phiếu, đạt 70%.', []],
  ]);
});

it('says where, and what of, in the words before', () => {
  const [share] = proofread(reportLines('Năm qua\nTrường có 44/55 tiêu chí, đạt 80%.')).shares;
  expect(share?.at).toEqual({ line: 2, column: 31 });
  expect(share?.text).toBe('Trường có 44/55 tiêu chí, đạt 80%');
});
