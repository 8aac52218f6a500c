import { ratioMethod } from '../../../builders/ratioMethod';
/** What rules leave alone, where a little less care would tell of it or fall over it: METHODS §10. */
import type { Ballots } from '../../../../src/core/domain/ballot';
import { points } from '../../../../src/core/domain/points';
import type { Method } from '../../../../src/core/domain/criteria';
import type { Entry, Indicator, Reading } from '../../../../src/core/domain/reading';
import { award, caps, threshold } from '../../../builders/readings';
import { CLEAN, SCHOOL_M, SCHOOL_N, SCHOOL_P, withAgreed, withoutSums, withSchool } from '../cleanCluster';
import { clusterReading, typed, type Cluster, type Row, type School, type Typed } from '../clusterReading';
import { findings, issuesOf, onlyIssue } from '../findings';

const PER_UNIT: Method = { kind: 'perUnit', pointsPerUnit: points('1'), freeUnits: points('0'), maximum: points('5') };
const RATIO: Method = ratioMethod('10');
const rules = (cluster: Cluster | Reading, ...clauses: Parameters<typeof issuesOf>[1][]): readonly string[] =>
  issuesOf(cluster, clauses[0] ?? {}).map(({ rule }) => rule);
const one = (row: Row, school: Omit<School, 'name'>): Cluster => ({
  criteria: [row],
  schools: [{ name: 'Trường M', ...school }],
});

describe('cells that give no number', () => {
  it('a dash as the result of a criterion that is not assigned', () => {
    const cluster = one(
      { id: 'I', maximum: '5', method: PER_UNIT },
      { agreed: { I: null }, target: { I: 'notAssigned' }, result: { I: '...' } },
    );
    expect(rules(cluster)).not.toContain('MIS-04');
  });

  it('an error is told where it comes from, also where that is a formula', () => {
    const error = { error: '#N/A', f: 'VLOOKUP(A5,B:C,2)' };
    const school = { ...SCHOOL_M, agreed: { ...SCHOOL_M.agreed, 'I.1': error }, groupTotal: undefined, place: undefined };
    const total = { f: 'SUM(H4:H10)', error: '#N/A' };
    const cluster = { ...CLEAN, schools: [{ ...school, total }, ...[SCHOOL_N, SCHOOL_P].map(withoutSums)] };
    expect(findings(cluster)).toEqual(["TYP-11 'Trường M'!H5"]);
  });

  it('a target, a count of votes and a declared total are looked at like scores', () => {
    const withTarget = one(
      { id: 'I', maximum: '10', method: RATIO },
      { agreed: { I: 5 }, target: { I: 'O5' }, result: { I: 4 } },
    );
    expect(findings(withTarget)).toContain("TYP-04 'Trường M'!D4");
    const at = (row: number) => ({ sheet: 'Bỏ phiếu', row, column: 2 });
    const ballots: Ballots = {
      members: typed('l2', at(1)),
      present: null,
      written: null,
      issued: null,
      returned: null,
      votes: [],
    };
    expect(findings({ ...CLEAN, more: { ballots } })).toContain("TYP-04 'Bỏ phiếu'!B1");
    expect(findings({ ...CLEAN, declaredMaximum: '1O0' })).toContain("TYP-04 'Trường M'!C11");
  });

  it('a blank bonus claims nothing', () => {
    const cluster: Cluster = {
      criteria: [
        { id: 'I', maximum: '10' },
        { id: 'B', kind: 'bonus', maximum: '5' },
      ],
      schools: [{ name: 'Trường M', agreed: { I: 8, B: null } }],
    };
    expect(findings(cluster)).toEqual([]);
  });

  it('a target that cannot be read is the cell that is missing', () => {
    const cluster = one(
      { id: 'I', maximum: '10', method: RATIO },
      { agreed: { I: null }, target: { I: 'khoảng 5' }, result: { I: 4 } },
    );
    expect(issuesOf(cluster).filter(({ place }) => place.at?.column === 4).length).toBeGreaterThan(0);
  });
});

