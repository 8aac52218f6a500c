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

  it('takes whole columns and rows for what stands in them', () => {
    const rows = [
      [4, { f: 'SUM(A:A)', v: 99 }],
      [5, { f: 'SUM(1:1)', v: 99 }],
      ['Mẫu', { f: 'MIN($A$1:$A$1048576)', v: 99 }],
    ];
    // SUM(1:1) takes B1 as well, which is 9.
    expect(after(rows, 1, 1)).toEqual([
      ['B1', 9],
      ['B2', 13],
      ['B3', 4],
    ]);
  });

  it('has no value where functions over whole columns are not understood, and is none where nothing in them changed', () => {
    const rows = [
      [4, 1, 7, { f: 'SUMIF(A:A,"x",B:B)', v: 9 }, { f: 'INDEX(A:A,MATCH("x",B:B,0))', v: 9 }, { f: 'COUNTIF(C:C,7)', v: 1 }],
    ];
    expect(after(rows, 1, 2)).toEqual([
      ['D1', 'blank'],
      ['E1', 'blank'],
    ]);
  });

  it.each([
    ['a defined name', 'SUM(DiemMau)'],
    ['a name that looks like a cell beyond the last column', 'XYZ2026+1'],
    ['a table', 'SUM(Bang1[Điểm])'],
    ['INDIRECT', 'INDIRECT("A"&1)'],
    ['OFFSET', 'SUM(OFFSET(B1,0,-1,1,1))'],
    ['an area that ends where a function says', 'SUM(B1:INDEX(B1:B9,3))'],
    ['the same cell of several sheets', "SUM('S:T'!A1)"],
  ])('has no value where the text does not tell what is looked at: %s', (_what, f) => {
    expect(after([[4, 1, { f, v: 9 }]], 1, 1)).toEqual([['C1', 'blank']]);
  });

  it.each([
    ['another workbook', '[1]S!A1+1'],
    ['an error', '#REF!+1'],
    ['a logical value', 'IF(TRUE,1,0)'],
    ['a string', 'LEN("DiemMau")'],
  ])('is not what looks at no cell of this workbook: %s', (_what, f) => {
    expect(after([[4, 1, { f, v: 9 }]], 1, 1)).toEqual([]);
  });

  it('follows a cell that was emptied', () => {
    expect(after([[null, { f: 'SUM(A1:A9)', v: 9 }]], 1, 1)).toEqual([['B1', 0]]);
  });

  it('multiplies areas cell by cell, blanks as 0, and leaves those too large for it to Excel', () => {
    const rows = [
      [4, null, { f: 'SUMPRODUCT(A1:A2,B1:B2)', v: 9 }, { f: 'SUMPRODUCT(A:A,B:B)', v: 9 }],
      [5, 3],
    ];
    expect(after(rows, 1, 1)).toEqual([
      ['C1', 15],
      ['D1', 'blank'],
    ]);
  });

  it('visits an area once, however large and however many formulas look at it', () => {
    const looked = Array.from({ length: 300 }, () => ({ f: 'IFERROR(VLOOKUP("x",$A$1:$Z$65536,2,0),0)', v: 0 }));
    const rows = [[4, 1], ...Array.from({ length: 300 }, () => [1, 2])];
    const started = performance.now();
    const found = calculated(
      workbook(sheet('S', rows), sheet('T', [looked.map(({ f, v }) => ({ f: f.replace('$A', 'S!$A'), v }))])),
      [{ sheet: 'S', row: 1, column: 1 }],
    );
    expect(found).toHaveLength(300);
    // Cell by cell it would be 500 million visits.
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
