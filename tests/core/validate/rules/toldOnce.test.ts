import { ratioMethod } from '../../../builders/ratioMethod';
/** What rules tell where one number stands for several, and how it is called: METHODS §10. */
import { points } from '../../../../src/core/domain/points';
import type { Method } from '../../../../src/core/domain/criteria';
import type { Reading } from '../../../../src/core/domain/reading';
import { caps, reading } from '../../../builders/readings';
import { CLEAN, SCHOOL_M, SCHOOL_N, SCHOOL_P, withAgreed, withoutSums, withSchool } from '../cleanCluster';
import { clusterReading, typed, type Cluster, type Row, type School } from '../clusterReading';
import { findings, issuesOf, onlyIssue } from '../findings';
import { copiedFormula } from '../../../../src/core/workbook/r1c1';

const one = (criteria: readonly Row[], school: Omit<School, 'name'>): Cluster => ({
  criteria,
  schools: [{ name: 'Trường M', ...school }],
});
const told = (rule: string, cluster: Cluster | Reading, clauses: Parameters<typeof issuesOf>[1] = {}): readonly string[] =>
  issuesOf(cluster, clauses).flatMap((issue) => (issue.rule === rule ? [issue.code] : []));
const CELL = { sheet: 'Trường M', row: 20, column: 8 };

describe('each finding has its name', () => {
  it('TYP-02', () => {
    expect(told('TYP-02', withAgreed({ 'I.1': '12.5', 'I.2': '12,5', 'I.3': '13,5' }))).toEqual(['mixedSeparators']);
  });

  it('STA-04', () => {
    const full = { 'I.1': 25, 'I.2': 15, 'I.3': 20, 'II.1': 25, 'II.2': 15 };
    expect(
      told(
        'STA-04',
        withSchool(() => ({ self: full, selfTotal: 100 })),
      ),
    ).toEqual(['allAtMaximum']);
  });

  it('TGT-08', () => {
    const criteria: readonly Row[] = [{ id: 'I', maximum: '10' }, { id: 'II' }];
    expect(told('TGT-08', one(criteria, { agreed: { I: 10, II: 5 } }), { rankBy: 'percent' })).toEqual(['percentAboveWhole']);
  });

  it('RNG-08, of a column too', () => {
    const more: Partial<Reading> = {
      bonusColumn: new Map([['u1', typed(7, CELL)]]),
      columnMaxima: { bonus: { maximum: points('5'), at: CELL }, penalty: null },
    };
    expect(told('RNG-08', { ...one([{ id: 'I', maximum: '10' }], { agreed: { I: 5 } }), more })).toEqual(['bonusAboveCap']);
  });

  it('STR-04', () => {
    const structure: Reading['structure'] = [{ kind: 'rowExtra', unit: 'u1', criterion: 'I.1', at: CELL }];
    expect(told('STR-04', { ...CLEAN, more: { structure } })).toEqual(['rowExtra']);
  });
});

describe('cells', () => {
  it('two blank scores are two missing ones', () => {
    const found = findings(withAgreed({ 'I.1': null, 'II.1': null }), { basis: ['agreed'] });
    expect(found).toEqual(["MIS-01 'Trường M'!H5", "MIS-01 'Trường M'!H9"]);
  });

  it('a target that cannot be read is told there, not at the result', () => {
    const method: Method = ratioMethod('10');
    const cluster = one([{ id: 'I', maximum: '10', method }], { agreed: { I: null }, target: { I: 'O5' }, result: { I: 4 } });
    expect(findings(cluster)).toEqual(["TYP-04 'Trường M'!D4"]);
  });

  it('a blank result beside a target that cannot be read is no second slip', () => {
    const method: Method = { kind: 'clusterLeader', maximum: points('10'), pool: 'all' };
    const cluster = one([{ id: 'I', maximum: '10', method }], { agreed: { I: null }, target: { I: 'O5' }, result: { I: null } });
    expect(findings(cluster)).toEqual(["TYP-04 'Trường M'!D4"]);
  });

  it('a declared total that is also a stated sum is one cell', () => {
    const base = clusterReading(CLEAN);
    const number = typed('1O0', CELL);
    const claims = [...base.claims, { what: 'maximumTotal' as const, stage: null, unit: null, criterion: null, number }];
    expect(told('TYP-04', { ...base, claims, declaredMaximum: number })).toHaveLength(1);
  });

  it('points that a credit above the target earns stand above the maximum rightly', () => {
    const method: Method = {
      kind: 'ratioToTarget',
      maximum: points('10'),
      target: null,
      floorRatio: points('0'),
      capRatio: points('1.2'),
      direction: 'higher',
      onZero: null,
    };
    const cluster = (score: number): Cluster =>
      one([{ id: 'I', maximum: '10', method }], { agreed: { I: score }, target: { I: 100 }, result: { I: 130 } });
    expect([told('RNG-04', cluster(12)).length, told('RNG-04', cluster(13)).length]).toEqual([0, 1]);
  });

  it('a link is evidence, with or without its protocol', () => {
    const cluster = withSchool(({ evidence }) => ({
      evidence: { ...evidence, 'I.1': 'www.tct.edu.vn/bao-cao', 'I.2': 'https://tct.edu.vn/a' },
    }));
    expect(told('EVD-01', cluster)).toEqual([]);
  });
});

