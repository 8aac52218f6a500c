import { points } from '../../../../src/core/domain/points';
import type { Method } from '../../../../src/core/domain/criteria';
import type { Indicator } from '../../../../src/core/domain/reading';
import { CLEAN } from '../cleanCluster';
import { typed, type Cluster, type Row, type School, type Typed } from '../clusterReading';
import { findings, issuesOf, onlyIssue } from '../findings';

const at = (column: number) => ({ sheet: 'Số liệu', row: 4, column });

function indicator(name: string, total: Typed, ...parts: readonly (readonly [string, Typed, 'subset'?])[]): Indicator {
  return {
    unitName: 'Trường M',
    name,
    total: typed(total, at(3)),
    parts: parts.map(([part, value, kind], index) => ({
      name: part,
      number: typed(value, at(4 + index)),
      isSubset: kind === 'subset',
    })),
  };
}

const withIndicators = (...indicators: readonly Indicator[]): Cluster => ({ ...CLEAN, more: { indicators } });

describe('REL-03 a share and its parts', () => {
  const share = (stated: Typed): Cluster =>
    withIndicators(indicator('Giảng viên', 50, ['Trong đó: thạc sĩ', 45, 'subset'], ['Tỷ lệ (%)', stated]));

  it('45 of 50 reported as 95 is one finding at the share', () => {
    expect(findings(share(95))).toEqual(["REL-03 'Số liệu'!E4"]);
    expect(onlyIssue('REL-03', share(95))).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      place: { unit: 'u1' },
      facts: { numerator: '45', denominator: '50', stated: '95', computed: '90' },
      fix: { kind: 'ask', from: '95', to: '90' },
    });
  });

  it.each<readonly [string, Typed]>([
    ['as it is', 90],
    ['as a percent of the cell', { v: 0.9, format: '0%' }],
    ['as a part of 1', 0.9],
  ])('the share %s raises nothing', (_, stated) => {
    expect(findings(share(stated))).toEqual([]);
  });

  it('a share is compared as far as it is written out', () => {
    const third = (stated: Typed): Cluster =>
      withIndicators(indicator('Lớp', 3, ['Trong đó: mở mới', 1, 'subset'], ['Tỷ lệ', stated]));
    expect([33, 33.3, 33.33, 33.4, 34].map((one) => findings(third(one)).length)).toEqual([0, 0, 0, 1, 1]);
  });
});

describe('REL-04 a share of nothing', () => {
  const of = (total: Typed): Cluster =>
    withIndicators(indicator('Giảng viên', total, ['Trong đó: thạc sĩ', 0, 'subset'], ['Tỷ lệ (%)', 90]));

  it('where the whole is 0 or blank', () => {
    expect(onlyIssue('REL-04', of(0))).toMatchObject({ blocks: 'ranking', place: { at: at(5) }, facts: { whole: 'zero' } });
    expect(onlyIssue('REL-04', of(null)).facts).toMatchObject({ whole: 'blank' });
  });
});

describe('REL-05 shares of one whole', () => {
  const shares = (...values: readonly number[]): Cluster =>
    withIndicators(indicator('Tỷ lệ xếp loại (%)', 100, ...values.map((one, index) => [`Loại ${String(index)}`, one] as const)));

  it('99,8 waits for a tick', () => {
    expect(findings(shares(40.1, 35.2, 24.5))).toEqual(["REL-05 'Số liệu'!C4"]);
    expect(onlyIssue('REL-05', shares(40.1, 35.2, 24.5)).facts).toMatchObject({ sum: '99.8', whole: '100' });
  });

  it('100, and what rounding alone makes of it, raise nothing', () => {
    expect(findings(shares(40.1, 35.2, 24.7))).toEqual([]);
    expect(findings(shares(33.3, 33.3, 33.3))).toEqual([]);
  });
});

describe('REL-09 one quantity in two places', () => {
  const twice = (second: number): Cluster =>
    withIndicators(indicator('Số lớp', 500), {
      ...indicator('số  lớp', second),
      total: typed(second, { ...at(3), sheet: 'Số liệu 2' }),
    });

  it('500 here and 505 there waits for a tick', () => {
    expect(findings(twice(505))).toEqual(["REL-09 'Số liệu 2'!C4"]);
    expect(onlyIssue('REL-09', twice(505)).facts).toEqual({
      name: 'số  lớp',
      value: '505',
      other: '500',
      otherCell: "'Số liệu'!C4",
    });
  });

  it('is compared with the result of a criterion of that name', () => {
    const criteria = [{ id: '1', maximum: '10', text: 'Số lớp' }];
    const schools = (result: number): School[] => [{ name: 'Trường M', agreed: { '1': 9 }, result: { '1': result } }];
    const book = (result: number): Cluster => ({
      criteria,
      schools: schools(result),
      more: { indicators: [indicator('Số lớp', 500)] },
    });
    expect(findings(book(505))).toEqual(["REL-09 'Trường M'!E4"]);
    expect(findings(book(500))).toEqual([]);
  });

  it('the same quantity twice raises nothing', () => {
    expect(findings(twice(500))).toEqual([]);
  });
});