describe('sums', () => {
  it('a total printed before its last rounding', () => {
    expect(
      findings(CLEAN, { rounding: { at: 'total', decimals: 0 }, bandOn: 'exact' }).filter((found) => found.startsWith('REL')),
    ).toEqual([]);
  });

  it('a self total while a self-score is blank', () => {
    const cluster = withSchool(({ self }) => ({ self: { ...self, 'I.1': null } }));
    expect(rules(cluster).filter((rule) => rule.startsWith('REL'))).toEqual([]);
  });

  it('of a slip in a group inside a group only that one is told, not what adds it rightly', () => {
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
              { id: 'b', maximum: '15' },
            ],
          },
          { id: 'c', maximum: '15' },
        ],
      },
    ];
    const agreed = { a: 9, b: 14, c: 12 };
    const cluster = (inner: number, outer: number, total: number): Cluster => ({
      criteria,
      schools: [{ name: 'Trường M', agreed, groupTotal: { A: inner, I: outer }, total }],
    });
    expect(findings(cluster(23, 35, 35))).toEqual([]);
    expect(findings(cluster(24, 36, 36))).toEqual(["REL-06 'Trường M'!H5"]);
  });

  it('numbers stored as text are no reason for a difference they do not make up', () => {
    const cluster = withSchool(({ agreed }) => ({ agreed: { ...agreed, 'I.1': '24,5' }, groupTotal: {}, total: 90 }));
    expect(rules(cluster)).toContain('REL-07');
    expect(rules(cluster)).not.toContain('VIS-02');
  });

  it('a subtotal that cannot be read is no subtotal counted twice', () => {
    const cluster = withSchool(() => ({ groupTotal: { I: 'chưa cộng', II: 36 }, total: 120 }));
    expect(rules(cluster)).toContain('REL-07');
    expect(rules(cluster)).not.toContain('REL-12');
  });

  it('deductions stored as text make up the difference of their sum, whatever their sign', () => {
    const criteria: readonly Row[] = [
      { id: 'I', maximum: '20' },
      { id: 'K', kind: 'penalty' },
      { id: 'L', kind: 'penalty' },
    ];
    const base = clusterReading({ criteria, schools: [{ name: 'Trường M', agreed: { I: 20, K: '-2', L: -1 } }] });
    const claims = [
      {
        what: 'penalty' as const,
        stage: null,
        unit: 'u1',
        criterion: null,
        number: typed(1, { sheet: 'Trường M', row: 20, column: 8 }),
      },
    ];
    expect(rules({ ...base, claims })).toContain('VIS-02');
  });

  it('a group holds the maxima of its points; a bonus inside stands beside them', () => {
    const criteria: readonly Row[] = [
      {
        id: 'I',
        maximum: '40',
        rows: [
          { id: 'a', maximum: '25' },
          { id: 'b', maximum: '15' },
          { id: 'B', kind: 'bonus', maximum: '5' },
        ],
      },
    ];
    const cluster = (maximum: string): Cluster => ({
      criteria: criteria.map((group) => ({ ...group, maximum })),
      schools: [{ name: 'Trường M', agreed: { a: 20, b: 12, B: 1 } }],
    });
    const told = (maximum: string): readonly string[] => rules(cluster(maximum)).filter((rule) => rule.startsWith('CFG'));
    expect([told('40'), told('45'), told('44').length]).toEqual([[], [], 1]);
  });

  it('cuts are told of totals that there are', () => {
    const cluster: Cluster = {
      criteria: [
        { id: 'I', maximum: '60' },
        { id: 'II', maximum: '40' },
      ],
      schools: [
        { name: 'Trường M', agreed: { I: 55, II: null } },
        { name: 'Trường N', agreed: { I: 55, II: 10 } },
      ],
    };
    const cut = issuesOf(cluster, { caps: caps({ total: points('50') }) }).filter(({ rule }) => rule === 'VIS-04');
    expect(cut.map(({ place }) => place.unit)).toEqual(['u2']);
  });
});

