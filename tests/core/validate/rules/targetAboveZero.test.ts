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

describe('TGT-04 assigned target not above 0', () => {
  it('a negative target blocks the ranking, once', () => {
    const cluster = ratio({ target: { I: -3 }, result: { I: 3 } });
    expect(onlyIssue('TGT-04', cluster)).toMatchObject({ severity: 'error', blocks: 'ranking', facts: { value: '-3' } });
    expect(findings(cluster)).toEqual(["TGT-04 'Trường M'!D4"]);
  });

  it('a target above 0 raises nothing', () => {
    expect(findings(ratio({ target: { I: 3 }, result: { I: 3 } }))).toEqual([]);
  });
});
