import * as fc from 'fast-check';
import Big from 'big.js';
import { checkingPairs } from '../../../src/core/crossScore/checkingPairs';
import { consensus } from '../../../src/core/crossScore/consensus';
import { judgeBias } from '../../../src/core/crossScore/judgeBias';
import { appraise } from '../../../src/core/appraise';
import { draftPolicy } from '../../../src/core/policies/draftPolicy';
import { policyToJson } from '../../../src/core/policies/policyToJson';
import { sheet, workbook } from '../../builders/workbook';
import { reconcile, reconcileThreshold } from '../../../src/core/crossScore/reconcile';
import { agreement } from '../../../src/core/crossScore/agreement';
import { robustZ, selfAgainstReview } from '../../../src/core/domain/selfAgainstReview';
import { decimalText, points, toNumber, type Points } from '../../../src/core/domain/points';
import { countEndorsements } from '../../../src/core/propose/endorsements';

const read = (...texts: readonly string[]): readonly Points[] => texts.map(points);
const text = (value: Points | null | undefined): string | null =>
  value === null || value === undefined ? null : decimalText(value);
const hundredths = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 9 });

describe('several reviewers', () => {
  it('the numbers worked in METHODS §8.1: 7, 7.5, 8, 8.5, 3', () => {
    const scores = read('7', '7.5', '8', '8.5', '3');
    expect([consensus(scores), consensus(scores, 'mean'), consensus(scores, 'trimmed')].map(text)).toEqual(['7.5', '6.8', '7.5']);
  });

  it('two come to their mean, nobody to nothing', () => {
    expect([consensus(read('7', '8')), consensus([])].map(text)).toEqual(['7.5', null]);
  });

  it('mean, median and trimmed mean are those of another arithmetic', () => {
    fc.assert(
      fc.property(hundredths, (whole) => {
        const scores = whole.map((one) => points(`${one}/100`));
        const sorted = [...whole].sort((a, b) => a - b).map((one) => new Big(one).div(100));
        const meanOf = (values: readonly Big[]): Big =>
          values.reduce((total, one) => total.plus(one), new Big(0)).div(values.length);
        const half = sorted.length / 2;
        const middle = sorted.length % 2 === 1 ? [sorted[Math.floor(half)]] : [sorted[half - 1], sorted[half]];
        const close = (found: Points | null, wanted: Big): void =>
          expect(Math.abs(toNumber(found ?? points('-1')) - wanted.toNumber())).toBeLessThan(1e-9);
        close(consensus(scores, 'mean'), meanOf(sorted));
        close(consensus(scores, 'median'), meanOf(middle.flatMap((one) => one ?? [])));
        close(consensus(scores, 'trimmed'), meanOf(sorted.length > 2 ? sorted.slice(1, -1) : sorted));
      }),
    );
  });

  it('talk it over above τ, and have no score until they did (JUD-01)', () => {
    const far = reconcile(read('7', '7.5', '8', '8.5', '3'), reconcileThreshold(points('10'), null, null));
    expect([
      text(far.threshold),
      text(far.range),
      far.mustReconcile,
      far.final,
      far.outliers,
      text(far.meanWithoutOutliers),
    ]).toEqual(['2', '5.5', true, null, [4], '7.75']);
    const near = reconcile(read('7', '9'), points('2'));
    expect([near.mustReconcile, text(near.final)]).toEqual([false, '8']);
  });

  it('τ is 20% of the maximum, at least one step, or what the policy says', () => {
    const tau = (max: string, step: string | null, given: Parameters<typeof reconcileThreshold>[2]): string =>
      decimalText(reconcileThreshold(points(max), step === null ? null : points(step), given));
    expect([
      tau('10', null, null),
      tau('2', '0.5', null),
      tau('10', null, { share: points('1/10'), points: null }),
      tau('10', null, { share: null, points: points('3') }),
    ]).toEqual(['2', '0.5', '1', '3']);
  });
});

describe('the threshold a policy states', () => {
  it.each([
    ['20', '7', '9', '8'],
    ['20', '7', '9.5', null],
    ['30', '6', '9', '7.5'],
    ['30', '5.5', '9', null],
    ['1/4', '6.5', '9', '7.75'],
    ['1/4', '6.5', '9.5', null],
  ])('a share of %s of 10 points: %s and %s come to %s', (share, one, other, final) => {
    const found = appraise(school(one, other), { ...policyToJson(draftPolicy), reconcile: { share, points: null } });
    expect(found.scorecards.map(({ total }) => text(total))).toEqual([final]);
  });

  const school = (one: string, other: string) =>
    workbook(
      sheet('Trường M', [
        ['PHIẾU CHẤM ĐIỂM THI ĐUA NĂM 2026'],
        ['Đơn vị:', 'Trường M'],
        ['STT', 'Nội dung', 'Điểm chuẩn', 'Giám khảo 1', 'Giám khảo 2'],
        ['1', 'Đào tạo, bồi dưỡng cán bộ', 10, Number(one), Number(other)],
      ]),
    );
});

