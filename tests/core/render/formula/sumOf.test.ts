import { exactText, points } from '../../../../src/core/domain/points';
import { cell, constant, type Expression } from '../../../../src/core/render/formula/expression';
import { sumOf } from '../../../../src/core/render/formula/sumOf';

const at = (row: number, column: number, value = '1.115', sheet = ''): Expression => cell({ sheet, row, column }, points(value));
const shown = (leaves: readonly Expression[], decimals: number | null = null): string | null => {
  const sum = sumOf(leaves, decimals);
  return sum === null ? null : `${sum.text} = ${exactText(sum.value)}`;
};

describe('sumOf', () => {
  it('is nothing for no leaves, and the cell itself for one', () => {
    expect(shown([])).toBeNull();
    expect(shown([at(5, 2)])).toBe('B5 = 1.115');
    expect(shown([at(5, 2)], 2)).toBe('ROUND(B5,2) = 1.12');
  });

  it('makes a range of cells below each other or beside each other', () => {
    expect(shown([at(5, 2), at(6, 2), at(7, 2)])).toBe('SUM(B5:B7) = 3.345');
    expect(shown([at(5, 2), at(5, 3)])).toBe('SUM(B5:C5) = 2.23');
    expect(shown([at(5, 2, '1', 'Phiếu A'), at(6, 2, '2', 'Phiếu A')])).toBe("SUM('Phiếu A'!B5:B6) = 3");
  });

  it('rounds each cell of a range by itself', () => {
    expect(shown([at(5, 2), at(6, 2)], 2)).toBe('SUMPRODUCT(ROUND(B5:B6,2)) = 2.24');
  });

  it('begins another term where the direction turns, cells are left out, go back, or stand on another sheet', () => {
    expect(shown([at(5, 2), at(6, 2), at(6, 3)])).toBe('SUM(B5:B6)+C6 = 3.345');
    expect(shown([at(5, 2), at(5, 3), at(6, 3), at(7, 3)])).toBe('SUM(B5:C5)+SUM(C6:C7) = 4.46');
    expect(shown([at(5, 2), at(7, 2)])).toBe('B5+B7 = 2.23');
    expect(shown([at(5, 2), at(5, 4)])).toBe('B5+D5 = 2.23');
    expect(shown([at(6, 2), at(5, 2)])).toBe('B6+B5 = 2.23');
    expect(shown([at(5, 2, '1', 'A'), at(6, 2, '1', 'B')])).toBe("'A'!B5+'B'!B6 = 2");
    expect(shown([at(5, 2), at(6, 3)])).toBe('B5+C6 = 2.23');
  });

  it('adds what is no cell by itself', () => {
    expect(shown([at(5, 2), constant(points('3')), at(6, 2)])).toBe('B5+3+B6 = 5.23');
    expect(shown([constant(points('3')), at(5, 2), at(6, 2)], 2)).toBe('ROUND(3,2)+SUMPRODUCT(ROUND(B5:B6,2)) = 5.24');
  });
});
