import { canonicalR1C1, copiedFormula, looseR1C1 } from '../../../src/core/workbook/r1c1';

const D5 = { row: 5, column: 4 };

describe('canonical R1C1', () => {
  it.each([
    ['B5+C5', '=RC[-2]+RC[-1]'],
    ['=B5+C5', '=RC[-2]+RC[-1]'],
    ['$B$10+C10', '=R10C2+R[5]C[-1]'],
    ['B$5+$C5', '=R5C[-2]+RC3'],
    ['SUM(B2:B9)', '=SUM(R[-3]C[-2]:R[4]C[-2])'],
    ['sum( b2 : b9 )', '=SUM(R[-3]C[-2]:R[4]C[-2])'],
    ["'1 Tr.M'!D40+Sheet1!A1", "='1 Tr.M'!R[35]C+Sheet1!R[-4]C[-3]"],
    ["'It''s'!A1", "='It''s'!R[-4]C[-3]"],
    ['[1]Sheet1!A1', '=[1]Sheet1!R[-4]C[-3]'],
    ['SUM(B:B)+SUM(3:4)', '=SUM(C[-2]:C[-2])+SUM(R[-2]:R[-1])'],
    ['IF(A5="B2","x ""A1""",LOG10(C5))', '=IF(RC[-3]="B2","x ""A1""",LOG10(RC[-1]))'],
    ['Điểm_1*C5', '=ĐIỂM_1*RC[-1]'],
    ['ROUND(C5*1.5E3,2)', '=ROUND(RC[-1]*1.5E3,2)'],
    ['Bang[Điểm]+C5', '=BANG[Điểm]+RC[-1]'],
    ['AA5', '=RC[23]'],
  ])('%s in D5 is %s', (formula, canonical) => {
    expect(canonicalR1C1(formula, D5)).toBe(canonical);
  });

  it('formulas that a copy down the column would give are equal', () => {
    expect(canonicalR1C1('SUM(B5:C5)', D5)).toBe(canonicalR1C1('SUM(B9:C9)', { row: 9, column: 4 }));
  });

  it('without $ a fixed reference is what it refers to', () => {
    expect(looseR1C1('$B$5+C5', D5)).toBe('=RC[-2]+RC[-1]');
  });
});

describe('copied formula', () => {
  it('moves what is relative and keeps what is fixed', () => {
    expect(copiedFormula('SUM(B5:C5)+$A$1+B$2', D5, { row: 9, column: 5 })).toBe('SUM(C9:D9)+$A$1+C$2');
  });

  it('has no formula where a reference would leave the sheet', () => {
    expect(copiedFormula('B1', D5, { row: 4, column: 4 })).toBeNull();
    expect(copiedFormula('A5', D5, { row: 5, column: 3 })).toBeNull();
  });

  it.each([
    ['SUM(B:C)', 'SUM(C:D)'],
    ['SUM($B:C)', 'SUM($B:D)'],
    ['SUM(3:4)', 'SUM(7:8)'],
    ['SUM($3:4)', 'SUM($3:8)'],
    ['$B5+B$5', '$B9+C$5'],
    ['Z5', 'AA9'],
    ['XFD5', null],
    ['A1048576', null],
    ['A1048573', null],
    ['A1048572', 'B1048576'],
  ])('%s four rows down and one column on is %s', (formula, copied) => {
    expect(copiedFormula(formula, D5, { row: 9, column: 5 })).toBe(copied);
  });

  it.each(['SUM(1:2)', 'SUM(A:B)', 'A1', 'A9', 'Z1'])('%s leaves the sheet four rows up and one column back', (formula) => {
    expect(copiedFormula(formula, D5, { row: 1, column: 3 })).toBeNull();
  });
});