describe('sums and units', () => {
  it('VIS-01 where the total shows all it holds and the cells do not', () => {
    const shown = (v: number, format: string): { v: number; format: string } => ({ v, format });
    const agreed = { ...SCHOOL_M.agreed, 'I.1': shown(20.04, '0.0'), 'I.2': shown(12.04, '0.0'), 'I.3': shown(18.04, '0.0') };
    const school = { ...SCHOOL_M, agreed, groupTotal: {}, selfTotal: undefined, place: undefined, total: shown(86.12, '0.00') };
    expect(findings({ ...CLEAN, schools: [school, withoutSums(SCHOOL_N), withoutSums(SCHOOL_P)] })).toEqual([
      "VIS-01 'Trường M'!H11",
    ]);
  });

  it('a slip in the maximum of a group inside a group mends no declared total', () => {
    const criteria: readonly Row[] = [
      {
        id: 'I',
        maximum: '40',
        rows: [
          {
            id: 'A',
            maximum: '25',
            rows: [
              { id: 'a', maximum: '10' },
              { id: 'b', maximum: '10' },
            ],
          },
          { id: 'c', maximum: '15' },
        ],
      },
    ];
    const cluster: Cluster = { ...one(criteria, { agreed: { a: 5, b: 5, c: 5 } }), declaredMaximum: 35 };
    expect(told('CFG-01', cluster)).toEqual(['maximaDiffer']);
  });

  it('a bonus of more things than points is cut by the cap of all bonuses, and that is told', () => {
    const method: Method = { kind: 'bonus', pointsPerUnit: points('0.5'), cap: null, once: false };
    const criteria: readonly Row[] = [
      { id: 'I', maximum: '10' },
      { id: 'B', kind: 'bonus', maximum: '5', method },
    ];
    const cluster = one(criteria, { agreed: { I: 5, B: null }, result: { B: 9 } });
    expect(onlyIssue('VIS-04', cluster, { caps: caps({ bonus: points('3') }) }).facts).toMatchObject({
      by: 'bonus',
      before: '4.5',
      after: '3',
    });
  });

  it('a near tie is told at the unit below', () => {
    const schools = [
      { name: 'Trường M', agreed: { I: 5.0000001 } },
      { name: 'Trường N', agreed: { I: 5 } },
    ];
    expect(onlyIssue('RNK-03', { criteria: [{ id: 'I', maximum: '10' }], schools }).place).toMatchObject({
      at: { sheet: 'Trường N', row: 1, column: 1 },
      unit: 'u2',
    });
  });

  it('round numbers tell something up to a maximum of 50', () => {
    const rows = Array.from({ length: 12 }, (_, index): Row => ({ id: `c${String(index)}`, maximum: '50' }));
    const scores = Object.fromEntries(rows.map(({ id }, index) => [id, 5 + 5 * (index % 8)]));
    expect(told('STA-06', one(rows, { agreed: scores, self: scores }))).toEqual(['roundNumbers']);
  });

  it('a self-score beside a review of 0 has no percent, and one without a review or without itself is not compared', () => {
    const units = { A: { I: { self: '9', review1: '0' } }, B: { I: { review1: '5' } }, C: { I: { self: '5' } } };
    const cluster = reading({ criteria: [{ id: 'I', maximum: '10' }], units, stages: ['self', 'review1'] });
    const found = issuesOf(cluster).filter(({ rule }) => rule === 'STA-05');
    expect(found.map(({ place, facts }) => [place.unit, 'percent' in facts ? facts.percent : undefined])).toEqual([['A', null]]);
  });

  it('a maximum of the list beside none on the sheets is no other version', () => {
    const base = clusterReading(one([{ id: 'I' }], { agreed: { I: 5 } }));
    const criteria = base.criteria.map((criterion) => ({ ...criterion, listedMaximum: { maximum: points('5'), at: CELL } }));
    expect(told('VER-01', { ...base, criteria })).toEqual([]);
  });

  it('a self total holds what the self column holds, and 0 where a branch does not count or a bonus is blank', () => {
    const criteria: readonly Row[] = [
      { id: 'I', maximum: '10', alternatives: 'x' },
      { id: 'II', maximum: '10', alternatives: 'x' },
      { id: 'B', kind: 'bonus', maximum: '5' },
    ];
    const cluster = (selfTotal: number): Cluster =>
      one(criteria, { agreed: { I: 8, II: 5, B: 2 }, self: { I: 9, II: 6, B: null }, selfTotal, total: 10 });
    expect([told('REL-08', cluster(9)), told('REL-08', cluster(15)).length]).toEqual([[], 1]);
  });

  it('the total of a review that does not count holds the branch that counts, and bonuses up to their cap', () => {
    const base = reading({
      criteria: [
        { id: 'I', maximum: '10', alternatives: 'x' },
        { id: 'II', maximum: '10', alternatives: 'x' },
        { id: 'B', kind: 'bonus', maximum: '5' },
        { id: 'K', kind: 'penalty' },
      ],
      units: {
        A: {
          I: { review1: '9', agreed: '8' },
          II: { review1: '6', agreed: '5' },
          B: { review1: '2', agreed: '2' },
          K: { agreed: '-1' },
        },
      },
      stages: ['review1', 'agreed'],
    });
    const stated = (total: number): readonly string[] => {
      const claims = [
        { what: 'total' as const, stage: 'review1' as const, unit: 'A', criterion: null, number: typed(total, CELL) },
      ];
      return told('REL-07', { ...base, claims }, { caps: caps({ bonus: points('1') }) });
    };
    expect([stated(10).length, stated(11).length, stated(16).length]).toEqual([0, 1, 1]);
  });

  it('VIS-01 adds up the branch that counts', () => {
    const shown = (v: number): { v: number; format: string } => ({ v, format: '0.0' });
    const criteria: readonly Row[] = [
      { id: 'I', maximum: '10', alternatives: 'x' },
      { id: 'II', maximum: '10', alternatives: 'x' },
      { id: 'III', maximum: '20' },
    ];
    const cluster = one(criteria, { agreed: { I: shown(8.04), II: shown(5.04), III: shown(10.04) }, total: shown(18.08) });
    expect(onlyIssue('VIS-01', cluster).facts).toMatchObject({ printed: '18.1', sum: '18' });
  });

  it('subtotals of another sheet are none that a total counted twice', () => {
    const base = clusterReading(withSchool(() => ({ total: 151 })));
    const claims = base.claims.map((claim) =>
      claim.what === 'groupTotal' && claim.unit === 'u1'
        ? { ...claim, number: { ...claim.number, at: { ...claim.number.at, sheet: 'Bảng khác' } } }
        : claim,
    );
    expect([told('REL-12', base).length, told('REL-12', { ...base, claims }).length]).toEqual([1, 0]);
  });

  it('places before and after a slip go by the totals, not by subtotals that are wrong too', () => {
    const [first, second, third] = [SCHOOL_M, SCHOOL_N, SCHOOL_P].map((school) => ({
      ...school,
      place: undefined,
      selfTotal: undefined,
    }));
    if (first === undefined || second === undefined || third === undefined) throw new Error('No school');
    const cluster: Cluster = {
      ...CLEAN,
      schools: [{ ...first, total: 80 }, { ...second, groupTotal: { I: 57, II: 33.5 } }, third],
    };
    expect(onlyIssue('REL-07', cluster).facts).toMatchObject({ statedPlace: '3', computedPlace: '1' });
  });

  it('a group that a sheet states otherwise is told of that sheet only', () => {
    const base = clusterReading(CLEAN);
    const claim = (sheet: string): Reading['claims'][number] => ({
      what: 'groupMaximum',
      stage: null,
      unit: null,
      criterion: 'I',
      number: typed(65, { sheet, row: 4, column: 3 }),
    });
    const declaredMaximum = typed(105, { sheet: 'Trường M', row: 11, column: 3 });
    const toldWith = (sheet: string): number =>
      told('CFG-01', { ...base, declaredMaximum, claims: [...base.claims, claim(sheet)] }).length;
    expect([toldWith('Trường M'), toldWith('Trường N')]).toEqual([0, 1]);
  });

  it('a row of one sheet explains a sum of maxima there', () => {
    const base = clusterReading({ ...CLEAN, declaredMaximum: 105 });
    const structure: Reading['structure'] = [
      { kind: 'rowExtra', unit: 'u1', criterion: 'I.1', at: { sheet: 'Trường M', row: 5, column: 2 } },
    ];
    const group = {
      what: 'groupMaximum' as const,
      stage: null,
      unit: null,
      criterion: 'I',
      number: typed(65, { sheet: 'Trường M', row: 4, column: 3 }),
    };
    const claims = [...base.claims, group];
    expect([told('CFG-02', { ...base, claims }).length, told('CFG-02', { ...base, claims, structure }).length]).toEqual([1, 0]);
  });

  it('a row worded otherwise on one sheet weighs less than one with another number there', () => {
    const structure: Reading['structure'] = [
      { kind: 'rowReworded', unit: 'u1', criterion: 'I.1', at: CELL, text: 'Chuyên cần', other: { ...CELL, sheet: 'Trường N' } },
    ];
    const ownNumbers = (unit: string): Reading['ownNumbers'] => [
      { unit, criterion: 'I.1', number: '1a', at: CELL, hasOwnCell: true },
    ];
    const severityWith = (unit: string): string =>
      onlyIssue('STR-04', { ...CLEAN, more: { structure, ownNumbers: ownNumbers(unit) } }).severity;
    expect([severityWith('u1'), severityWith('u2')]).toEqual(['error', 'warning']);
  });

  it('a copied formula moves whole columns and rows', () => {
    expect(copiedFormula('SUM(B:C)+SUM(3:4)', { row: 5, column: 4 }, { row: 9, column: 5 })).toBe('SUM(C:D)+SUM(7:8)');
  });
});
