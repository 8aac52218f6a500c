import { cellNumberAt } from './cellNumber';
import type { Table, TableColumn } from './table';

const FEWEST_ROWS = 2;

/** Whether a column holds the places that a column of totals gives: whole numbers from 1, never better for a smaller total. */
export function holdsPlaces(table: Table, places: TableColumn, totals: TableColumn): boolean {
  const rows: { readonly place: number; readonly total: number }[] = [];
  for (const row of table.rows) {
    const place = table.captions.has(row) ? null : cellNumberAt(table.sheet, row, places.column);
    const total = cellNumberAt(table.sheet, row, totals.column);
    if (place === null || total === null) continue;
    if (!Number.isInteger(place) || place < 1) return false;
    rows.push({ place, total });
  }
  const sorted = rows.sort((one, other) => other.total - one.total);
  return (
    sorted.length >= FEWEST_ROWS &&
    sorted[0]?.place === 1 &&
    sorted.every(({ place }, index) => place <= index + 1 && place >= (sorted[index - 1]?.place ?? 1))
  );
}
