import { points } from '../../../../src/core/domain/points';
import type { Cluster, Typed } from '../clusterReading';
import { findings, onlyIssue } from '../findings';

function tiered(result: Typed): Cluster {
  const tiers = [
    { from: points('50'), points: points('5') },
    { from: points('90'), points: points('10') },
  ];
  return {
    criteria: [{ id: 'I', maximum: '10', unitOfMeasure: '%', method: { kind: 'tiers', direction: 'higher', tiers } }],
    schools: [{ name: 'Trường M', agreed: { I: null }, result: { I: result } }],
  };
}

describe('RNG-10 value outside the domain of its method', () => {
  it('40% below the first step of 50% has no points, which is not 0 points', () => {
    expect(onlyIssue('RNG-10', tiered(40))).toMatchObject({
      blocks: 'ranking',
      facts: { value: '40', problem: 'belowFirstTier' },
    });
    expect(findings(tiered(40))).toEqual(["RNG-10 'Trường M'!E4"]);
  });

  it('50% stands on the first step', () => {
    expect(findings(tiered(50))).toEqual([]);
  });
});
