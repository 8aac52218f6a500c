/** What a formula refers to, whether it adds up, and whether it points to another file (METHODS §10, FRM-03 and FRM-06). */
import { addsUp, pointsOutside, references } from '../../../../src/core/read/formulas/references';
import { statedSum } from '../../../../src/core/read/formulas/statedSum';
import { areaText } from '../../../../src/core/workbook/address';
import { sheet } from '../../../builders/workbook';

describe('the cells of its own sheet that a formula refers to', () => {
  it.each([
    ['SUM(B2:B9)', ['B2:B9']],
    ['SUM($B$2:$B9,C4)', ['B2:B9', 'C4']],
    ['b2+c3', ['B2', 'C3']],
    ['B2+AA10*2', ['B2', 'AA10']],
    ['SUM(Tổng!B2:B9)+C1', ['C1']],
    ["SUM('Tổng hợp'!B2:B9)+C1", ['C1']],
    ["'Tr. M''s'!B2+C1", ['C1']],
    ['[1]Điểm!$B$4+C1', ['C1']],
    ['IF(A1="B2","C3",D4)', ['A1', 'D4']],
    ['"Cả ""A1"" và B2"&C3', ['C3']],
    ['LOG10(B2)', ['B2']],
    ['Điểm1+B2', ['B2']],
    ['x_B2+B3', ['B3']],
    ['T.B2', []],
    ['B0+B2', ['B2']],
    ['ABCD1+B2', ['B2']],
    ['SUM(B2:C)', ['B2']],
    ['5+2', []],
  ])('%s: %j', (formula, areas) => {
    expect(references(formula).map((area) => areaText(area).replace(/^(\w+):\1$/, '$1'))).toEqual(areas);
  });
});

describe('a formula that adds up', () => {
  it.each([
    'SUM(B2:B9)',
    'sum(B2)',
    'SUM (B2)',
    'SUBTOTAL(9,B2:B9)',
    'SUMIF(A1:A9,"x",B1:B9)',
    'SUMIFS(B1:B9,A1:A9,"x")',
    'ROUND(SUM(B2:B9),2)',
    'B2+B3',
    '$B$2+(B3+4)',
    'b2 + b3',
  ])('%s', (formula) => {
    expect(addsUp(formula)).toBe(true);
  });

  it.each([
    'B2',
    'B2*B3',
    'B2-B3',
    'B2+B3*2',
    'B2/B3+1',
    'AVERAGE(B2:B9)',
    'MYSUM(B2)',
    'SUMPRODUCT(B2:B9)',
    'B2&"+"',
    'B2 B3',
    'IF(B2>1,1,0)',
  ])('not %s', (formula) => {
    expect(addsUp(formula)).toBe(false);
  });
});

describe('a formula that points to another file', () => {
  it.each(['[1]Sheet1!A1', "'C:\\[x.xlsx]Sheet1'!A1", '[old.xlsx]Điểm!B2+1', "SUM('[old.xlsx]Điểm'!B2:B9)"])('%s', (formula) => {
    expect(pointsOutside(formula)).toBe(true);
  });

  it.each(['Sheet1!A1', 'Bảng[Điểm]', 'Bảng[Điểm]+A1', '"[1]Sheet1!A1"', 'IF(A1="[x]","y!","z")', 'Bảng[[Điểm]:[Tổng]]'])(
    'not %s',
    (formula) => {
      expect(pointsOutside(formula)).toBe(false);
    },
  );
});

describe('a sum with the cells it ought to add', () => {
  const SHEET = sheet('S', [
    ['a', 1],
    ['b', 2],
    ['a', 3],
    ['b', 4],
  ]);
  const AT = { sheet: 'S', row: 9, column: 2 };
  const cells = (...rows: readonly number[]) => rows.map((row) => ({ sheet: 'S', row, column: 2 }));
  const rowsOf = (formula: string, ...ways: readonly (readonly number[])[]) =>
    statedSum(AT, formula, SHEET, () => ways.map((way) => cells(...way))).map(({ at, formula: own, expected, leftOut }) => {
      expect([at, own]).toEqual([AT, formula]);
      return [expected.map(({ row }) => row), leftOut?.map(({ row }) => row)];
    });

  it('of the ways a sum can be made, the one it takes most of; the first of two alike', () => {
    expect(rowsOf('SUM(B1:B3)', [1, 2, 3, 4], [1, 2])).toEqual([[[1, 2], undefined]]);
    expect(rowsOf('SUM(B1:B3)', [1, 2, 3, 4], [3, 8])).toEqual([[[1, 2, 3, 4], undefined]]);
    expect(rowsOf('B1+B4', [1, 4], [4, 1])).toEqual([[[1, 4], undefined]]);
    expect(rowsOf('SUM(B1:B3)', [], [2])).toEqual([[[2], undefined]]);
  });

  it('takes an area by all of its edges', () => {
    expect(rowsOf('SUM(B2:B3)', [2, 3])).toEqual([[[2, 3], undefined]]);
    expect(rowsOf('SUM(B2:B3)', [1])).toEqual([]);
    expect(rowsOf('SUM(B2:B3)', [4])).toEqual([]);
    expect(rowsOf('SUM(A2:A3)', [2, 3])).toEqual([]);
    expect(rowsOf('SUM(C2:C3)', [2, 3])).toEqual([]);
    expect(rowsOf('SUM(A2:C3)', [2, 3])).toEqual([[[2, 3], undefined]]);
  });

  it('is none where nothing is added up, or nothing of either way', () => {
    expect(rowsOf('AVERAGE(B1:B4)', [1, 2, 3, 4])).toEqual([]);
    expect(rowsOf('SUM(B1:B4)')).toEqual([]);
    expect(rowsOf('SUM(T!B1:B4)', [1, 2, 3, 4])).toEqual([]);
    expect(rowsOf('SUM(B7#)', [1, 2, 3, 4])).toEqual([]);
  });

  it('with a condition tells which cells outside it would add', () => {
    expect(rowsOf('SUMIF(A1:A2,"a",B1:B2)', [1, 2, 3, 4])).toEqual([[[1, 2, 3, 4], [3]]]);
    expect(rowsOf('SUMIF(A1:A4,"a",B1:B4)', [1, 2, 3, 4])).toEqual([[[1, 2, 3, 4], []]]);
  });
});
