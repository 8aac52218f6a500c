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

describe('a deviation', () => {
  const cell = (
    row: number,
    formula: string | null,
    value: FormulaColumn['cells'][number]['value'],
  ): FormulaColumn['cells'][number] => ({
    at: { sheet: 'Sheet1', row, column: 4 },
    formula,
    value,
    hasOwnFill: false,
  });
  const ONE = { kind: 'number', value: 1 } as const;
  const sums = [3, 4, 5, 6].map((row) => cell(row, `B${String(row - 2)}+C${String(row)}`, ONE));
  const told = (...cells: FormulaColumn['cells']): unknown =>
    columnDeviations({ sheet: 'Sheet1', column: 4, cells }).map(({ kind, found, majority }) => [kind, found, majority]);

  it('is told with what was typed, a text as it stands', () => {
    expect(told(...sums, cell(7, null, { kind: 'number', value: 0.1 + 0.2 }))).toEqual([['constant', '0.3', '=B5+C7']]);
    expect(told(...sums, cell(7, null, { kind: 'text', text: '21,5' }))).toEqual([['constant', '21,5', '=B5+C7']]);
    expect(told(...sums, cell(7, null, { kind: 'text', text: 'vắng' }), cell(8, null, { kind: 'blank' }))).toEqual([]);
  });

  it('where the formula of the others would point above the first row is told with theirs', () => {
    expect(told(cell(2, null, { kind: 'number', value: 21 }), ...sums)).toEqual([['constant', '21', '=B1+C3']]);
  });
});
