import { appraise } from '../../src/core/appraise';
import type { Issue } from '../../src/core/domain/issue';
import { score } from '../../src/core/score/score';
import { staleScores } from '../../src/core/staleScores';
import type { Sheet, Workbook } from '../../src/core/workbook/workbook';
import { sheet, workbook, type CellInput } from '../builders/workbook';
import { inShort } from './validate/findings';

const SENTENCE = 'Đơn vị có kết quả cao nhất cụm được điểm tối đa, các đơn vị khác tính theo tỷ lệ';

interface School {
  readonly name: string;
  readonly result: number;
  readonly agreed: CellInput;
}

/** A sheet for each school: result in E5, agreed score in F5. */
function book(schools: readonly School[], list: readonly Sheet[] = []): Workbook {
  return workbook(
    ...schools.map(({ name, result, agreed }) =>
      sheet(`Trường ${name}`, [
        ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026', null, `Đơn vị: Trường ${name}`],
        [],
        ['TT', 'Nội dung', 'Điểm tối đa', 'Cách chấm điểm', 'Kết quả thực hiện', 'Điểm thống nhất'],
        ['1', 'Gửi báo cáo đúng hạn', 10, null, null, 9],
        ['2', 'Số đề tài khoa học', 20, SENTENCE, result, agreed],
      ]),
    ),
    ...list,
  );
}

const told = (given: Workbook): readonly Issue[] =>
  appraise(given).issues.filter(({ rule }) => rule.startsWith('STL') || rule === 'RNG-09');

/** 20 points for the best: with 6 of Trường P 4 are 13,33 and 5 are 16,67; with 8 of Trường Q they are 10, 12,5 and 15. */
const BEFORE: readonly School[] = [
  { name: 'M', result: 4, agreed: 13.33 },
  { name: 'N', result: 5, agreed: 16.67 },
  { name: 'P', result: 6, agreed: 20 },
];

describe('STL-01 scores that are older than a result', () => {
  it('are told at each of their cells, with who came later, and no longer as wrong', () => {
    const issues = told(book([...BEFORE, { name: 'Q', result: 8, agreed: 20 }]));
    expect(issues.map((issue) => [inShort(issue), issue.severity, issue.blocks, issue.facts, issue.fix])).toEqual([
      [
        "STL-01 'Trường M'!F5",
        'error',
        'ranking',
        { typed: '13.33', computed: '10', because: 'newer', cause: 'Trường Q' },
        { kind: 'ask', from: '13,33', to: '10' },
      ],
      expect.arrayContaining(["STL-01 'Trường N'!F5", { kind: 'ask', from: '16,67', to: '12.5' }]),
      expect.arrayContaining(["STL-01 'Trường P'!F5", { kind: 'ask', from: '20', to: '15' }]),
    ]);
  });

  it('the score of the late school itself is judged by its value', () => {
    const issues = told(book([...BEFORE, { name: 'Q', result: 8, agreed: 18 }]));
    expect(issues.map(inShort)).toEqual([
      "RNG-09 'Trường Q'!F5",
      "STL-01 'Trường M'!F5",
      "STL-01 'Trường N'!F5",
      "STL-01 'Trường P'!F5",
    ]);
  });

  it('one score that follows from nothing is wrong, not old', () => {
    const [m, ...others] = BEFORE;
    expect(told(book([{ name: 'M', result: 4, agreed: 12 }, ...others])).map(inShort)).toEqual(["RNG-09 'Trường M'!F5"]);
    expect(m?.agreed).toBe(13.33);
  });

  it('scores that follow from the present results raise nothing', () => {
    expect(told(book(BEFORE))).toEqual([]);
  });
});

describe('STL-02 scores of before the pool changed', () => {
  it('all of them in the proportion to a better school that is no longer there', () => {
    // With 8 of Trường Q, which sent a sheet and was taken out of the cluster.
    const issues = told(book(BEFORE.map((school, index) => ({ ...school, agreed: [10, 12.5, 15][index] ?? 0 }))));
    expect(issues.map((issue) => [inShort(issue), issue.blocks, issue.facts])).toEqual([
      ["STL-02 'Trường M'!F5", 'ranking', { typed: '10', computed: '13.33', because: 'removed', cause: '' }],
      ["STL-02 'Trường N'!F5", 'ranking', { typed: '12.5', computed: '16.67', because: 'removed', cause: '' }],
      ["STL-02 'Trường P'!F5", 'ranking', { typed: '15', computed: '20', because: 'removed', cause: '' }],
    ]);
  });

  it('the leader was barred after them, where only those that may be ranked are compared', () => {
    const { reading, policy, scorecards } = appraise(book(BEFORE));
    if (reading === null) throw new Error('not recognised');
    const criteria = reading.criteria.map((criterion) =>
      criterion.method.kind === 'relativeToBest'
        ? { ...criterion, method: { ...criterion.method, pool: 'eligible' as const } }
        : criterion,
    );
    const at = reading.units[2]?.at ?? { sheet: '', row: 1, column: 1 };
    const barred = {
      ...reading,
      criteria,
      units: reading.units.map((unit, index) =>
        index === 2 ? { ...unit, disqualification: { reason: 'bị kỷ luật', legalBasis: 'QĐ 1', at } } : unit,
      ),
    };
    const issues = staleScores(barred, score(barred, policy), policy);
    expect(issues.map((issue) => [inShort(issue), issue.facts])).toEqual([
      ["STL-02 'Trường M'!F5", { typed: '13.33', computed: '16', because: 'barred', cause: 'Trường P' }],
      ["STL-02 'Trường N'!F5", { typed: '16.67', computed: '20', because: 'barred', cause: 'Trường P' }],
    ]);
    expect(staleScores(reading, scorecards, policy)).toEqual([]);
  });
});
