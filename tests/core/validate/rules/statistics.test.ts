import { appraise } from '../../../../src/core/appraise';
import type { Issue } from '../../../../src/core/domain/issue';
import { sheet, workbook, type CellInput } from '../../../builders/workbook';
import type { Cluster, School, Typed } from '../clusterReading';
import { findings, inShort, issuesOf, onlyIssue } from '../findings';

/** Schools M, N, … on one criterion that is scored from its result. */
function results(values: readonly Typed[], unitOfMeasure = '%'): Cluster {
  return {
    criteria: [
      { id: '1', maximum: '10', unitOfMeasure },
      { id: '2', maximum: '90' },
    ],
    schools: values.map((value, index): School => ({
      name: `Trường ${String.fromCharCode(77 + index)}`,
      agreed: { '1': 7 + index / 4, '2': 70 + index },
      result: { '1': value },
    })),
  };
}

const scored = (scores: readonly (readonly [number, number])[], totals: readonly Typed[] = []): Cluster => ({
  criteria: [
    { id: '1', maximum: '10' },
    { id: '2', maximum: '90' },
  ],
  schools: scores.map(([first, second], index): School => ({
    name: `Trường ${String.fromCharCode(77 + index)}`,
    agreed: { '1': first, '2': second },
    ...(totals[index] === undefined ? {} : { total: totals[index] }),
  })),
});

describe('STA-02 a value far from the others', () => {
  it('30 among 92 to 95 waits for a tick', () => {
    const cluster = results([92, 93, 94, 95, 94, 93, 30]);
    expect(findings(cluster)).toEqual(["STA-02 'Trường S'!E4"]);
    expect(onlyIssue('STA-02', cluster)).toMatchObject({
      severity: 'warning',
      blocks: 'tick',
      facts: { value: '30', middle: '93', of: 'result' },
    });
  });

  it('100 among tens, where more than half are alike', () => {
    expect(findings(results([10, 10, 10, 10, 10, 10, 10, 100]))).toEqual(["STA-02 'Trường T'!E4"]);
  });

  it('far by the test but not several times off raises nothing', () => {
    expect(findings(results([92, 92, 92, 92, 92, 92, 90]))).toEqual([]);
    expect(findings(results([1, 1, 1, 1, 4], 'giải'))).toEqual([]);
  });

  it('a score a digit short: 0,9 among nines', () => {
    const scores = [9, 9.25, 0.9, 9.5, 8.75].map((first, index) => [first, 70 + index] as const);
    expect(findings(scored(scores))).toEqual(["STA-02 'Trường O'!H4"]);
  });

  it('a school that did badly is no outlier, and four schools are too few', () => {
    expect(findings(scored([9, 9.25, 5, 9.5, 8.75].map((first, index) => [first, 70 + index])))).toEqual([]);
    expect(findings(results([92, 93, 94, 30]))).toEqual([]);
  });

  it('a total far below the others', () => {
    const rows = [80, 81, 82, 83, 30].map((second, index) => [8 + index / 4, second] as const);
    const cluster = scored(
      rows,
      rows.map(([first, second]) => first + second),
    );
    expect(findings(cluster)).toEqual(["STA-02 'Trường Q'!H6"]);
  });
});

describe('STA-03 all units alike', () => {
  it('is told once for the criterion', () => {
    const alike = scored([1, 2, 3, 4, 5].map((turn) => [10, 70 + turn]));
    expect(issuesOf(alike)).toMatchObject([
      { rule: 'STA-03', severity: 'info', blocks: null, facts: { value: '10', units: 5, cells: ["'Trường M'!H4"] } },
    ]);
  });
});

/** One school's own scores beside the reviewed ones, on six criteria of 20. */
function claimed(self: readonly number[], agreed: readonly number[] = self): Cluster {
  const ids = self.map((_, index) => String(index + 1));
  const byId = (values: readonly number[]) => Object.fromEntries(ids.map((id, index) => [id, values[index] ?? 0]));
  return {
    criteria: ids.map((id) => ({ id, maximum: '20' })),
    schools: [{ name: 'Trường M', self: byId(self), agreed: byId(agreed), selfTotal: self.reduce((sum, one) => sum + one, 0) }],
  };
}

describe('STA-04 and STA-06 the unit’s own scores', () => {
  it('every maximum is told', () => {
    expect(issuesOf(claimed([20, 20, 20, 20, 20, 20]))).toMatchObject([
      { rule: 'STA-04', severity: 'info', place: { at: { row: 10, column: 6 } }, facts: { criteria: 6, sum: '120' } },
    ]);
    expect(findings(claimed([20, 20, 20, 20, 20, 19]))).toEqual([]);
  });

  it('multiples of 5 throughout are told', () => {
    expect(issuesOf(claimed([15, 10, 15, 5, 15, 10]))).toMatchObject([
      { rule: 'STA-06', severity: 'info', facts: { criteria: 6 } },
    ]);
    expect(findings(claimed([15, 10, 15, 5, 15, 11]))).toEqual([]);
  });
});

/** One school's sheet of six criteria: self-scores in D, reviews in E, the total of the self-scores in D9. */
function reviewed(self: readonly number[], review: readonly number[], maximum = 20): readonly Issue[] {
  const texts = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu'];
  const rows = self.map((score, index): CellInput[] => [
    index + 1,
    `Công việc thứ ${texts[index] ?? ''} trong năm`,
    maximum,
    score,
    review[index] ?? 0,
  ]);
  const sum = (values: readonly number[]): number => values.reduce((so, one) => so + one, 0);
  return appraise(
    workbook(
      sheet('Phiếu', [
        ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026', null, 'Đơn vị: Trường M'],
        ['TT', 'Nội dung', 'Điểm tối đa', 'Tự chấm', 'Thẩm định'],
        ...rows,
        [null, 'Tổng cộng', maximum * self.length, sum(self), sum(review)],
      ]),
    ),
  ).issues;
}

describe('STA-05 far above the review', () => {
  const review = [18, 17, 18, 19, 16, 18];

  it('114 claimed and 106 reviewed wait for a tick, at the claim', () => {
    const issues = reviewed([19, 19, 19, 19, 19, 19], review);
    expect(issues.map((issue) => [inShort(issue), issue.severity, issue.blocks, issue.facts])).toEqual([
      [
        'STA-05 Phiếu!D9',
        'warning',
        'tick',
        { self: '114', review: '106', difference: '8', percent: '7.55', placeBySelf: 1, placeByReview: 1 },
      ],
    ]);
  });

  it('a few points, and a claim below the review, raise nothing', () => {
    expect(reviewed([18, 18, 18, 19, 17, 18], review)).toEqual([]);
    expect(reviewed([14, 12, 13, 16, 11, 13], review)).toEqual([]);
  });

  it('on a scale of 1200 points 10 are nothing, 60 are not', () => {
    const large = review.map((one) => one * 10);
    expect(reviewed([185, 175, 180, 190, 160, 180], large, 200)).toEqual([]);
    expect(reviewed([195, 195, 190, 195, 175, 180], large, 200).map(inShort)).toEqual(['STA-05 Phiếu!D9']);
  });
});
