import { points } from '../../../../src/core/domain/points';
import { CLEAN, SCHOOL_M, SCHOOL_N, SCHOOL_P, withSchool, withoutSums } from '../cleanCluster';
import type { Cluster, School } from '../clusterReading';
import { findings, issuesOf, onlyIssue } from '../findings';

const withFirst = (change: Partial<School>, cluster: Cluster = CLEAN): Cluster => withSchool(() => change, cluster);
const shown = (v: number, format: string): { v: number; format: string } => ({ v, format });

describe('VIS-01 the page and its total', () => {
  const thirds = { 'I.1': shown(20.04, '0.0'), 'I.2': shown(12.04, '0.0'), 'I.3': shown(18.04, '0.0') };
  const sums = { groupTotal: {}, selfTotal: undefined, place: undefined };

  it('three cells that print 50,0 beside a total of 50,1 are one finding at the total', () => {
    const school = { ...SCHOOL_M, ...sums, agreed: { ...SCHOOL_M.agreed, ...thirds }, total: shown(86.12, '0.0') };
    const cluster = { ...CLEAN, schools: [school, withoutSums(SCHOOL_N), withoutSums(SCHOOL_P)] };
    expect(findings(cluster)).toEqual(["VIS-01 'Trường M'!H11"]);
    expect(onlyIssue('VIS-01', cluster)).toMatchObject({
      severity: 'warning',
      blocks: 'tick',
      facts: { printed: '86.1', sum: '86', difference: '0.1' },
    });
  });

  it('cells that show all they hold raise nothing', () => {
    const agreed = { ...SCHOOL_M.agreed, 'I.1': shown(24.5, '0.00') };
    expect(findings(withFirst({ agreed, total: shown(93.5, '0.0') }))).toEqual([]);
  });

  it('a total that is wrong is no matter of print', () => {
    const school = { ...SCHOOL_M, ...sums, agreed: { ...SCHOOL_M.agreed, ...thirds }, total: shown(90, '0.0') };
    const cluster = { ...CLEAN, schools: [school, withoutSums(SCHOOL_N), withoutSums(SCHOOL_P)] };
    expect(findings(cluster)).toEqual(["REL-07 'Trường M'!H11"]);
  });
});

describe('VIS-02 text left out of a total', () => {
  it('tells the total and the place with and without the fault, where the workbook states no places', () => {
    const texts = {
      ...SCHOOL_M,
      agreed: { ...SCHOOL_M.agreed, 'I.1': '24,5' },
      groupTotal: {},
      total: 69,
      selfTotal: undefined,
      place: undefined,
    };
    const others = [SCHOOL_N, SCHOOL_P].map((school) => ({ ...school, place: undefined }));
    expect(onlyIssue('VIS-02', { ...CLEAN, schools: [texts, ...others] })).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      place: { at: { row: 11, column: 8 } },
      facts: { stated: '69', computed: '93.5', textCells: ["'Trường M'!H5"], statedPlace: '3', computedPlace: '1' },
    });
  });
});

describe('VIS-03 decimals that a format hides', () => {
  const bare = (cluster: Cluster): Cluster => ({ ...cluster, schools: cluster.schools.map(withoutSums) });
  const scored = (value: number, format: string): Cluster =>
    bare(withFirst({ agreed: { ...SCHOOL_M.agreed, 'I.1': shown(value, format) } }));

  it('24,96 that prints as the maximum of 25,0', () => {
    expect(findings(scored(24.96, '0.0'))).toEqual(["VIS-03 'Trường M'!H5"]);
    expect(onlyIssue('VIS-03', scored(24.96, '0.0')).facts).toMatchObject({ value: '24.96', shown: '25', seems: 'maximum' });
  });

  it('0,04 that prints as 0,0', () => {
    expect(findings(scored(0.04, '0.0'))).toEqual(["VIS-03 'Trường M'!H5"]);
  });

  it('a score that is rounded as it is shown hides nothing', () => {
    expect(findings(scored(24.96, '0.0'), { rounding: { at: 'criterion', decimals: 1 } })).toEqual([]);
    expect(findings(scored(24.5, '0.0'))).toEqual([]);
  });

  it('two totals that print alike while one stands above the other', () => {
    const own = { groupTotal: {}, selfTotal: undefined, place: undefined };
    const first = { ...SCHOOL_M, ...own, total: shown(93.5, '0.0') };
    const second = {
      ...SCHOOL_N,
      ...own,
      agreed: { ...SCHOOL_M.agreed, 'I.1': 24.48 },
      total: shown(93.48, '0.0'),
    };
    const cluster = { ...CLEAN, schools: [first, second, withoutSums(SCHOOL_P)] };
    const hidden = issuesOf(cluster).filter(({ rule }) => rule === 'VIS-03');
    expect(hidden.map(({ place, facts }) => [place.unit, facts])).toEqual([
      ['u2', { value: '93.48', shown: '93.5', seems: 'equal', other: 'Trường M' }],
    ]);
  });
});

