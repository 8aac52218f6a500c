import type { Area } from './address';

/**
 * The fewest rectangles we can make in one pass: runs of neighbouring cells of a row, then equal runs of neighbouring rows.
 * Cells come in any order, each once.
 */
export function rectangles(cells: Iterable<{ readonly row: number; readonly column: number }>): readonly Area[] {
  const byRow = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const columns = byRow.get(row);
    if (columns === undefined) byRow.set(row, [column]);
    else columns.push(column);
  }
  const done: Area[] = [];
  let open: Area[] = [];
  for (const [row, columns] of [...byRow].sort(([a], [b]) => a - b)) {
    const grown = runs(columns).map(([left, right]) => {
      const above = open.find((area) => area.bottom === row - 1 && area.left === left && area.right === right);
      return above === undefined ? { top: row, left, bottom: row, right } : { ...above, bottom: row };
    });
    done.push(...open.filter((area) => !grown.some((one) => one.top === area.top && one.left === area.left)));
    open = grown;
  }
  return [...done, ...open];
}

function runs(columns: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === column - 1) last[1] = column;
    else found.push([column, column]);
  }
  return found;
}
