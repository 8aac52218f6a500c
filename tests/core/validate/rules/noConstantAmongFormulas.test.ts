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

describe('FRM-01 constant among formulas', () => {
  it('proposes the formula of the column as it would stand there', () => {
    expect(onlyIssue('FRM-01', withColumn(...SUMS, ['D6', '21']))).toMatchObject({
      severity: 'error',
      blocks: 'ranking',
      place: { at: { sheet: 'Tổng hợp', row: 6, column: 4 } },
      facts: { value: '21', formula: '=B6+C6', recomputed: null, cells: ["'Tổng hợp'!D6"] },
      fix: { kind: 'ask', from: '21', to: '=B6+C6' },
    });
  });

  it('adjacent constants are one finding', () => {
    expect(onlyIssue('FRM-01', withColumn(...SUMS, ['D6', '21'], ['D7', '22'])).facts).toMatchObject({
      cells: ["'Tổng hợp'!D6", "'Tổng hợp'!D7"],
    });
  });

  it('a cell with a fill colour of its own is one level lower', () => {
    expect(onlyIssue('FRM-01', withColumn(...SUMS, ['D6', '21', true]))).toMatchObject({ severity: 'warning', blocks: 'tick' });
  });

  it('a column of formulas alone, and one of constants with a formula, raise nothing', () => {
    expect(findings(withColumn(...SUMS))).toEqual([]);
    expect(findings(withColumn(['D2', '1'], ['D3', '2'], ['D4', '3'], ['D5', '=B5+C5']))).toEqual([]);
  });
});
