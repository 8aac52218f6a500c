import { widened } from '../../../../src/core/validate/formulas/widened';
import { parseA1 } from '../../../../src/core/workbook/address';

const SHEET = 'Phiếu';
const cells = (...names: readonly string[]) =>
  names.map((name) => {
    const at = parseA1(name);
    if (at === null) throw new Error(name);
    return { sheet: SHEET, ...at };
  });
const COLUMN = cells('B2', 'B3', 'B4', 'B5', 'B6');

describe('a range that leaves cells out', () => {
  it.each([
    ['SUM(B2:B4)', cells('B5', 'B6'), 'SUM(B2:B6)'],
    ['SUM(B3:B6)', cells('B2'), 'SUM(B2:B6)'],
    ['SUM(B$2:B$4)+A1', cells('B5'), 'SUM(B$2:B$5)+A1'],
    ["SUM('Phiếu'!B2:B4)", cells('B5'), "SUM('Phiếu'!B2:B5)"],
  ])('%s grows', (formula, leftOut, to) => {
    expect(widened(formula, SHEET, leftOut, COLUMN)).toBe(to);
  });

  it('does not grow over a cell that does not belong into the sum: a subtotal between', () => {
    expect(widened('SUM(B2:B4)', SHEET, cells('B6'), cells('B2', 'B3', 'B4', 'B6'))).toBeNull();
  });

  it('is left to a person where no range of the own sheet grows to the cells in a line', () => {
    expect(widened('B2+B3', SHEET, cells('B4'), COLUMN)).toBeNull();
    expect(widened('SUM(B:B)', SHEET, cells('B4'), COLUMN)).toBeNull();
    expect(widened('SUM(B2:B3:B4)', SHEET, cells('C9'), COLUMN)).toBeNull();
    expect(widened('SUM(B2:B4)', SHEET, cells('C5'), [...COLUMN, ...cells('C5')])).toBeNull();
    expect(widened("SUM('Khác'!B2:B4)", SHEET, cells('B5'), COLUMN)).toBeNull();
  });
});
