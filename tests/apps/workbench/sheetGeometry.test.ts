import { indexAt, sheetGeometry } from '../../../src/apps/workbench/sheetGeometry';
import { sheet } from '../../builders/workbook';

describe('sheetGeometry', () => {
  const drawn = sheetGeometry(
    sheet('Chấm điểm', [['TT', 'Một tiêu chí có tên dài hơn hẳn các ô khác trong cột'], [1, 'Ngắn'], [], [2, 'Ngắn']], {
      hiddenRows: [2],
      hiddenColumns: [1],
    }),
    null,
  );

  it('gives hidden rows and columns no room', () => {
    expect(drawn.lefts[1]).toBe(0);
    expect((drawn.tops[2] ?? 0) - (drawn.tops[1] ?? 0)).toBe(0);
  });

  it('gives long texts more room than short numbers', () => {
    expect((drawn.lefts[2] ?? 0) - (drawn.lefts[1] ?? 0)).toBeGreaterThan(200);
  });

  it('finds the row or column under a pixel', () => {
    const starts = Float64Array.from([0, 10, 10, 30]);
    expect([0, 9.9, 10, 29, 1000].map((pixel) => indexAt(starts, pixel))).toEqual([1, 1, 3, 3, 3]);
  });

  it('measures the widest sheets', () => {
    const wide = sheet(
      'Rộng',
      Array.from({ length: 100 }, () => Array.from({ length: 3321 }, (_, column) => column)),
    );
    expect(sheetGeometry(wide, null).lastColumn).toBe(3322);
  });
});