describe('percents and counts', () => {
  it('RNG-01 is about results: a score printed as a percent is none', () => {
    const cluster = withAgreed({ 'I.1': { v: 1.5, format: '0%' } });
    expect(rules(cluster)).not.toContain('RNG-01');
  });

  it('RNG-02: what is compared with a target is never below 0', () => {
    const cluster = one({ id: 'I', maximum: '10', method: RATIO }, { agreed: { I: 0 }, target: { I: 10 }, result: { I: -5 } });
    expect(rules(cluster)).toContain('RNG-02');
  });

  it('RNG-09: without rounding, points typed to two decimals are those of 20/3, also where the policy shows none', () => {
    const method: Method = { ...RATIO, maximum: points('20') };
    const cluster = (score: number): Cluster =>
      one(
        { id: 'I', maximum: '20', method, sentence: 'Tính theo tỷ lệ' },
        { agreed: { I: score }, target: { I: 3 }, result: { I: 1 } },
      );
    const clauses = { rounding: { at: 'none' as const, decimals: 0 } };
    expect([rules(cluster(6.67), clauses), rules(cluster(7), clauses)].map((found) => found.includes('RNG-09'))).toEqual([
      false,
      true,
    ]);
  });

  it('TYP-05: a typographic minus is read, and said', () => {
    expect(rules(withAgreed({ 'I.1': '\u22123' }))).toContain('TYP-05');
  });

  it('TGT-08: a unit above its assigned points because one score is above its maximum is told that (RNG-04)', () => {
    const cluster = one({ id: 'I', maximum: '10' }, { agreed: { I: 12 } });
    expect(rules(cluster, { rankBy: 'percent' })).toEqual(['RNG-04']);
  });

  it('TGT-07: a criterion without targets is assigned to all', () => {
    const schools = ['Trường M', 'Trường N'].map((name, index) => ({
      name,
      agreed: { I: index === 0 ? null : 5 },
      ...(index === 0 ? { target: { I: 'notAssigned' as const } } : {}),
    }));
    expect(rules({ criteria: [{ id: 'I', maximum: '10' }], schools })).not.toContain('TGT-07');
  });
});

describe('indicators', () => {
  const at = (column: number, sheet = 'Số liệu') => ({ sheet, row: 4, column });
  const indicator = (name: string, total: Typed, parts: readonly (readonly [string, Typed])[], sheet?: string): Indicator => ({
    unitName: 'Trường M',
    name,
    total: typed(total, at(3, sheet)),
    parts: parts.map(([part, value], index) => ({ name: part, number: typed(value, at(4 + index, sheet)), isSubset: true })),
  });
  const withIndicators = (...indicators: readonly Indicator[]): Cluster => ({ ...CLEAN, more: { indicators } });

  it('REL-03: a share of a blank number', () => {
    expect(
      findings(
        withIndicators(
          indicator('Giảng viên', 50, [
            ['Thạc sĩ', null],
            ['Tỷ lệ (%)', 90],
          ]),
        ),
      ),
    ).toEqual([]);
  });

  it('REL-03: a share is of the number before it, not of a later one', () => {
    const two = indicator('Giảng viên', 50, [
      ['Thạc sĩ', 45],
      ['Tỷ lệ (%)', 90],
      ['Tiến sĩ', 5],
      ['Tỷ lệ (%) tiến sĩ', 10],
    ]);
    expect(findings(withIndicators(two))).toEqual([]);
  });

  it('REL-09: a quantity that is blank in one place', () => {
    expect(findings(withIndicators(indicator('Số lớp', null, [], 'Số liệu 2'), indicator('Số lớp', 500, [])))).toEqual([]);
  });
});

