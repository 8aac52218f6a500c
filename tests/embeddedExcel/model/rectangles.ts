import type { Area } from '../../../src/core/workbook/address';

/** Neighbouring cells as rectangles: runs of a row, then equal runs of neighbouring rows. */
export function rectangles(cells: Iterable<{ readonly row: number; readonly column: number }>): readonly Area[] {
  const runs: Area[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    if (last !== undefined && last.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const areas: Area[] = [];
  const open = new Map<string, number>();
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const index = open.get(key);
    const above = index === undefined ? undefined : areas[index];
    if (index !== undefined && above !== undefined && above.bottom === run.top - 1)
      areas[index] = { ...above, bottom: run.bottom };
    else {
      open.set(key, areas.length);
      areas.push(run);
    }
  }
  return areas;
}
