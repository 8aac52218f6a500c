import type { Area } from '../../workbook/address';

/** Looks up the merged area of a cell in constant time. */
export type MergeIndex = (row: number, column: number) => Area | null;

const COLUMNS = 16_384;

/** Indexes only the part of each merged area that lies inside `window`: merges may reach the last row of the sheet. */
export function mergeIndex(merges: readonly Area[], window: Area): MergeIndex {
  const byCell = new Map<number, Area>();
  for (const area of merges) {
    const bottom = Math.min(area.bottom, window.bottom);
    const right = Math.min(area.right, window.right);
    for (let row = Math.max(area.top, window.top); row <= bottom; row += 1) {
      for (let column = Math.max(area.left, window.left); column <= right; column += 1) byCell.set(row * COLUMNS + column, area);
    }
  }
  return (row, column) => byCell.get(row * COLUMNS + column) ?? null;
}
