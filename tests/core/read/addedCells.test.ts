import { addedCells, isConditional } from '../../../src/core/read/formulas/addedCells';
import { areaText, parseArea } from '../../../src/core/workbook/address';
import { sheet } from '../../builders/workbook';

/** Kinds in A, points in B, districts in C; E4 spills over E4:E6. */
const SHEET = sheet(
  'S',
  [
    ['Điểm', 1, 'M'],
    ['Thưởng', 2, 'N'],
    ['điểm', 3, 'M'],
    ['Điểm*', 4, null],
    ['Trừ', 5, 'M'],
    [null, 6, null, null, 'Điểm'],
  ],
  { arrays: ['E4:E6'] },
);
const areas = (formula: string): readonly string[] | null => addedCells(formula, SHEET)?.areas.map(areaText) ?? null;
const would = (formula: string, row: number, column = 2): boolean | undefined =>
  addedCells(formula, SHEET)?.wouldAdd({ sheet: 'S', row, column });

describe('what a sum adds', () => {
  it.each<readonly [formula: string, areas: readonly string[] | null]>([
    ['SUM(B1:B5)', ['B1:B5']],
    ['SUM($B$1:$B$5,B8)', ['B1:B5', 'B8']],
    ['B1+B2', ['B1', 'B2']],
    ["SUM('S'!B1:B5)", ['B1:B5']],
    // Another sheet's cells are none of this one's.
    ['SUM(T!B1:B5)+B6', ['B6']],
    // As many cells as the condition is asked of, from the first that is added.
    ['SUMIF(A1:A5,"Điểm",B1:B5)', ['B1:B5']],
    ['SUMIF(A1:A5,"Điểm",B1)', ['B1:B5']],
    ['SUMIF(A1:A5,"Điểm",B1:B3)', ['B1:B5']],
    ['SUMIF(B1:B5,">0")', ['B1:B5']],
    ['SUMIFS(B1:B5,A1:A5,"Điểm",C1:C5,"M")', ['B1:B5']],
    ['SUMIF(A1:A5,"Điểm",B1:B5)+B6', ['B1:B5', 'B6']],
    ['SUMIF(A1:A5,IF(C1="M","Điểm","Trừ"),B1:B5)', ['B1:B5']],
    ['SUM(E4#)', ['E4:E6']],
    ['SUM(ANCHORARRAY(E4))', ['E4:E6']],
    // Nobody can tell.
    ['SUMIF(T!A1:A5,"Điểm",B1:B5)', null],
    ['SUMIF(OFFSET(A1,0,0,5,1),"Điểm",B1:B5)', null],
    ['SUMIFS(T!B1:B5,A1:A5,"Điểm")', null],
    ['SUMIFS(B1:B5,T!A1:A5,"Điểm")', null],
    ['SUM(B4#)', null],
  ])('%s', (formula, expected) => {
    expect(areas(formula)).toEqual(
      expected?.map((area) => areaText(parseArea(area) ?? { top: 0, left: 0, bottom: 0, right: 0 })) ?? null,
    );
  });

  it.each<readonly [formula: string, row: number, would: boolean]>([
    // Without a condition every cell would be added.
    ['SUM(B1:B4)', 5, true],
    // Case makes no difference to Excel, and the row decides.
    ['SUMIF(A1:A2,"Điểm",B1:B2)', 3, true],
    ['SUMIF(A1:A2,"Điểm",B1:B2)', 5, false],
    ['SUMIF(A1:A2,"=Điểm",B1:B2)', 3, true],
    ['SUMIF(A1:A2,"<>Điểm",B1:B2)', 5, true],
    ['SUMIF(A1:A2,"<>Điểm",B1:B2)', 3, false],
    ['SUMIF(A1:A2,"Đi*",B1:B2)', 4, true],
    ['SUMIF(A1:A2,"Tr?",B1:B2)', 5, true],
    ['SUMIF(A1:A2,"Tr?",B1:B2)', 4, false],
    ['SUMIF(A1:A2,"Điểm~*",B1:B2)', 4, true],
    ['SUMIF(A1:A2,"Điểm~*",B1:B2)', 3, false],
    // Any other sign is itself.
    ['SUMIF(A1:A2,"Đ.ểm",B1:B2)', 3, false],
    ['SUMIF(A1:A2,"Điểm?",B1:B2)', 4, true],
    ['SUMIF(A1:A2,"(Điểm|Trừ)",B1:B2)', 5, false],
    // The condition stands in a cell, or is no text.
    ['SUMIF(A1:A2,E6,B1:B2)', 3, true],
    ['SUMIF(A1:A2,E6,B1:B2)', 5, false],
    ['SUMIF(A1:A2,D1,B1:B2)', 3, false],
    ['SUMIF(A1:A2,">5",B1:B2)', 3, false],
    ['SUMIF(A1:A2,"<=5",B1:B2)', 3, false],
    // On the numbers themselves: all there are, or nobody can tell.
    ['SUMIF(B1:B2,">0")', 5, true],
    ['SUMIF(B1:B2,">=0")', 5, true],
    ['SUMIF(B1:B2,"<>0")', 5, true],
    ['SUMIF(B1:B2,"<>")', 5, true],
    ['SUMIF(B1:B2,">3")', 5, false],
    ['SUMIF(B1:B2)', 5, false],
    ['SUMIFS(B1:B2,A1:A2)', 3, false],
    // All of several conditions.
    ['SUMIFS(B1:B2,A1:A2,"Điểm",C1:C2,"M")', 3, true],
    ['SUMIFS(B1:B2,A1:A2,"Điểm",C1:C2,"N")', 3, false],
    ['SUMIFS(B1:B2)', 3, false],
    // One of several sums is enough.
    ['SUMIF(A1:A2,"Thưởng",B1:B2)+SUMIF(A1:A2,"Trừ",B1:B2)', 5, true],
  ])('%s: whether row %i below it would be added is %s', (formula, row, expected) => {
    expect(would(formula, row)).toBe(expected);
  });

  it('a condition in another column than what is added, and rows apart', () => {
    expect(would('SUMIF(A2:A3,"Trừ",B1:B2)', 4)).toBe(true);
    expect(would('SUMIF(A2:A3,"Trừ",B1:B2)', 5)).toBe(false);
  });

  it.each([
    ['SUMIF(A1:A2,"x",B1:B2)', true],
    ['sumifs(B1:B2,A1:A2,"x")', true],
    ['SUM(E4#)', true],
    ['SUM(ANCHORARRAY(E4))', true],
    ['SUM(B1:B5)', false],
    ['B1+B2', false],
    ['MYSUMIF(A1)', false],
  ])('%s takes a closer look: %s', (formula, expected) => {
    expect(isConditional(formula)).toBe(expected);
  });
});
