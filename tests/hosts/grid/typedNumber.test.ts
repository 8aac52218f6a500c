import { typedFormula, typedNumber } from '../../../src/hosts/grid/typedNumber';

describe('a number typed the Vietnamese way', () => {
  it.each([
    ['25,67', 25.67],
    ['0,1', 0.1],
    ['-3,5', -3.5],
    ['+2,50', 2.5],
    ['1.234.567', 1234567],
    ['1.234,5', 1234.5],
    ['98,5%', 0.985],
    ['2,675%', 0.02675],
    [' 7,5 ', 7.5],
  ])('%s', (typed, meant) => expect(typedNumber(typed)).toBe(meant));

  it.each(['1.234', '-999.000', '12.345'])('%s has two readings', (typed) => expect(typedNumber(typed)).toBe('ask'));

  it.each(['7', '98%', '1.5', '25,67 điểm', '1,2,3', '5/10', 'abc', '', '1.23,4', ',5', '5,'])(
    '%p is left to the grid',
    (typed) => expect(typedNumber(typed)).toBeNull(),
  );
});

describe('a formula typed the Vietnamese way', () => {
  it.each([
    ['=ROUND(A1;1)', '=ROUND(A1,1)'],
    ['=IF(A1>0,5;"a;b";1,25)', '=IF(A1>0.5,"a;b",1.25)'],
    ["='T;1'!A1+SUM(B1;B2)", "='T;1'!A1+SUM(B1,B2)"],
    ['=SUM(A1,B1)', '=SUM(A1,B1)'],
    ['={1;2}', '={1;2}'],
    ['a;b', 'a;b'],
  ])('%s', (typed, meant) => expect(typedFormula(typed)).toBe(meant));
});
