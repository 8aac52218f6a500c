import type { Indicator } from '../../../../src/core/domain/reading';
import type { Reading } from '../../../../src/core/domain/reading';
import { CLEAN } from '../cleanCluster';
import { clusterReading, typed, type Typed } from '../clusterReading';
import { findings, onlyIssue } from '../findings';

type Part = readonly [name: string, value: Typed, isSubset?: boolean];

function quantity(total: Typed, ...parts: readonly Part[]): Reading {
  const at = (column: number): { sheet: string; row: number; column: number } => ({ sheet: 'Số liệu', row: 4, column });
  const indicator: Indicator = {
    unitName: 'Trường M',
    name: 'Học viên',
    total: typed(total, at(3)),
    parts: parts.map(([name, value, isSubset = false], index) => ({ name, number: typed(value, at(4 + index)), isSubset })),
  };
  return clusterReading({ ...CLEAN, more: { indicators: [indicator] } });
}

describe('REL-01 parts and total', () => {
  it('nam 200 and nữ 190 are not 400, and nobody says which is wrong', () => {
    expect(onlyIssue('REL-01', quantity(400, ['Nam', 200], ['Nữ', 190]))).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      place: { at: { sheet: 'Số liệu', row: 4, column: 3 }, unit: 'u1' },
      facts: { name: 'Học viên', total: '400', sum: '390', difference: '10', parts: ['200', '190'] },
      fix: null,
    });
  });

  it('parts that add up raise nothing', () => {
    expect(findings(quantity(400, ['Nam', 200], ['Nữ', 200]))).toEqual([]);
  });

  it('a subset beside the parts is not added', () => {
    expect(findings(quantity(400, ['Nam', 200], ['Nữ', 200], ['Trong đó: dân tộc thiểu số', 30, true]))).toEqual([]);
  });

  it('a rate beside the parts is not added', () => {
    expect(findings(quantity(400, ['Nam', 200], ['Nữ', 200], ['Tỷ lệ (%)', 50]))).toEqual([]);
  });

  it('two breakdowns of one quantity each add up', () => {
    expect(findings(quantity(400, ['Nam', 150], ['Nữ', 250], ['Đào tạo', 344], ['Bồi dưỡng', 56]))).toEqual([]);
  });

  it('one part alone is no partition, and a blank part leaves the sum open', () => {
    expect(findings(quantity(400, ['Nam', 200]))).toEqual([]);
    expect(findings(quantity(400, ['Nam', 200], ['Nữ', null]))).toEqual([]);
  });
});