describe('RNG-07 a score off the step', () => {
  const scored = (score: number): Cluster => ({
    criteria: [{ id: '1', maximum: '10', method: { kind: 'manual', step: points('0.25') } }],
    schools: [{ name: 'Trường M', agreed: { '1': score } }],
  });

  it('7,37 where scores go by 0,25', () => {
    expect(findings(scored(7.37))).toEqual(["RNG-07 'Trường M'!H4"]);
    expect(onlyIssue('RNG-07', scored(7.37))).toMatchObject({ severity: 'warning', fix: { from: '7,37', to: '7.25' } });
    expect(findings(scored(7.25))).toEqual([]);
  });
});

const RATIO: Method = {
  kind: 'ratioToTarget',
  maximum: null,
  target: null,
  floorRatio: points('0'),
  capRatio: points('1'),
  direction: 'higher',
  onZero: null,
};

function targets(method: Method, values: readonly (number | 'notAssigned')[], results: readonly number[] = []): Cluster {
  const criteria: readonly Row[] = [{ id: '1', maximum: '10', method, text: 'Lớp bồi dưỡng' }];
  return {
    criteria,
    schools: values.map((target, index): School => {
      const result = results[index] ?? (target === 'notAssigned' ? null : target);
      return { name: `Trường ${'MNPQR'.charAt(index)}`, agreed: { '1': null }, target: { '1': target }, result: { '1': result } };
    }),
  };
}

describe('TGT-01 targets ten times apart', () => {
  it('9 and 90 among 90s: the one far from the middle is asked about', () => {
    expect(findings(targets(RATIO, [90, 9, 88]))).toEqual(["TGT-01 'Trường N'!D4"]);
    expect(onlyIssue('TGT-01', targets(RATIO, [90, 9, 88])).facts).toEqual({ value: '9', middle: '88', what: 'target' });
  });

  it('targets on one scale raise nothing, and typed points need none', () => {
    expect(findings(targets(RATIO, [90, 12, 88]))).toEqual([]);
  });
});

describe('TGT-02 values on two scales', () => {
  const best: Method = { kind: 'relativeToBest', maximum: null, pool: 'all', direction: 'higher' };

  it('0,9 among 90s blocks: the units are compared by the number itself', () => {
    const found = issuesOf(targets(best, [50, 50, 50], [90, 0.9, 88])).filter(({ rule }) => rule === 'TGT-02');
    expect(found).toMatchObject([
      { severity: 'error', blocks: 'ranking', place: { at: { sheet: 'Trường N', column: 5 } }, facts: { what: 'result' } },
    ]);
  });

  it('counts that are ten times apart are counts', () => {
    expect(findings(targets(best, [50, 50, 50], [30, 2, 28]))).toEqual([]);
  });
});

describe('TGT-07 assigned to nobody', () => {
  it('waits for a tick, at the first unit', () => {
    const nobody = targets(RATIO, ['notAssigned', 'notAssigned', 'notAssigned']);
    const both: Cluster = {
      criteria: [...nobody.criteria, { id: '2', maximum: '90' }],
      schools: nobody.schools.map((school, index) => ({ ...school, agreed: { '1': null, '2': 80 - index } })),
    };
    expect(findings(both)).toEqual(["TGT-07 'Trường M'!D4"]);
    expect(onlyIssue('TGT-07', both).facts).toEqual({ units: 3 });
  });

  it('one unit that has it is enough', () => {
    const found = findings(targets(RATIO, [90, 'notAssigned', 88]));
    expect(found.filter((one) => one.startsWith('TGT'))).toEqual([]);
  });
});

describe('TGT-08 numerator and denominator', () => {
  const book: Cluster = {
    criteria: [{ id: '1', maximum: '60' }, { id: '2' }],
    schools: [{ name: 'Trường M', agreed: { '1': 58, '2': 8 } }],
  };

  it('a criterion without a maximum earns points that no denominator holds', () => {
    expect(findings(book, { rankBy: 'percent' })).toEqual(["TGT-08 'Trường M'!A1"]);
    expect(onlyIssue('TGT-08', book, { rankBy: 'percent' }).facts).toEqual({ earned: '66', assigned: '60' });
  });

  it('by points nothing is divided', () => {
    expect(findings(book)).toEqual([]);
  });
});
