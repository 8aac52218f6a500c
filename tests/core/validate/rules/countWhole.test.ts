import { points, ZERO } from '../../../../src/core/domain/points';
import type { Cluster, Row, Typed } from '../clusterReading';
import { findings, onlyIssue } from '../findings';

function counted(result: Typed, row: Partial<Row> = {}): Cluster {
  const method = { kind: 'perUnit' as const, pointsPerUnit: points('2'), freeUnits: ZERO, maximum: points('6') };
  return {
    criteria: [{ id: 'I', maximum: '6', method, sentence: 'Mỗi giải được 2 điểm, tối đa 6 điểm', ...row }],
    schools: [{ name: 'Trường M', agreed: { I: null }, result: { I: result } }],
  };
}

describe('RNG-03 count not whole', () => {
  it('three and a half prizes block the ranking, once', () => {
    expect(onlyIssue('RNG-03', counted(3.5))).toMatchObject({ severity: 'error', blocks: 'ranking', facts: { value: '3.5' } });
    expect(findings(counted(3.5))).toEqual(["RNG-03 'Trường M'!E4"]);
  });

  it('a whole number of prizes raises nothing', () => {
    expect(findings(counted(3))).toEqual([]);
  });

  it('a unit of measure that counts things asks for whole numbers too, hours do not', () => {
    const typedPoints = (unitOfMeasure: string): Cluster => ({
      criteria: [{ id: 'I', maximum: '6', unitOfMeasure }],
      schools: [{ name: 'Trường M', agreed: { I: 4 }, result: { I: 3.5 } }],
    });
    expect(findings(typedPoints('lớp'))).toEqual(["RNG-03 'Trường M'!E4"]);
    expect(findings(typedPoints('giờ'))).toEqual([]);
  });
});
