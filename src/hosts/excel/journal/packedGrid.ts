import { isCount, isList } from './plainJson';

/** A grid in which most neighbours are alike: each different value once, and the rows as runs of `count, index, count, index, …`. */
export interface PackedGrid {
  readonly values: readonly unknown[];
  readonly rows: readonly (readonly number[])[];
}

export function packGrid(grid: readonly (readonly unknown[])[]): PackedGrid {
  const values: unknown[] = [];
  const known = new Map<string, number>();
  const indexOf = (value: unknown): number => {
    const key = JSON.stringify(value) ?? '';
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, values.length);
    return values.push(value) - 1;
  };
  return { values, rows: grid.map((row) => runs(row.map(indexOf))) };
}

function runs(indexes: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const index of indexes) {
    const count = found.at(-2);
    if (count !== undefined && found.at(-1) === index) found[found.length - 2] = count + 1;
    else found.push(1, index);
  }
  return found;
}

/** `null` when it is no packed grid of this size. */
export function unpackGrid(packed: PackedGrid, rows: number, columns: number): readonly (readonly unknown[])[] | null {
  const grid = packed.rows.map((row) => unpackRow(packed.values, row, columns));
  return grid.length === rows && grid.every((row) => row.length === columns) ? grid : null;
}

function unpackRow(values: readonly unknown[], row: readonly number[], columns: number): readonly unknown[] {
  const cells: unknown[] = [];
  for (let at = 0; at + 1 < row.length && cells.length <= columns; at += 2) {
    const index = row[at + 1] ?? 0;
    // A count that a stranger wrote may be huge: no row is longer than the grid is wide.
    const count = Math.min(row[at] ?? 0, columns - cells.length + 1);
    for (let one = 0; one < count; one += 1) cells.push(values[index]);
  }
  return cells;
}

export function isPackedGrid(value: unknown): value is PackedGrid {
  return (
    typeof value === 'object' &&
    value !== null &&
    'values' in value &&
    Array.isArray(value.values) &&
    'rows' in value &&
    isList(value.rows, (row): row is readonly number[] => isList(row, isCount))
  );
}
