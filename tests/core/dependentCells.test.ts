import { cellsToLookAt, formulasOf, MOST_CELLS, type FormulaAt } from '../../src/core/dependentCells';
import { parseArea, refText, type SheetArea } from '../../src/core/workbook/address';
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

describe('a formula', () => {
  const of = (text: string, extra = {}) => formulasOf(workbook(sheet('Bảng', [[1, { f: text, v: 2 }]], extra)));

  it('is told with the cells it rests on', () => {
    const area = { top: 1, left: 1, bottom: 2, right: 1 };
    expect(of("SUM(A1:A2)+'Khác'!C3")).toEqual([
      {
        at: { sheet: 'Bảng', row: 1, column: 2 },
        areas: [
          { sheet: 'Bảng', area },
          { sheet: 'Khác', area: { top: 3, left: 3, bottom: 3, right: 3 } },
        ],
        isOpen: false,
      },
    ]);
  });

  it.each(['diem_chung+1', 'INDIRECT("A1")', 'SUM(A:A)'])('%s rests on what its text does not tell', (text) => {
    expect(of(text).map(({ isOpen }) => isOpen)).toEqual([true]);
  });

  it('that fills cells is told once for each of them, and one that begins elsewhere fills none', () => {
    const filled = (area: string): readonly string[] => of('A1*2', { arrays: [area] }).map(({ at }) => refText(at));
    expect(filled('B1:C2')).toEqual(['Bảng!B1', 'Bảng!C1', 'Bảng!B2', 'Bảng!C2']);
    expect(filled('C1:C2')).toEqual(['Bảng!B1']);
    expect(filled('B2:B3')).toEqual(['Bảng!B1']);
  });
});

describe('what follows', () => {
  const at = (area: string, name = 'Bảng'): SheetArea => {
    const found = parseArea(area);
    if (found === null) throw new Error(area);
    return { sheet: name, area: found };
  };
  const resting = (area: string, name = 'Bảng'): FormulaAt => ({
    at: { sheet: 'Bảng', row: 50, column: 50 },
    areas: [at(area, name)],
    isOpen: false,
  });
  const follows = (edited: string, area: string, name = 'Bảng'): boolean =>
    (cellsToLookAt([at(edited)], [resting(area, name)]) ?? []).some(({ row }) => row === 50);

  it.each([
    ['C3:E5', true],
    ['A1:C3', true],
    ['E5:G7', true],
    ['D4:D4', true],
    ['A1:G7', true],
    ['C2:E2', false],
    ['C6:E6', false],
    ['B3:B5', false],
    ['F3:F5', false],
  ])('from C3:E5 a formula on %s: %s', (area, expected) => {
    expect(follows('C3:E5', area)).toBe(expected);
  });

  it('on another sheet of the same cells does not', () => {
    expect(follows('C3:E5', 'C3:E5', 'Khác')).toBe(false);
  });

  it('is told up to two thousand cells, edited ones and those that follow together', () => {
    expect(MOST_CELLS).toBe(2000);
    expect(cellsToLookAt([at('A1:T100')], [])).toHaveLength(2000);
    expect(cellsToLookAt([at('A1:T100'), at('V1:V1')], [])).toBeNull();
    expect(cellsToLookAt([at('A1:T100')], [resting('A1')])).toBeNull();
    expect(cellsToLookAt([at('A1:S100')], [resting('A1')])).toHaveLength(1901);
  });

  it('is told once, be it edited itself', () => {
    const own: FormulaAt = { at: { sheet: 'Bảng', row: 1, column: 2 }, areas: [at('A1')], isOpen: false };
    expect(cellsToLookAt([at('A1:B1')], [own])?.map(refText)).toEqual(['Bảng!A1', 'Bảng!B1']);
  });
});
