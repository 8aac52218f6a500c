import { points, ZERO } from '../../../../src/core/domain/points';
import { CLEAN, SCHOOL_M, withAgreed, withSchool } from '../cleanCluster';
import { clusterReading, typed, type Cluster } from '../clusterReading';
import { findings, onlyIssue } from '../findings';

describe('MIS-01 required value blank', () => {
  it('a blank of every stage is missing at the stage that counts first', () => {
    const cluster = withSchool(({ agreed, self }) => ({
      agreed: { ...agreed, 'II.2': null },
      self: { ...self, 'II.2': null },
      total: undefined,
      selfTotal: undefined,
      groupTotal: undefined,
      place: undefined,
    }));
    expect(onlyIssue('MIS-01', cluster)).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      place: { at: { sheet: 'Trường M', row: 10, column: 8 }, unit: 'u1', criterion: 'II.2' },
      facts: { stage: 'agreed' },
    });
  });

  it('0 is a score, and the self-score stands in for an agreed blank where the basis lets it', () => {
    expect(findings(withAgreed({ 'I.1': 0 }))).toEqual([]);
    expect(findings(withAgreed({ 'I.1': null }))).toEqual([]);
    expect(findings(withAgreed({ 'I.1': null }), { basis: ['agreed'] })).toEqual(["MIS-01 'Trường M'!H5"]);
  });

  it('what is not assigned is not missing', () => {
    const cluster: Cluster = {
      criteria: [
        { id: 'I', maximum: '10' },
        { id: 'II', maximum: '5' },
      ],
      schools: [{ name: 'Trường M', agreed: { I: 8, II: null }, target: { II: 'notAssigned' } }],
    };
    expect(findings(cluster)).toEqual([]);
    expect(findings({ ...cluster, schools: [{ name: 'Trường M', agreed: { I: 8, II: null } }] })).toEqual([
      "MIS-01 'Trường M'!H5",
    ]);
  });

  it('one branch of an alternative is enough', () => {
    const branches = [
      { id: 'I', maximum: '10', alternatives: 'a' },
      { id: 'II', maximum: '5', alternatives: 'a' },
    ];
    expect(findings({ criteria: branches, schools: [{ name: 'Trường M', agreed: { I: null, II: 4 } }] })).toEqual([]);
    expect(findings({ criteria: branches, schools: [{ name: 'Trường M', agreed: { I: null, II: null } }] })).toEqual([
      "MIS-01 'Trường M'!H4",
    ]);
  });

  it('blank bonuses and penalties are none', () => {
    const criteria = [...CLEAN.criteria, { id: 'B', kind: 'bonus' as const }, { id: 'T', kind: 'penalty' as const }];
    expect(findings({ criteria, schools: [{ name: 'Trường M', agreed: { ...SCHOOL_M.agreed, B: null, T: null } }] })).toEqual([]);
  });

  it('a bonus that cannot be read is missing all the same', () => {
    const criteria = [
      { id: 'I', maximum: '10' },
      { id: 'B', kind: 'bonus' as const },
    ];
    expect(findings({ criteria, schools: [{ name: 'Trường M', agreed: { I: 8, B: '2 đ' } }] })).toEqual([
      "TYP-07 'Trường M'!H5",
      "MIS-01 'Trường M'!H5",
    ]);
    const column = clusterReading({
      criteria: [{ id: 'I', maximum: '10' }],
      schools: [{ name: 'Trường M', agreed: { I: 8 } }],
      more: { bonusColumn: new Map([['u1', typed('2 đ', { sheet: 'Trường M', row: 4, column: 9 })]]) },
    });
    expect(findings(column)).toEqual(["TYP-07 'Trường M'!I4", "MIS-01 'Trường M'!I4"]);
  });

  it('where points follow from a result, it is the result that is missing', () => {
    const method = { kind: 'perUnit' as const, pointsPerUnit: points('2'), freeUnits: ZERO, maximum: points('6') };
    const cluster = (result: number | null): Cluster => ({
      criteria: [{ id: 'I', maximum: '6', method }],
      schools: [{ name: 'Trường M', agreed: { I: null }, result: { I: result } }],
    });
    expect(onlyIssue('MIS-01', cluster(null))).toMatchObject({ place: { at: { column: 5 } }, facts: { stage: 'result' } });
    expect(findings(cluster(2))).toEqual([]);
  });

  it('a question about the agreed score is not answered by the self-score', () => {
    expect(findings(withAgreed({ 'I.1': '1.234' }))).toEqual(["TYP-03 'Trường M'!H5", "MIS-01 'Trường M'!H5"]);
  });
});
