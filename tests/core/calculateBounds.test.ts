/** What of a workbook is calculated after an edit, and what is not even looked at. */
import { calculated } from '../../src/core/calculate';
import { refText, type CellRef } from '../../src/core/workbook/address';
import type { Sheet } from '../../src/core/workbook/workbook';
import { sheet, workbook, type CellInput } from '../builders/workbook';

const at = (row: number, column: number, name = 'S'): CellRef => ({ sheet: name, row, column });
const shown = (
  sheets: readonly Sheet[],
  changed: readonly CellRef[],
  within: readonly CellRef[] | null = null,
): readonly string[] =>
  calculated(workbook(...sheets), changed, within).map(
    ({ at: where, value }) => `${refText(where)} ${value.kind === 'number' ? String(value.value) : value.kind}`,
  );
const of = (rows: readonly (readonly CellInput[])[], ...changed: readonly CellRef[]): readonly string[] =>
  shown([sheet('S', rows)], changed);

it('nothing changed is nothing to calculate', () => {
  expect(of([[4, { f: 'A1*2', v: 6 }]])).toEqual([]);
});

describe('a cell counts as', () => {
  it.each<readonly [string, CellInput, string]>([
    ['its number', 2.5, '3.5'],
    ['1 where it is ticked', true, '2'],
    ['0 where it is not', false, '1'],
    ['0 where it is blank', null, '1'],
    ['nothing where it is a text', 'chín', 'blank'],
    ['nothing where it is an error', { e: '#N/A' }, 'blank'],
    ['nothing where it has no end', Number.POSITIVE_INFINITY, 'blank'],
  ])('%s', (_, cell, value) => {
    expect(of([[cell, { f: 'A1+1', v: 9 }]], at(1, 1))).toEqual([`S!B1 ${value}`]);
  });

  it('nothing of an area where it is a text or blank, and what it shows where it is ticked', () => {
    expect(of([[4, 'x', null, true, { f: 'MIN(A1:D1)', v: 9 }]], at(1, 1))).toEqual(['S!E1 1']);
    expect(of([[4, 'x', null, 7, { f: 'MIN(A1:D1)', v: 9 }]], at(1, 1))).toEqual(['S!E1 4']);
  });
});

describe('formulas are looked at', () => {
  const FORMULA = { f: "'S'!A1*2", v: 6 };

  it('on sheets that are read, in their order; those of results are ours and written anew', () => {
    const sheets = [
      sheet('S', [[4, { f: 'A1+1', v: 9 }]]),
      sheet('Kết quả', [[FORMULA]], { mark: 'summary' }),
      sheet('Cấu hình', [[FORMULA]], { mark: 'settings' }),
      sheet('T', [[FORMULA]]),
    ];
    expect(shown(sheets, [at(1, 1)])).toEqual(['S!B1 5', "'Cấu hình'!A1 8", 'T!A1 8']);
    expect(shown(sheets, [at(1, 1)], [at(1, 1, 'Kết quả'), at(1, 1, 'T'), at(1, 1, 'Không có'), at(1, 1)])).toEqual(['T!A1 8']);
  });

  it('among those that may be others, when that is known: the rest stands as it is', () => {
    const rows = [[4, { f: 'A1*2', v: 100 }, { f: 'B1+1', v: 101 }, { f: 'A1+0', v: 9 }]];
    // B1 is not among them: what it shows stands.
    expect(shown([sheet('S', rows)], [at(1, 1)], [at(1, 3), at(1, 4)])).toEqual(['S!D1 4']);
    expect(shown([sheet('S', rows)], [at(1, 1)], [at(1, 2), at(1, 3)])).toEqual(['S!B1 8', 'S!C1 9']);
    expect(shown([sheet('S', rows)], [at(1, 2)], [at(1, 3)])).toEqual(['S!C1 101']);
  });

  it('where a changed cell lies in what they look at: at each of its ends, and not beside it', () => {
    const rows = Array.from({ length: 5 }, (_, row) => Array.from({ length: 5 }, (_unused, column) => row * 5 + column));
    const touched = (row: number, column: number): boolean =>
      shown([sheet('S', rows), sheet('T', [[{ f: 'SUM(S!B2:D4)', v: 0 }]])], [at(row, column)]).length > 0;
    for (const [row, column] of [
      [2, 2],
      [2, 4],
      [4, 2],
      [4, 4],
      [3, 3],
    ] as const)
      expect(touched(row, column)).toBe(true);
    for (const [row, column] of [
      [1, 3],
      [5, 3],
      [3, 1],
      [3, 5],
    ] as const)
      expect(touched(row, column)).toBe(false);
    expect(shown([sheet('S', rows), sheet('T', [[{ f: 'SUM(S!B2:D4)', v: 0 }]])], [at(3, 3, 'Khác')])).toEqual([]);
  });

  it('though what they look at is on a sheet that is not there: that cannot be calculated', () => {
    expect(of([[4, { f: "A1+SUM('Không có'!A1:A3)", v: 9 }]], at(1, 1))).toEqual(['S!B1 blank']);
  });
});

describe('a circle of references', () => {
  it('finds what stands there, and ends', () => {
    expect(of([[4, { f: 'A1+C1', v: 10 }, { f: 'B1+1', v: 20 }]], at(1, 1))).toContain('S!B1 24');
  });

  it('through an area does too', () => {
    expect(of([[4, { f: 'SUM(A1:B1)', v: 10 }]], at(1, 1))).toEqual(['S!B1 14']);
  });
});

describe('an area', () => {
  it('is added row by row, whatever is larger than what stands in it', () => {
    const rows = [
      [1, 2, { f: 'SUM(A1:B3)', v: 0 }, { f: 'SUM(A1:B9999)', v: 0 }, { f: 'SUM(A2:B3)', v: 0 }],
      [3, 4],
      [5, 6],
      [7, 8],
    ];
    expect(of(rows, at(2, 1))).toEqual(['S!C1 21', 'S!D1 36', 'S!E1 18']);
  });

  it('is multiplied cell by cell in its place', () => {
    const rows = [
      [1, 2, { f: 'SUMPRODUCT(A1:B2,A3:B4)', v: 0 }],
      [3, 4],
      [10, 100],
      [1000, 10_000],
    ];
    // 1·10 + 2·100 + 3·1000 + 4·10000
    expect(of(rows, at(1, 1))).toEqual(['S!C1 43210']);
  });

  it('of which one formula cannot be calculated cannot be either, and one that is not touched stands as it shows', () => {
    const looked = { f: 'VLOOKUP(A1,X!A:B,2,0)', v: 3 };
    const untouched = { f: 'VLOOKUP(Z9,Y1:Z9,2,0)', v: 3 };
    expect(of([[4, looked, { f: 'SUM(A1:B1)', v: 0 }]], at(1, 1))).toEqual(['S!B1 blank', 'S!C1 blank']);
    expect(of([[4, untouched, { f: 'SUM(A1:B1)', v: 0 }]], at(1, 1))).toEqual(['S!C1 7']);
  });
});
