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

describe('TGT-03 target 0 or blank', () => {
  it('a 0 is asked about, once', () => {
    const cluster = ratio({ target: { I: 0 }, result: { I: 3 } });
    expect(onlyIssue('TGT-03', cluster)).toMatchObject({
      code: 'targetZero',
      severity: 'error',
      blocks: 'ranking',
      facts: { value: '0' },
    });
    expect(findings(cluster)).toEqual(["TGT-03 'Trường M'!D4"]);
  });

  it('a blank target is not "not assigned"', () => {
    const cluster = ratio({ target: { I: null }, result: { I: 3 } });
    expect(onlyIssue('TGT-03', cluster)).toMatchObject({ code: 'targetNotEntered', facts: { unitOfMeasure: 'lớp' } });
    expect(findings(cluster)).toEqual(["TGT-03 'Trường M'!D4"]);
  });

  it('a given target, and a declared "Không giao", raise nothing', () => {
    expect(findings(ratio({ target: { I: 12 }, result: { I: 12 } }))).toEqual([]);
    expect(findings(ratio({ target: { I: 'notAssigned' }, result: { I: null } }))).toEqual([]);
  });

  it('a criterion scored by hand may have no target', () => {
    const cluster: Cluster = {
      criteria: [{ id: 'I', maximum: '10' }],
      schools: [{ name: 'Trường M', agreed: { I: 8 }, target: { I: null } }],
    };
    expect(findings(cluster)).toEqual([]);
  });
});
