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

describe('FRM-02 formula unlike its neighbours', () => {
  it('a minus among pluses is asked about', () => {
    expect(onlyIssue('FRM-02', withColumn(...SUMS, ['D6', '=B6-C6']))).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      facts: { formula: '=B6-C6', majority: '=B6+C6' },
      fix: { kind: 'ask', from: '=B6-C6', to: '=B6+C6' },
    });
  });

  it('a reference to another row is unlike the others too', () => {
    expect(findings(withColumn(...SUMS, ['D6', '=B6+C5']))).toEqual(["FRM-02 'Tổng hợp'!D6"]);
  });

  it('two halves of a column are two ways of counting, not a fault', () => {
    const other: CellSpec[] = [6, 7, 8, 9].map((row) => [`D${String(row)}`, `=B${String(row)}*2`]);
    expect(findings(withColumn(...SUMS, ...other))).toEqual([]);
  });

  it('two formulas are too few to speak for a column', () => {
    expect(findings(withColumn(['D2', '=B2+C2'], ['D3', '=B3+C3'], ['D4', '=B4-C4']))).toEqual([]);
  });
});