describe('votes', () => {
  const counted = (yes: number | null, returned: number | null): Cluster => {
    const at = (row: number, column: number) => ({ sheet: 'Bỏ phiếu', row, column });
    const ballots: Ballots = {
      members: typed(40, at(1, 2)),
      present: null,
      written: null,
      issued: null,
      returned: returned === null ? null : typed(returned, at(5, 2)),
      votes: [
        {
          unit: 'u1',
          unitName: 'Trường M',
          award: null,
          round: 1,
          votesFor: typed(yes, at(8, 3)),
          votesAgainst: null,
          invalid: typed(1, at(8, 5)),
        },
      ],
    };
    return { ...CLEAN, schools: CLEAN.schools.map(withoutSums), more: { ballots } };
  };
  const clauses = { awards: [award('co', { vote: { threshold: threshold('90'), of: 'valid' } })] };

  it('VOT-03 counts on the valid ballots where the policy does: 26 of 30 − 1', () => {
    expect(onlyIssue('VOT-03', counted(26, 30), clauses).facts).toMatchObject({ of: '29', percent: '89.66' });
  });

  it('VOT-03 says nothing of votes that are not counted, or of no number of valid ballots', () => {
    expect([rules(counted(null, 30), clauses), rules(counted(26, null), clauses)].flat()).not.toContain('VOT-03');
  });
});

describe('other versions and words', () => {
  it('VER-01: a maximum on a unit’s sheet where the criteria state none', () => {
    expect(rules(one({ id: 'I' }, { agreed: { I: 5 }, ownMaximum: { I: 10 } }))).not.toContain('VER-01');
  });

  it('CFG-06: the key 11 is not the row 1.1', () => {
    const cluster: Cluster = {
      criteria: [{ id: 'I', number: '1', maximum: '10', rows: [{ id: 'a', number: '1.1', maximum: '10' }] }],
      schools: [{ name: 'Trường M', agreed: { a: 5 } }],
    };
    const told = (number: string): readonly string[] =>
      rules(cluster, {
        tieBreak: [
          { by: 'criterion', number, order: 'desc' },
          { by: 'decision', order: 'desc' },
        ],
      });
    expect([told('1.1').includes('CFG-06'), told('11').includes('CFG-06')]).toEqual([false, true]);
  });

  it('MIS-07: a unit whose cells hold something that cannot be read was scored', () => {
    const cluster: Cluster = one({ id: 'I', maximum: '10' }, { agreed: { I: 'O5' }, total: 5 });
    expect(rules(cluster)).not.toContain('MIS-07');
  });

  it('AUD-04: the review of an agreed score is the second one', () => {
    const reading = clusterReading(one({ id: 'I', maximum: '10' }, { agreed: { I: 5 } }));
    const at = (column: number) => ({ sheet: 'Trường M', row: 4, column });
    const own = reading.entries.get('u1')?.get('I');
    const scores: Entry['scores'] = {
      self: typed(9, at(6)),
      review1: typed(9, at(7)),
      review2: typed(7, at(8)),
      agreed: typed({ f: 'MAX(F4,H4)', v: 9 }, at(9)),
    };
    const entries = new Map([['u1', new Map(own === undefined ? [] : [['I', { ...own, scores }]])]]);
    const stages: Reading['stages'] = ['self', 'review1', 'review2', 'agreed'];
    expect(onlyIssue('AUD-04', { ...reading, entries, stages }).facts).toMatchObject({ self: '9', review: '7' });
    const uncounted = new Map([
      [
        'u1',
        new Map(
          own === undefined ? [] : [['I', { ...own, scores: { ...scores, agreed: typed({ f: 'MAX(F4,H4)', v: null }, at(9)) } }]],
        ),
      ],
    ]);
    expect(rules({ ...reading, entries: uncounted, stages })).not.toContain('AUD-04');
  });
});
