import { calculated } from '../../src/core/calculate';
import { a1 } from '../../src/core/workbook/address';
import { sheet, workbook, type CellInput } from '../builders/workbook';

const after = (rows: readonly (readonly CellInput[])[], row: number, column: number): readonly (readonly unknown[])[] =>
  calculated(workbook(sheet('S', rows)), [{ sheet: 'S', row, column }]).map(({ at, value }) => [
    a1(at.row, at.column),
    value.kind === 'number' ? value.value : value.kind,
  ]);

describe('what follows from a cell', () => {
  it('is calculated through several formulas, and nothing else is', () => {
    const rows = [[4, { f: 'A1*2', v: 6 }, { f: 'SUM(A1:B1)', v: 9 }, { f: 'Z9+1', v: 1 }]];
    expect(after(rows, 1, 1)).toEqual([
      ['B1', 8],
      ['C1', 12],
    ]);
  });

  it('is the cell itself where a formula stands in it', () => {
    expect(after([[4, { f: 'A1+1', v: 99 }]], 1, 2)).toEqual([['B1', 5]]);
  });

  it('has no value where it is added up of what could not be calculated; a text is passed over', () => {
    const looked = { f: 'VLOOKUP(A1,D1:E9,2,0)', v: 7 };
    expect(after([[4, looked, { f: 'SUM(A1:B1)', v: 11 }]], 1, 1)).toEqual([
      ['B1', 'blank'],
      ['C1', 'blank'],
    ]);
    expect(after([[4, 'vắng', { f: 'SUM(A1:B1)', v: 0 }]], 1, 1)).toEqual([['C1', 4]]);
  });
});
