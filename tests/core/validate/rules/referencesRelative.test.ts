import type { FormulaColumn, Reading } from '../../../../src/core/domain/reading';
import { parseA1 } from '../../../../src/core/workbook/address';
import { CLEAN } from '../cleanCluster';
import { clusterReading } from '../clusterReading';
import { findings, onlyIssue } from '../findings';

/** `[address, formula with = or a number as text, own fill?]` */
type CellSpec = readonly [address: string, content: string, hasOwnFill?: boolean];

function withColumn(...cells: readonly CellSpec[]): Reading {
  const column: FormulaColumn = {
    sheet: 'Tổng hợp',
    column: 4,
    cells: cells.map(([address, content, hasOwnFill = false]) => {
      const at = parseA1(address) ?? { row: 1, column: 1 };
      const isFormula = content.startsWith('=');
      return {
        at: { sheet: 'Tổng hợp', ...at },
        formula: isFormula ? content.slice(1) : null,
        value: isFormula ? { kind: 'number', value: 1 } : { kind: 'number', value: Number(content) },
        hasOwnFill,
      };
    }),
  };
  return clusterReading({ ...CLEAN, more: { formulaColumns: [column] } });
}

const SUMS: readonly CellSpec[] = [2, 3, 4, 5].map((row) => [`D${String(row)}`, `=B${String(row)}+C${String(row)}`]);

describe('FRM-04 $ among relative references', () => {
  it('is a warning: right today, wrong when copied', () => {
    expect(onlyIssue('FRM-04', withColumn(...SUMS, ['D6', '=$B$6+C6']))).toMatchObject({
      severity: 'warning',
      blocks: 'tick',
      facts: { formula: '=$B$6+C6', majority: '=B6+C6' },
    });
  });

  it('a $ that all cells share raises nothing', () => {
    const shared: CellSpec[] = [2, 3, 4].map((row) => [`D${String(row)}`, `=B${String(row)}*$C$1`]);
    expect(findings(withColumn(...shared))).toEqual([]);
  });
});
