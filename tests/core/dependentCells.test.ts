import { cellsToLookAt, formulasOf } from '../../src/core/dependentCells';
import { parseArea, refText } from '../../src/core/workbook/address';
import { sheet, workbook } from '../builders/workbook';

const book = workbook(
  sheet('Bảng', [
    [1, 2, { f: 'SUM(A1:B1)', v: 3 }, { f: 'RANK(C1,C$1:C$2)', v: 2 }],
    [4, 5, { f: 'SUM(A2:B2)', v: 9 }, { f: 'RANK(C2,C$1:C$2)', v: 1 }],
  ]),
  sheet('Tổng hợp', [
    [
      { f: "'Bảng'!C1*2", v: 6 },
      { f: 'SUM(1,2)', v: 3 },
    ],
    [
      { f: 'diem_chung+1', v: 1 },
      { f: 'INDIRECT("Bảng!A1")', v: 1 },
      { f: 'SUM(Bảng!A:A)', v: 5 },
    ],
  ]),
);

function lookedAt(area: string, name = 'Bảng'): readonly string[] | null {
  const found = parseArea(area);
  if (found === null) throw new Error(area);
  return cellsToLookAt([{ sheet: name, area: found }], formulasOf(book))?.map(refText) ?? null;
}

/** Formulas whose text does not tell what they rest on are looked at whatever was edited. */
const OPEN = ["'Tổng hợp'!A2", "'Tổng hợp'!B2", "'Tổng hợp'!C2"];

describe('cells to look at after an edit', () => {
  it('are the edited one and the formulas that follow from it, on other sheets and through others too', () => {
    expect([...(lookedAt('A1') ?? [])].sort()).toEqual(
      ['Bảng!A1', 'Bảng!C1', 'Bảng!D1', 'Bảng!D2', "'Tổng hợp'!A1", ...OPEN].sort(),
    );
  });

  it('are the edited one and those nobody can tell of where nothing follows', () => {
    expect([...(lookedAt('F9') ?? [])].sort()).toEqual(['Bảng!F9', ...OPEN].sort());
  });

  it('are with a formula all the cells it fills', () => {
    const filling = workbook(
      sheet(
        'Bảng',
        [
          [1, { f: 'A1:A2*2', v: 2 }],
          [2, 4],
          [null, { f: 'SUM(B2:B2)', v: 4 }],
        ],
        { arrays: ['B1:B2'] },
      ),
    );
    const at = { sheet: 'Bảng', area: { top: 2, left: 1, bottom: 2, right: 1 } };
    expect(cellsToLookAt([at], formulasOf(filling))?.map(refText).sort()).toEqual(['Bảng!A2', 'Bảng!B1', 'Bảng!B2', 'Bảng!B3']);
  });

  it('are not told where half a sheet was pasted', () => {
    expect(lookedAt('A1:Z200')).toBeNull();
  });
});
