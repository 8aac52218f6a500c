import { appraise } from '../../../src/core/appraise';
import { decimalText } from '../../../src/core/domain/points';
import { refText } from '../../../src/core/workbook/address';
import { sheet, workbook, type CellInput } from '../../builders/workbook';
import { layoutOf, rolesOf } from '../recognise/rolesOf';
import { CRITERIA, found, school, seen, totals } from './workbooks';

/** Self-score, then three reviewers. */
const SCORES: readonly (readonly number[])[] = [
  [9, 8, 8.5, 9],
  [18, 17, 16, 18],
  [10, 9, 9, 10],
];
const ONLY_REVIEWERS = SCORES.map((row) => row.slice(1));

describe('columns of several reviewers', () => {
  it.each([
    ['Giám khảo 1', 'Giám khảo 2', 'Giám khảo 3'],
    ['GK1', 'GK2', 'GK3'],
    ['Người chấm thứ nhất', 'Người chấm thứ hai', 'Người chấm thứ ba'],
    ['Điểm giám khảo I', 'Điểm giám khảo II', 'Điểm giám khảo III'],
    ['Trường N chấm', 'Trường P chấm', 'Điểm do Trường Q chấm'],
    ['Thành viên 1', 'Thành viên 2', 'Thành viên 3'],
  ])('«%s», «%s» and «%s» come to their median', (...headings) => {
    const appraisal = seen(school({ name: 'Trường M', headings: ['Tự chấm', ...headings], scores: SCORES }));
    expect(rolesOf(appraisal.recognition)).toBe(
      'A number, B criterion, C maximum, D self, E crossScore, F crossScore, G crossScore',
    );
    expect(totals(appraisal)).toEqual(['Trường M: 34.5']);
  });

  it('keeps each score with its reviewer and its cell', () => {
    const { reading } = seen(school({ name: 'Trường M', headings: ['GK1', 'GK2', 'GK3'], scores: ONLY_REVIEWERS }));
    const [first] = [...(reading?.entries.get('u1')?.values() ?? [])];
    expect(
      first?.crossScores?.map(({ reviewer, number }) => [
        reviewer.name,
        refText(number.at),
        number.reading.value === null ? null : decimalText(number.reading.value),
      ]),
    ).toEqual([
      ['GK1', "'Trường M'!D5", '8'],
      ['GK2', "'Trường M'!E5", '8.5'],
      ['GK3', "'Trường M'!F5", '9'],
    ]);
  });

  it('knows persons under a caption of reviewers', () => {
    const appraisal = seen(
      school({
        name: 'Trường M',
        headings: ['Tự chấm', 'Nguyễn Văn A', 'Trần Thị B', 'Lê Văn C'],
        scores: SCORES,
        caption: { text: 'Các giám khảo chấm', from: 1, to: 3 },
      }),
    );
    expect(totals(appraisal)).toEqual(['Trường M: 34.5']);
  });

  it('takes schools under a caption of cross-scoring, beside a self-score, for reviewers', () => {
    const appraisal = seen(
      school({
        name: 'Trường M',
        headings: ['Tự chấm', 'Trường N', 'Trường P'],
        scores: SCORES.map((row) => row.slice(0, 3)),
        caption: { text: 'Điểm chấm chéo', from: 1, to: 2 },
      }),
    );
    expect(layoutOf(appraisal.recognition)).toBe('unitSheet');
    expect(totals(appraisal)).toEqual(['Trường M: 33.75']);
  });

  it('leaves out the average the sheet makes of them, and takes what is agreed', () => {
    const appraisal = seen(
      school({
        name: 'Trường M',
        headings: ['GK1', 'GK2', 'GK3', 'Trung bình', 'Điểm thống nhất', 'Lý do'],
        scores: ONLY_REVIEWERS.map((row, index) => [...row, 1, index === 0 ? 9 : null, null]),
      }),
    );
    expect(rolesOf(appraisal.recognition)).toContain('G ignored, H agreed, I reason');
    expect(totals(appraisal)).toEqual(['Trường M: 35']);
  });

  it('two turns of one review stay two turns', () => {
    const appraisal = seen(
      school({
        name: 'Trường M',
        headings: ['Tự chấm', 'Ban Thi đua', 'Cụm trưởng'],
        scores: SCORES.map((row) => row.slice(0, 3)),
      }),
    );
    expect(rolesOf(appraisal.recognition)).toContain('D self, E review1, F review2');
  });

  it('reads them under each criterion of a table of schools', () => {
    const appraisal = seen(
      sheet(
        'Bảng',
        [
          ['BẢNG ĐIỂM'],
          ['TT', 'Đơn vị', 'Tiêu chí 1 (10 điểm)', null, null, 'Tiêu chí 2 (20 điểm)', null, null, 'Tổng điểm'],
          [null, null, 'GK1', 'GK2', 'GK3', 'GK1', 'GK2', 'GK3', null],
          [1, 'Trường M', 8, 9, 8.5, 15, 16, 17, 24.5],
          [2, 'Trường N', 7, 7, 8, 18, 18, 17, 25],
        ],
        { merges: ['A2:A3', 'B2:B3', 'C2:E2', 'F2:H2', 'I2:I3'] },
      ),
    );
    expect(appraisal.reading?.criteria.map(({ text }) => text)).toEqual(['Tiêu chí 1', 'Tiêu chí 2']);
    expect(totals(appraisal)).toEqual(['Trường M: 24.5', 'Trường N: 25']);
    expect(found(appraisal)).toEqual([]);
  });

  it('asks where every reviewer stands above all criteria, which would count each twice', () => {
    const appraisal = seen(
      sheet(
        'Bảng',
        [
          ['BẢNG ĐIỂM'],
          ['TT', 'Đơn vị', 'Giám khảo 1', null, 'Giám khảo 2', null],
          [null, null, 'Tiêu chí 1 (10 điểm)', 'Tiêu chí 2 (20 điểm)', 'Tiêu chí 1 (10 điểm)', 'Tiêu chí 2 (20 điểm)'],
          [1, 'Trường M', 8, 15, 9, 16],
          [2, 'Trường N', 7, 18, 7, 17],
        ],
        { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'] },
      ),
    );
    expect(appraisal.recognition.kind).toBe('ambiguous');
  });

  it('reads them under each school of a table of criteria, the school that scores known as one of the cluster', () => {
    const appraisal = seen(
      sheet(
        'Bảng',
        [
          ['BẢNG CHẤM ĐIỂM'],
          ['STT', 'Nội dung', 'Điểm chuẩn', 'Trường M', null, null, 'Trường N'],
          [null, null, null, 'Tự chấm', 'Trường N chấm', 'Trường P chấm', 'Tự chấm', 'Trường M chấm', 'Trường P chấm'],
          ...CRITERIA.map((criterion): CellInput[] => [...criterion, 9, 8, 8.5, 9, 8, 9]),
        ],
        { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:I2'] },
      ),
    );
    expect(totals(appraisal)).toEqual(['Trường M: 24.75', 'Trường N: 25.5']);
    const [first] = [...(appraisal.reading?.entries.get('u1')?.values() ?? [])];
    expect(first?.crossScores?.map(({ reviewer }) => reviewer.unit)).toEqual(['u2', null]);
  });
});

describe('what several reviewers come to', () => {
  const HEADINGS = ['Tự chấm', 'GK1', 'GK2', 'GK3', 'Điểm thống nhất', 'Lý do'];
  const first = (...cells: readonly CellInput[]) =>
    school({ name: 'Trường M', headings: HEADINGS, scores: [cells, ...SCORES.slice(1)] });

  it('JUD-01: too far apart, there is no score, neither the self-score nor the larger one, and who stands out is named', () => {
    const appraisal = seen(first(9, 8, 8.5, 4));
    expect(totals(appraisal)).toEqual(['Trường M: -']);
    expect(appraisal.issues).toMatchObject([
      {
        rule: 'JUD-01',
        severity: 'error',
        blocks: 'ranking',
        place: { at: { row: 5, column: 7 }, criterion: 'c1' },
        facts: {
          lowest: '4',
          highest: '8.5',
          threshold: '2',
          outliers: [{ reviewer: 'GK3', score: '4' }],
          meanWithoutOutliers: '8.25',
          missing: 'number',
        },
      },
    ]);
  });

  it('at the threshold itself they need not talk it over', () => {
    expect(found(seen(first(9, 8, 8.5, 6.5))).filter((one) => one.startsWith('JUD'))).toEqual([]);
  });

  it('a number they came to needs its reason beside it', () => {
    const without = seen(first(9, 8, 8.5, 4, 8));
    expect([totals(without), without.issues[0]?.facts]).toMatchObject([['Trường M: -'], { missing: 'reason' }]);
    const settled = seen(first(9, 8, 8.5, 4, 8, 'GK3 chưa xem minh chứng'));
    expect([totals(settled), found(settled)]).toEqual([['Trường M: 34'], []]);
  });

  it('what is no number blocks, and no other score stands in for it', () => {
    const appraisal = seen(first(9, 8, 'O8', 8));
    expect([totals(appraisal), found(appraisal)]).toEqual([['Trường M: -'], ["TYP-04 letterInNumber 'Trường M'!F5"]]);
  });

  it('a blank cell leaves it to the others', () => {
    expect(totals(seen(first(9, 8, null, 9)))).toEqual(['Trường M: 34.5']);
  });

  it('a score of a reviewer above the maximum is found like any other', () => {
    expect(found(seen(first(9, 10, 10.5, 10)))).toEqual(["RNG-04 scoreAboveMaximum 'Trường M'!F5"]);
  });

  it.each([
    [null, '8.5'],
    ['mean', '8'],
    ['trimmed', '8.17'],
  ] as const)('the policy says how: %s gives %s for 6.5, 8.5, 9, 8.5 and 7.5', (consensus, points) => {
    const five = school({
      name: 'Trường M',
      headings: ['GK1', 'GK2', 'GK3', 'GK4', 'GK5'],
      scores: [[6.5, 8.5, 9, 8.5, 7.5]],
    });
    const policy = { ...POLICY, reconcile: { points: '3', consensus } };
    const step = appraise(workbook(five), policy).scorecards[0]?.steps[0];
    expect(step?.points === null || step === undefined ? null : decimalText(step.points)).toBe(points);
  });
});

const POLICY = {
  year: 2026,
  period: 'year',
  basis: ['agreed', 'review2', 'review1', 'self'],
  rounding: { at: 'criterion', decimals: 2 },
  caps: { total: null, bonus: null, penalty: null, penaltyFloor: 'total' },
  rankBy: 'points',
  ranking: 'competition',
  tieBreak: [],
  awards: [],
};
