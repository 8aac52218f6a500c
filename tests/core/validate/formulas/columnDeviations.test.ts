import type { FormulaColumn } from '../../../../src/core/domain/reading';
import { canonicalR1C1 } from '../../../../src/core/workbook/r1c1';
import { columnDeviations, type Deviation } from '../../../../src/core/validate/formulas/columnDeviations';
import { a1, parseA1 } from '../../../../src/core/workbook/address';
import formulaCase from '../../../cases/methods/27-formula-anomalies.json';

function column(cells: readonly (readonly string[])[]): FormulaColumn {
  return {
    sheet: 'Sheet1',
    column: 4,
    cells: cells.map(([address = '', content = '']) => {
      const at = { sheet: 'Sheet1', ...(parseA1(address) ?? { row: 1, column: 1 }) };
      const isFormula = content.startsWith('=');
      return {
        at,
        formula: isFormula ? content.slice(1) : null,
        value: { kind: 'number', value: isFormula ? 0 : Number(content) },
        hasOwnFill: false,
      };
    }),
  };
}

const ANOMALIES: Readonly<Record<Deviation['kind'], string>> = {
  constant: 'constant-in-formula-column',
  otherFormula: 'inconsistent-formula',
  fixedReference: 'inconsistent-formula(absolute ref)',
};

describe('case 27: formula column with five injected faults', () => {
  const deviations = columnDeviations(column(formulaCase.input.cells));
  const found = deviations.flatMap(({ kind, cells }) =>
    cells.map(({ row, column: at }) => [a1(row, at), ANOMALIES[kind]] as const),
  );

  it('finds each fault at its cell', () => {
    expect(Object.fromEntries(found)).toEqual(formulaCase.expected.findings);
  });

  it('leaves the clean cells alone', () => {
    const addresses = new Set<string>(found.map(([address]) => address));
    expect(formulaCase.expected.clean.filter((address) => addresses.has(address))).toEqual([]);
  });

  it('compares with the leading form of the column', () => {
    const [first] = deviations;
    const at = first?.cells[0] ?? { row: 1, column: 1 };
    expect(canonicalR1C1(first?.majority ?? '', at)).toBe(formulaCase.expected.canonical);
  });
});

describe('leading form of a column', () => {
  const rows = (count: number, formula: (row: string) => string, from = 2): readonly (readonly string[])[] =>
    Array.from({ length: count }, (unused, index) => [`D${String(from + index)}`, formula(String(from + index))]);

  it('11 against 1 is a fault', () => {
    expect(
      columnDeviations(column([...rows(11, (row) => `=B${row}+C${row}`), ...rows(1, (row) => `=B${row}*C${row}`, 13)])),
    ).toHaveLength(1);
  });

  it('5 against 5 is not', () => {
    expect(
      columnDeviations(column([...rows(5, (row) => `=B${row}+C${row}`), ...rows(5, (row) => `=B${row}*C${row}`, 7)])),
    ).toEqual([]);
  });

  it('less than half of the block does not lead', () => {
    const singles = ['=B6*1', '=B7*2', '=B8*3', '=B9*4', '=B10*5'].map((formula, index) => [`D${String(6 + index)}`, formula]);
    expect(columnDeviations(column([...rows(4, (row) => `=B${row}+C${row}`), ...singles]))).toEqual([]);
  });
});
