import { newXlsx } from '../../../src/hosts/xlsx/newXlsx';
import { readDrawings } from '../../../src/hosts/xlsx/read/readDrawings';
import { modelCell, modelOf, text } from '../contractWorkbook';
import { plainRows } from './fixtures/plainBook';

describe('how a sheet is drawn', () => {
  it('tells fonts, fills, borders, alignment, sizes and frozen panes of a sheet of ours', () => {
    const model = {
      ...modelOf('summary', 'Tổng hợp', [
        { ...modelCell(1, 1, text('BẢNG')), style: 'title' as const },
        { ...modelCell(3, 2, text('Tiêu chí')), style: 'heading' as const },
      ]),
      columnWidths: [10, 30],
      rowHeights: new Map([[1, 30]]),
      freeze: { rows: 3, columns: 2 },
      showGridlines: false,
    };
    const drawing = readDrawings(newXlsx([model])).get('Tổng hợp');
    expect(drawing?.freeze).toEqual({ rows: 3, columns: 2 });
    expect(drawing?.showsGridlines).toBe(false);
    expect(drawing?.rowHeights.get(1)).toBe(40);
    expect((drawing?.columnWidths.get(2) ?? 0) / (drawing?.columnWidths.get(1) ?? 1)).toBeGreaterThan(2.5);
    expect(drawing?.cells.get(1)?.get(1)).toMatchObject({
      font: 'Times New Roman',
      isBold: true,
      horizontal: 'center',
      borders: {},
    });
    const heading = drawing?.cells.get(3)?.get(2);
    expect(heading).toMatchObject({ isBold: true, wraps: true, horizontal: 'center' });
    expect(heading?.fill).toMatch(/^[0-9A-F]{6}$/);
    expect(heading?.borders).toMatchObject({
      top: { line: 'thin' },
      bottom: { line: 'thin' },
      left: { line: 'thin' },
      right: { line: 'thin' },
    });
  });

  it('is plain where a workbook has no style sheet', () => {
    const [drawing] = [...readDrawings(plainRows('<row r="2"><c r="B2"><v>1</v></c></row>')).values()];
    expect(drawing?.cells.get(2)?.get(2)).toMatchObject({ isBold: false, fill: null, format: 'General' });
    expect(drawing?.freeze).toEqual({ rows: 0, columns: 0 });
    expect(drawing?.showsGridlines).toBe(true);
  });
});