describe('lenient and strict reviewers', () => {
  it('the numbers worked in METHODS §8.3', () => {
    expect(judgeBias([read('6', '8'), read('7', '8'), read('8', '5')]).map(text)).toEqual(['0', '0.75', '-0.75']);
  });

  it('a unit only one of them scored says nothing', () => {
    expect(
      judgeBias([
        [points('6'), points('9')],
        [points('8'), null],
      ]).map(text),
    ).toEqual(['-2', '2']);
    expect(judgeBias([read('6')])).toEqual([null]);
  });

  it('with a full table all leanings add up to 0', () => {
    const table = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([judges, units]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: units, maxLength: units }), {
        minLength: judges,
        maxLength: judges,
      }),
    );
    fc.assert(
      fc.property(table, (rows) => {
        const all = judgeBias(rows.map((row) => row.map((one) => points(String(one)))));
        expect(Math.abs(all.reduce((total, one) => total + (one === null ? 0 : toNumber(one)), 0))).toBeLessThan(1e-9);
      }),
    );
  });
});

describe('how far reviewers agree', () => {
  it('the same order everywhere is W = 1, and tables of one unit or reviewer say nothing', () => {
    expect(text(agreement([read('1', '2'), read('3', '5'), read('6', '9')])?.kendallW)).toBe('1');
    expect([agreement([read('1', '2')]), agreement([read('1'), read('2')])]).toEqual([null, null]);
  });

  it('all alike: nothing to agree on, and no division by 0', () => {
    const found = agreement([read('5', '5'), read('5', '5')]);
    expect([found?.kendallW, found?.icc.twoSingle]).toEqual([null, null]);
  });
});

describe('self against review', () => {
  it('in a small cluster flags by 5 points or 5%', () => {
    const found = selfAgainstReview([
      { self: points('99'), review: points('91.5') },
      { self: points('50'), review: points('47') },
      { self: points('93'), review: points('92.5') },
    ]);
    expect(found.map(({ isFar }) => isFar)).toEqual([true, true, false]);
  });

  it('where most differences are alike the mean distance stands in (STA-02)', () => {
    expect(robustZ(read('0', '0', '0', '0', '10')).map((z) => (z === null ? null : toNumber(z).toFixed(3)))).toEqual([
      '0.000',
      '0.000',
      '0.000',
      '0.000',
      '3.989',
    ]);
    expect(robustZ(read('1', '1'))).toEqual([null, null]);
  });
});

describe('who checks whom', () => {
  it('everyone checks and is checked as often, nobody the own school', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 15 }), fc.integer({ min: 1, max: 4 }), fc.nat(20), (count, each, turn) => {
        const units = Array.from({ length: count }, (_, index) => `u${index + 1}`);
        const pairs = checkingPairs(units, each, turn);
        const often = Math.min(each, count - 1);
        for (const unit of units) {
          expect(pairs.filter(({ checker }) => checker === unit)).toHaveLength(often);
          expect(pairs.filter(({ checked }) => checked === unit)).toHaveLength(often);
        }
        expect(pairs.every(({ checker, checked }) => checker !== checked)).toBe(true);
        expect(new Set(pairs.map(({ checker, checked }) => `${checker} ${checked}`)).size).toBe(pairs.length);
      }),
    );
  });

  it('another turn gives other pairs; one school has nobody', () => {
    expect(checkingPairs(['a', 'b', 'c'], 1, 0)).not.toEqual(checkingPairs(['a', 'b', 'c'], 1, 1));
    expect(checkingPairs(['a'])).toEqual([]);
  });
});

describe('papers on which members name units', () => {
  it('an empty paper is blank, a name twice a duplicate even where it is too many', () => {
    expect(countEndorsements([[], ['A', 'A', 'B'], ['A', 'B', 'C'], ['A']], 2)).toEqual({
      statuses: ['blank', 'duplicate', 'over', 'valid'],
      votes: new Map([['A', 1]]),
      returned: 4,
      valid: 1,
    });
  });
});
