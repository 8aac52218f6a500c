import { CLEAN, SCHOOL_M, SCHOOL_N, SCHOOL_P, withSchool } from '../cleanCluster';
import { clusterReading, typed } from '../clusterReading';
import { findings, onlyIssue } from '../findings';

describe('REL-07 total', () => {
  it('92.5 where groups, bonus and penalty give 93.5 blocks the ranking', () => {
    expect(
      onlyIssue(
        'REL-07',
        withSchool(() => ({ total: 92.5 })),
      ),
    ).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      place: { at: { sheet: 'Trường M', row: 11, column: 8 }, unit: 'u1' },
      facts: { stated: '92.5', computed: '93.5', difference: '-1', textCells: [], statedPlace: '1', computedPlace: '1' },
      fix: { kind: 'ask', from: '92,5', to: '93.5' },
    });
  });

  it('a total printed with one decimal agrees with what it rounds', () => {
    const schools = [SCHOOL_M, SCHOOL_N, SCHOOL_P].map((school) => ({ ...school, groupTotal: {} }));
    const shown = (total: number): typeof CLEAN => ({
      ...CLEAN,
      schools: [
        { ...SCHOOL_M, agreed: { ...SCHOOL_M.agreed, 'I.1': 24.54 }, groupTotal: {}, total: { v: total, format: '0.0' } },
        ...schools.slice(1),
      ],
    });
    expect(findings(shown(93.5))).toEqual([]);
    expect(findings(shown(93.4))).toEqual(["REL-07 'Trường M'!H11"]);
  });

  it('where only self-scores exist they count, and their total is the total', () => {
    const own = { 'I.1': 20, 'I.2': 10, 'I.3': 15, 'II.1': 20, 'II.2': 10 };
    const school = { name: 'Trường M', agreed: own, self: own, total: undefined, selfTotal: 76 };
    expect(findings({ criteria: CLEAN.criteria, schools: [school] }, { basis: ['self'] })).toEqual(["REL-07 'Trường M'!F11"]);
  });

  it('bonus and penalty rows are part of the total', () => {
    const criteria = [
      ...CLEAN.criteria,
      { id: 'B', kind: 'bonus' as const, maximum: '5' },
      { id: 'T', kind: 'penalty' as const },
    ];
    const school = (total: number): typeof CLEAN => ({
      criteria,
      schools: [{ name: 'Trường M', agreed: { ...SCHOOL_M.agreed, B: 2, T: -1 }, total }],
    });
    expect(findings(school(94.5))).toEqual([]);
    expect(findings(school(96.5))).toEqual(["REL-07 'Trường M'!H13"]);
  });

  it('a total above a penalty table of its own may leave the deductions out', () => {
    const criteria = [...CLEAN.criteria, { id: 'T', kind: 'penalty' as const }];
    const reading = clusterReading({
      criteria,
      schools: [{ name: 'Trường M', agreed: { ...SCHOOL_M.agreed, T: -2 } }],
    });
    const total = (value: number, row: number): typeof reading => ({
      ...reading,
      claims: [
        {
          what: 'total',
          stage: 'agreed',
          unit: 'u1',
          criterion: null,
          number: typed(value, { sheet: 'Trường M', row, column: 8 }),
        },
      ],
    });
    expect(findings(total(93.5, 10))).toEqual([]);
    expect(findings(total(91.5, 10))).toEqual([]);
    expect(findings(total(93.5, 12))).toEqual(["REL-07 'Trường M'!H12"]);
  });
});
