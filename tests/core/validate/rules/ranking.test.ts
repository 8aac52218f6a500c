import type { Ballots } from '../../../../src/core/domain/ballot';
import { points } from '../../../../src/core/domain/points';
import type { AwardRule } from '../../../../src/core/domain/policy';
import { CLEAN, SCHOOL_M, SCHOOL_N, SCHOOL_P, withoutSums, withSchool } from '../cleanCluster';
import { clusterReading, typed, type Cluster } from '../clusterReading';
import { findings, issuesOf, onlyIssue } from '../findings';

describe('CFG-04 a tie-break that leaves ties open', () => {
  const PENALTY = { by: 'penalty', order: 'asc' } as const;
  const VOTES = { by: 'votes', order: 'desc' } as const;
  const DECISION = { by: 'decision', order: 'desc' } as const;

  it('a list whose last key is votes waits for a tick', () => {
    expect(issuesOf(CLEAN, { tieBreak: [PENALTY, VOTES] })).toMatchObject([
      { rule: 'CFG-04', severity: 'warning', blocks: 'tick', facts: { last: 'votes' } },
    ]);
  });

  it('a list that ends in a decision, no list, and the draft of the product raise nothing', () => {
    expect(findings(CLEAN, { tieBreak: [VOTES, DECISION] })).toEqual([]);
    expect(findings(CLEAN, { tieBreak: [] })).toEqual([]);
    expect(findings(CLEAN, { tieBreak: [VOTES], isDraft: true })).toEqual([]);
  });
});

const award = (change: Partial<AwardRule> = {}): AwardRule => ({
  id: 'co',
  name: 'Cờ thi đua',
  quota: { fixed: 1 },
  minTotal: null,
  minGrade: null,
  places: null,
  registered: false,
  vote: null,
  cutLine: 'decide',
  passDown: true,
  ...change,
});

describe('CFG-05 more seats than units', () => {
  it('is told, and blocks nothing', () => {
    expect(issuesOf(CLEAN, { awards: [award({ quota: { fixed: 4 } })] })).toMatchObject([
      { rule: 'CFG-05', severity: 'info', blocks: null, facts: { award: 'Cờ thi đua', seats: 4, eligible: 3 } },
    ]);
  });

  it('a barred unit is no candidate', () => {
    const at = { sheet: 'Đơn vị', row: 2, column: 5 };
    const barred = withSchool(() => ({ place: undefined, disqualification: { reason: 'Kỷ luật', legalBasis: 'QĐ 12', at } }));
    const places = { ...barred, schools: barred.schools.map((school) => ({ ...school, place: undefined })) };
    const found = (fixed: number): readonly string[] => findings(places, { awards: [award({ quota: { fixed } })] });
    expect([found(2), found(3)]).toEqual([[], ['CFG-05']]);
  });
});

describe('RNK-01 two places of one unit', () => {
  const twice = (value: number): Cluster => {
    const reading = clusterReading(CLEAN);
    const at = { sheet: 'Tổng hợp', row: 5, column: 6 };
    const claim = { what: 'place', stage: null, unit: 'u1', criterion: null, number: typed(value, at) } as const;
    return { ...CLEAN, more: { claims: [...reading.claims, claim] } };
  };

  it('the second one is the finding, with the cell of the first', () => {
    const issues = issuesOf(twice(2)).filter(({ rule }) => rule === 'RNK-01');
    expect(issues).toMatchObject([
      {
        severity: 'error',
        blocks: 'ranking',
        place: { at: { sheet: 'Tổng hợp' }, unit: 'u1' },
        facts: { stated: '2', other: '1', otherCell: "'Trường M'!H12" },
      },
    ]);
  });

  it('the same place twice raises nothing', () => {
    expect(findings(twice(1))).toEqual([]);
  });
});

