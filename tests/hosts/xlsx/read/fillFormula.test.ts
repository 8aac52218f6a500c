import fc from 'fast-check';
import { a1 } from '../../../../src/core/workbook/address';
import { fillFormula } from '../../../../src/hosts/xlsx/read/fillFormula';
import { formulaParts } from '../../../../src/hosts/xlsx/read/formulaParts';

describe('fillFormula writes a shared formula out for another cell', () => {
  it.each([
    ['relative addresses move', 'A1+B2', 'C4+D5'],
    ['fixed ones stay', '$A$1+$A1+A$1', '$A$1+$A4+C$1'],
    ['ranges move at both ends', 'SUM(A1:$B2)', 'SUM(C4:$B5)'],
    ['whole columns and rows are ranges too', 'SUM(A:A)+SUM($B:C)+SUM(1:$2)', 'SUM(C:C)+SUM($B:E)+SUM(4:$2)'],
    ['functions with digits are no addresses', 'LOG10(A1)+DEC2BIN(B1)', 'LOG10(C4)+DEC2BIN(D4)'],
    ['texts stay', 'IF(A1="A1 ""B2""",B1,"C3")', 'IF(C4="A1 ""B2""",D4,"C3")'],
    ['sheet names stay, quoted or not', "'Tr. A1 ''B2'''!A1+A1B!C1+Sheet1!D1", "'Tr. A1 ''B2'''!C4+A1B!E4+Sheet1!F4"],
    ['links to other files keep their number', "[1]Sheet1!A1+'[2]Tr M'!B1", "[1]Sheet1!C4+'[2]Tr M'!D4"],
    ['ranges over sheets', "SUM(Q1:Q4!A1)+SUM('M:N'!B1)", "SUM(Q1:Q4!C4)+SUM('M:N'!D4)"],
    ['columns of tables stay', "Bang1[[#This Row],[A1 '[x']]]+A1", "Bang1[[#This Row],[A1 '[x']]]+C4"],
    ['names stay, also those that begin like an address', 'A1_x+ABCD1+XFE1+Điểm1+A1', 'A1_x+ABCD1+XFE1+Điểm1+C4'],
    ['numbers stay', '1E5+1.5+A1', '1E5+1.5+C4'],
    ['errors stay', '#REF!+#N/A+A1', '#REF!+#N/A+C4'],
    ['arrays of constants stay', '{1,2;"A1",4}*A1', '{1,2;"A1",4}*C4'],
  ])('%s', (_rule, formula, filled) => {
    expect(fillFormula(formulaParts(formula), 3, 2)).toBe(filled);
  });

  it('comes round at the edges of the sheet, as Excel does', () => {
    expect(fillFormula(formulaParts('A1+XFD1048576'), -1, -1)).toBe('XFD1048576+XFC1048575');
    expect(fillFormula(formulaParts('XFD1048576'), 1, 1)).toBe('A1');
  });

  it('gives any formula back unchanged when it is filled nowhere, and back again when filled there and back', () => {
    const place = fc.tuple(fc.integer({ min: 1, max: 1_048_576 }), fc.integer({ min: 1, max: 16_384 }));
    const piece = fc.oneof(
      place.map(([row, column]) => a1(row, column)),
      fc.constantFrom('+', '"A1"', "'B2'!", 'SUM(', ')', ',', '$A$1', 'LOG10(', '[1]S!', '{1;2}', 'tên', ' '),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: -50, max: 50 }),
        (pieces, rows, columns) => {
          const formula = pieces.join(' ');
          expect(fillFormula(formulaParts(formula), 0, 0)).toBe(formula);
          expect(fillFormula(formulaParts(fillFormula(formulaParts(formula), rows, columns)), -rows, -columns)).toBe(formula);
        },
      ),
    );
  });
});
