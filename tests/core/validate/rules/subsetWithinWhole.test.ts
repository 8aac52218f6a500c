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

describe('REL-02 subset above the whole', () => {
  it('520 good ones of 500 block the ranking', () => {
    expect(onlyIssue('REL-02', quantity(500, ['Trong đó: giỏi', 520, true]))).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      place: { at: { column: 4 } },
      facts: { name: 'Học viên', subset: 'Trong đó: giỏi', subsetValue: '520', whole: '500' },
    });
  });

  it('a lone part is checked like a subset', () => {
    expect(findings(quantity(500, ['Giỏi', 520]))).toEqual(["REL-02 'Số liệu'!D4"]);
  });

  it('as many as the whole raise nothing', () => {
    expect(findings(quantity(500, ['Trong đó: giỏi', 500, true]))).toEqual([]);
  });
});
