import { areaText, type Area } from '../../core/workbook/address';

/** Excel's own range properties (from 0) as an area (from 1). */
export function areaOf(range: {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}): Area {
  return {
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    bottom: range.rowIndex + range.rowCount,
    right: range.columnIndex + range.columnCount,
  };
}

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

/** Excel refuses longer address lists. */
const ADDRESS_LIMIT = 8_000;

/** `A1:B3,D4:D9` lists, each short enough for one `getRanges`. */
export function addressLists(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const last = lists.at(-1);
    const text = areaText(area);
    if (last === undefined || last.length + text.length >= ADDRESS_LIMIT) lists.push(text);
    else lists[lists.length - 1] = `${last},${text}`;
  }
  return lists;
}