describe('RNK-02 equal units set apart', () => {
  const equal = { ...SCHOOL_P, agreed: SCHOOL_M.agreed, groupTotal: SCHOOL_M.groupTotal, total: 93.5 };
  const placed = (place: number): Cluster => ({ ...CLEAN, schools: [SCHOOL_M, SCHOOL_N, { ...equal, place }] });

  it('1 and 2 for two units that nothing tells apart', () => {
    expect(findings(placed(2))).toEqual(["RNK-02 'Trường P'!H12"]);
    expect(onlyIssue('RNK-02', placed(2))).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      facts: { stated: '2', shared: '1', with: ['Trường M'] },
      fix: { kind: 'ask', from: '2', to: '1' },
    });
  });

  it('a shared place raises nothing', () => {
    expect(findings(placed(1))).toEqual([]);
  });
});

describe('RNK-03 a near tie', () => {
  const bare = (second: number | string): Cluster => ({
    criteria: [{ id: '1', maximum: '100' }],
    schools: [
      { name: 'Trường M', agreed: { '1': 90.3333333 } },
      { name: 'Trường N', agreed: { '1': second } },
    ],
  });

  it('less than a millionth apart, with nothing rounded, waits for a tick', () => {
    expect(issuesOf(bare(90.333333))).toMatchObject([
      { rule: 'RNK-03', severity: 'warning', facts: { above: 'Trường M', below: 'Trường N' } },
    ]);
  });

  it('a true tie, a larger gap and a policy that rounds raise nothing', () => {
    expect(findings(bare(90.3333333))).toEqual([]);
    expect(findings(bare(90.3333))).toEqual([]);
    expect(findings(bare(90.333333), { rounding: { at: 'total', decimals: 2 } })).toEqual([]);
  });
});

describe('RNK-05 ranked by points', () => {
  const assigned = (target: 'notAssigned' | number): Cluster => ({
    criteria: [
      { id: '1', maximum: '60' },
      { id: '2', maximum: '40' },
    ],
    schools: [
      { name: 'Trường M', agreed: { '1': 55, '2': 35 } },
      { name: 'Trường N', agreed: { '1': 50, '2': target === 'notAssigned' ? null : 30 }, target: { '2': target } },
    ],
  });

  it('while one unit was assigned less, its target is the finding', () => {
    expect(findings(assigned('notAssigned'))).toEqual(["RNK-05 'Trường N'!D5"]);
    expect(onlyIssue('RNK-05', assigned('notAssigned')).facts).toEqual({ assigned: '60', most: '100' });
  });

  it('by percent, or where all were assigned the same, nothing is said', () => {
    expect(findings(assigned('notAssigned'), { rankBy: 'percent' })).toEqual([]);
    expect(findings(assigned(5))).toEqual([]);
  });
});

describe('VOT-03 a threshold met only after rounding', () => {
  const counted = (yes: number): Cluster => {
    const at = (row: number, column: number) => ({ sheet: 'Bỏ phiếu', row, column });
    const ballots: Ballots = {
      members: typed(29, at(1, 2)),
      present: typed(29, at(2, 2)),
      written: null,
      issued: typed(29, at(4, 2)),
      returned: typed(29, at(5, 2)),
      votes: [
        {
          unit: 'u1',
          unitName: 'Trường M',
          award: null,
          round: 1,
          votesFor: typed(yes, at(8, 3)),
          votesAgainst: typed(29 - yes, at(8, 4)),
          invalid: typed(0, at(8, 5)),
        },
      ],
    };
    return { ...CLEAN, schools: CLEAN.schools.map(withoutSums), more: { ballots } };
  };
  const NINETY = { threshold: { share: points('9/10'), moreThan: false, text: '90' }, of: 'members' } as const;

  it('26 of 29 prints as 90% and is not', () => {
    expect(issuesOf(counted(26), { awards: [award({ vote: NINETY })] })).toMatchObject([
      {
        rule: 'VOT-03',
        severity: 'warning',
        place: { at: { sheet: 'Bỏ phiếu', row: 8, column: 3 }, unit: 'u1' },
        facts: { award: 'Cờ thi đua', yes: '26', of: '29', percent: '89.66', threshold: '90' },
      },
    ]);
  });

  it('27 of 29 is met, 25 of 29 is far from it', () => {
    expect(findings(counted(27), { awards: [award({ vote: NINETY })] })).toEqual([]);
    expect(findings(counted(25), { awards: [award({ vote: NINETY })] })).toEqual([]);
  });
});
