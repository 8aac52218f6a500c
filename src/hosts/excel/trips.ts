/** Our own caps for one exchange with Excel, far below its 5 MB. Source: OFFICE §4. */
export const TRIP_BYTES = 1_500_000;
export const TRIP_CELLS = 50_000;
/** A cell read with its value, formula, format and type: measured on scoring sheets as 40-60 bytes of JSON. */
export const READ_BYTES_PER_CELL = 60;
/** What one read may ask for at once. */
export const READ_CELLS = Math.min(TRIP_CELLS, Math.floor(TRIP_BYTES / READ_BYTES_PER_CELL));

/** Some rows of one sheet; indexes count from 0, as Excel's do. */
export interface Block {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cuts an area into blocks of whole rows of at most `cells` cells (a single longer row stays whole). */
export function blocksOf(area: Block, cells: number): readonly Block[] {
  const height = Math.max(1, Math.floor(cells / Math.max(1, area.columns)));
  const count = Math.ceil(area.rows / height);
  return Array.from({ length: count }, (_, index) => ({
    ...area,
    row: area.row + index * height,
    rows: Math.min(height, area.rows - index * height),
  }));
}

/** Packs items, in their order, into as few trips as their sizes allow. No items give no trip. */
export function packTrips<T>(items: readonly T[], size: (item: T) => number, limit: number): readonly (readonly T[])[] {
  const trips: T[][] = [];
  let left = 0;
  for (const item of items) {
    const needs = size(item);
    const last = trips.at(-1);
    if (last === undefined || needs > left) {
      trips.push([item]);
      left = limit - needs;
    } else {
      last.push(item);
      left -= needs;
    }
  }
  return trips;
}

const encoder = new TextEncoder();
/** Bytes on the wire: Vietnamese letters are two or three each. */
export function jsonBytes(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}
