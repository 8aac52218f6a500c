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

describe('RNG-02 negative count', () => {
  it('minus two prizes block the ranking, once', () => {
    expect(onlyIssue('RNG-02', counted(-2))).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      facts: { value: '-2' },
      fix: null,
    });
    expect(findings(counted(-2))).toEqual(["RNG-02 'Trường M'!E4"]);
  });

  it.each([0, 3])('%d prizes raise nothing', (result) => {
    expect(findings(counted(result))).toEqual([]);
  });

  it('a change may be negative', () => {
    const row: Partial<Row> = { method: { kind: 'manual', step: null }, text: 'Tăng, giảm so với năm trước', unitOfMeasure: '%' };
    const cluster = counted(-2, row);
    expect(findings({ ...cluster, schools: [{ name: 'Trường M', agreed: { I: 4 }, result: { I: -2 } }] })).toEqual([]);
  });
});