describe('VIS-04 every cut is told', () => {
  const cuts = (cluster: Cluster, clauses: Parameters<typeof issuesOf>[1] = {}): readonly unknown[] =>
    issuesOf(cluster, clauses)
      .filter(({ rule }) => rule === 'VIS-04')
      .map(({ place, facts, blocks }) => [place.unit, place.criterion, facts, blocks]);

  it('a computed score above its maximum', () => {
    const criteria = [
      {
        id: '1',
        maximum: '10',
        method: { kind: 'perUnit', pointsPerUnit: points('2'), freeUnits: points('0'), maximum: null } as const,
      },
    ];
    expect(cuts({ criteria, schools: [{ name: 'Trường M', agreed: { '1': null }, result: { '1': 6 } }] })).toEqual([
      ['u1', '1', { by: 'maximum', before: '12', after: '10', lost: '2' }, null],
    ]);
  });

  it('a group above its cap, and a total above its own', () => {
    const [first, second] = CLEAN.criteria;
    const criteria = first === undefined || second === undefined ? [] : [{ ...first, cap: '55' }, second];
    const cluster = { criteria, schools: [withoutSums(SCHOOL_M)] };
    expect(cuts(cluster)).toEqual([['u1', 'I', { by: 'group', before: '57.5', after: '55', lost: '2.5' }, null]]);
    const caps = { total: points('90'), bonus: null, penalty: null, penaltyFloor: 'total', bonusMayExceedTotal: false } as const;
    expect(cuts({ ...CLEAN, schools: [withoutSums(SCHOOL_M)] }, { caps })).toEqual([
      ['u1', null, { by: 'total', before: '93.5', after: '90', lost: '3.5' }, null],
    ]);
  });

  it('nothing is cut in a clean cluster', () => {
    expect(cuts(CLEAN)).toEqual([]);
  });
});

describe('VIS-05 a cut that stands nowhere', () => {
  const capped = (f: string): Cluster =>
    withFirst({ groupTotal: { I: { f, v: 50 }, II: 36 }, total: 86, place: 3, selfTotal: 95 });

  it('a subtotal whose formula stops at 50 while nobody declared a cap', () => {
    expect(findings(capped('MIN(50,SUM(H5:H7))'))).toContain("VIS-05 'Trường M'!H4");
    expect(onlyIssue('VIS-05', capped('MIN(50,SUM(H5:H7))')).facts).toEqual({
      stated: '50',
      computed: '57.5',
      lost: '7.5',
      formula: '=MIN(50,SUM(H5:H7))',
    });
  });

  it('a subtotal that is wrong without such a formula stays a wrong sum', () => {
    expect(findings(capped('SUM(H5:H7)-7.5'))).toContain("REL-06 'Trường M'!H4");
  });
});

describe('REL-12 counted twice', () => {
  it('a total that adds the subtotals beside their criteria is told so', () => {
    const doubled = withFirst({ total: 187 });
    expect(findings(doubled)).toEqual(["REL-12 'Trường M'!H11"]);
    expect(onlyIssue('REL-12', doubled)).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      facts: {
        stated: '187',
        computed: '93.5',
        subtotals: ["'Trường M'!H4", "'Trường M'!H8"],
        statedPlace: '1',
        computedPlace: '1',
      },
      fix: { kind: 'ask', from: '187', to: '93.5' },
    });
  });

  it('one subtotal alone counts too', () => {
    expect(findings(withFirst({ total: 129.5 }))).toEqual(["REL-12 'Trường M'!H11"]);
  });

  it('any other total that is too large is a wrong sum', () => {
    expect(findings(withFirst({ total: 130 }))).toEqual(["REL-07 'Trường M'!H11"]);
  });
});
