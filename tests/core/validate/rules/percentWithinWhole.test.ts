import { points } from '../../../../src/core/domain/points';
import type { Cluster, Row, Typed } from '../clusterReading';
import { clusterReading, typed } from '../clusterReading';
import { CLEAN } from '../cleanCluster';
import { findings, onlyIssue } from '../findings';

function measured(result: Typed, row: Partial<Row> = {}): Cluster {
  return {
    criteria: [{ id: 'I', maximum: '10', text: 'Tỷ lệ học viên xếp loại khá, giỏi trên tổng số', unitOfMeasure: '%', ...row }],
    schools: [{ name: 'Trường M', agreed: { I: 8 }, result: { I: result } }],
  };
}

describe('RNG-01 percent out of range', () => {
  it.each([
    [105, '105'],
    [-3, '-3'],
    [{ v: 1.05, format: '0%' }, '105'],
  ])('a share of %j is no share', (result, value) => {
    expect(onlyIssue('RNG-01', measured(result))).toMatchObject({ severity: 'error', blocks: 'ranking', facts: { value } });
  });

  it.each([0, 98, 100])('%d%% raises nothing', (result) => {
    expect(findings(measured(result))).toEqual([]);
  });

  it('the fulfilment of a plan may pass 100%', () => {
    expect(findings(measured(120, { text: 'Tỷ lệ hoàn thành kế hoạch mở lớp' }))).toEqual([]);
  });

  it('a scale with a step above 100% says itself that results may pass it', () => {
    const tiers = [
      { from: points('0'), points: points('0') },
      { from: points('110'), points: points('10') },
    ];
    const cluster = measured(115, { text: 'Kết quả thu', method: { kind: 'tiers', direction: 'higher', tiers } });
    expect(findings(cluster).filter((one) => one.startsWith('RNG-01'))).toEqual([]);
  });

  it('looks at the rates of the indicators as well', () => {
    const rate = (value: number): ReturnType<typeof clusterReading> =>
      clusterReading({
        ...CLEAN,
        more: {
          indicators: [
            {
              unitName: 'Trường M',
              name: 'Học viên tốt nghiệp',
              total: typed(50, { sheet: 'Số liệu', row: 3, column: 3 }),
              parts: [{ name: 'Tỷ lệ (%)', number: typed(value, { sheet: 'Số liệu', row: 3, column: 4 }), isSubset: false }],
            },
          ],
        },
      });
    expect(findings(rate(104))).toEqual(["RNG-01 'Số liệu'!D3"]);
    expect(findings(rate(96))).toEqual([]);
  });
});
