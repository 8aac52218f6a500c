/** The same sheet as someone else would have laid it out. Formulas keep their text: these are for recognising, not for calculating. */
import type { Area } from '../../src/core/workbook/address';
import type { Cell } from '../../src/core/workbook/cell';
import type { Sheet } from '../../src/core/workbook/workbook';

type Place = { readonly row: number; readonly column: number };

/** Every cell and merge moved: `{ rows: 4, columns: 1 }`. */
export function moved(sheet: Sheet, by: { readonly rows?: number; readonly columns?: number }): Sheet {
  return rearranged(sheet, ({ row, column }) => ({ row: row + (by.rows ?? 0), column: column + (by.columns ?? 0) }));
}

/** Blank rows opened above `row`. */
export function withBlankRow(sheet: Sheet, row: number, count = 1): Sheet {
  return rearranged(sheet, (place) => (place.row >= row ? { ...place, row: place.row + count } : place));
}

export function withColumnsSwapped(sheet: Sheet, one: number, other: number): Sheet {
  return rearranged(sheet, (place) => ({
    ...place,
    column: place.column === one ? other : place.column === other ? one : place.column,
  }));
}

/** Texts replaced, wherever they stand: `{ 'Điểm tối đa': 'Thang điểm' }`. */
export function renamed(sheet: Sheet, names: Readonly<Record<string, string>>): Sheet {
  return withTexts(sheet, (text) => names[text] ?? text);
}

/** `Điểm tự chấm` as `Diem tu cham`. */
export function withoutMarks(sheet: Sheet): Sheet {
  return withTexts(sheet, (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'));
}

export function withTexts(sheet: Sheet, change: (text: string) => string): Sheet {
  return withCells(sheet, (cell) =>
    cell.value.kind === 'text' ? { ...cell, value: { kind: 'text', text: change(cell.value.text) } } : cell,
  );
}

/** Cells written over, by place: `[[12, 2, 'Hoặc']]` is row 12, column B. */
export function withCellsAt(sheet: Sheet, changes: readonly (readonly [number, number, string | number])[]): Sheet {
  const rows = new Map([...sheet.rows].map(([row, cells]): [number, Map<number, Cell>] => [row, new Map(cells)]));
  for (const [row, column, value] of changes) {
    const cells = rows.get(row) ?? new Map<number, Cell>();
    rows.set(row, cells);
    cells.set(column, {
      value: typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value },
      formula: null,
      format: 'General',
      look: null,
    });
  }
  return { ...sheet, rows: sorted(rows) };
}

function withCells(sheet: Sheet, change: (cell: Cell) => Cell): Sheet {
  const rows = [...sheet.rows].map(([row, cells]): [number, ReadonlyMap<number, Cell>] => [
    row,
    new Map([...cells].map(([column, cell]) => [column, change(cell)])),
  ]);
  return { ...sheet, rows: new Map(rows) };
}

function rearranged(sheet: Sheet, to: (place: Place) => Place): Sheet {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      const place = to({ row, column });
      const target = rows.get(place.row) ?? new Map<number, Cell>();
      rows.set(place.row, target);
      target.set(place.column, cell);
    }
  }
  return { ...sheet, rows: sorted(rows), merges: sheet.merges.map((area) => areaMoved(area, to)) };
}

function areaMoved(area: Area, to: (place: Place) => Place): Area {
  const first = to({ row: area.top, column: area.left });
  const last = to({ row: area.bottom, column: area.right });
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

function sorted(rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>): ReadonlyMap<number, ReadonlyMap<number, Cell>> {
  const byKey = (one: readonly [number, unknown], other: readonly [number, unknown]): number => one[0] - other[0];
  return new Map([...rows].sort(byKey).map(([row, cells]) => [row, new Map([...cells].sort(byKey))]));
}
