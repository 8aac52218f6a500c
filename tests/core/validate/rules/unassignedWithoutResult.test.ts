import { points } from '../../../../src/core/domain/points';
import type { Cluster, School } from '../clusterReading';
import { findings, onlyIssue } from '../findings';

function ratio(cells: Omit<School, 'name' | 'agreed'> & { readonly agreed?: number | null }): Cluster {
  const method = {
    kind: 'ratioToTarget' as const,
    maximum: points('10'),
    target: null,
    floorRatio: points('0'),
    capRatio: points('1'),
    direction: 'higher' as const,
    onZero: null,
  };
  const { agreed = null, ...others } = cells;
  return {
    criteria: [
      { id: 'I', maximum: '10', method, unitOfMeasure: 'lớp' },
      { id: 'II', maximum: '5' },
    ],
    schools: [{ name: 'Trường M', agreed: { I: agreed, II: 4 }, ...others }],
  };
}

describe('TGT-05 not assigned but with a result', () => {
  it('asks what to do, once', () => {
    const cluster = ratio({ target: { I: 'notAssigned' }, result: { I: 4 } });
    expect(onlyIssue('TGT-05', cluster)).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      place: { at: { sheet: 'Trường M', row: 4, column: 5 } },
      facts: { result: '4' },
    });
    expect(findings(cluster)).toEqual(["TGT-05 'Trường M'!E4"]);
  });

  it('points typed for it are asked about as well', () => {
    expect(findings(ratio({ agreed: 10, target: { I: 'notAssigned' } }))).toEqual(["TGT-05 'Trường M'!H4"]);
  });

  it('a policy that has decided, and a blank result, raise nothing', () => {
    const cluster = ratio({ target: { I: 'notAssigned' }, result: { I: 4 } });
    expect(findings(cluster, { unassignedWithResult: 'exclude' })).toEqual([]);
    expect(findings(ratio({ target: { I: 'notAssigned' }, result: { I: null } }))).toEqual([]);
  });
});
