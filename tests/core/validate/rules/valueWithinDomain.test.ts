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

function passed(agreed: number | null, result?: Typed): Cluster {
  const school = { name: 'Trường M', agreed: { I: agreed }, ...(result === undefined ? {} : { result: { I: result } }) };
  return { criteria: [{ id: 'I', maximum: '4', method: { kind: 'passFail', maximum: points('4') } }], schools: [school] };
}

describe('RNG-10 points of a criterion that is passed or not', () => {
  it('2 of 4 are neither', () => {
    expect(onlyIssue('RNG-10', passed(2))).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      code: 'halfPassed',
      facts: { value: '2', maximum: '4' },
    });
    expect(findings(passed(2))).toEqual(["RNG-10 'Trường M'!H4"]);
  });

  it.each([0, 4])('%d is one of them', (agreed) => {
    expect(findings(passed(agreed))).toEqual([]);
  });

  it('5 of 4 are above the maximum, and are told once', () => {
    expect(findings(passed(5))).toEqual(["RNG-04 'Trường M'!H4"]);
  });

  it('beside a result they are held against it instead', () => {
    expect(findings(passed(2, 'Có'))).toEqual(["RNG-09 'Trường M'!H4"]);
  });
});

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
