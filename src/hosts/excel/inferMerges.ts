import type { Area } from '../../core/workbook/address';
import type { Cell } from '../../core/workbook/cell';

type Rows = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

/** A body begins at most so many rows below its headings: a row of column codes, one of maxima, one left blank. */
const ROWS_TO_BODY = 3;

/**
 * The merged headings of tables, from blank neighbours, for an Excel that cannot list merged areas (OFFICE §3, below 1.13): a text with
 * blank cells beside it, each over a heading of its own, spans them; a text beside such a group, with blank cells under it, goes down
 * to the lowest headings. Titles are left alone: nothing is read across them.
 */
export function inferMerges(rows: Rows): readonly Area[] {
  const groups = new Map<number, readonly Area[]>();
  const covered = new Set<string>();
  // From below: what a group spans counts as filled for the group above it.
  for (const row of [...rows.keys()].sort((a, b) => b - a)) {
    const found = isHeading(rows, row) && isHeading(rows, row + 1) ? groupsOf(rows, row, covered) : [];
    if (found.length === 0 || !(groups.has(row + 1) || standsOverNumbers(rows, row + 1))) continue;
    groups.set(row, found);
    for (const { left, right } of found) for (let column = left + 1; column <= right; column += 1) covered.add(key(row, column));
  }
  return [...groups.keys()]
    .sort((a, b) => a - b)
    .reduce<readonly Area[]>((merges, top) => {
      const down = spansDown(rows, top, groups, covered);
      // A line over the headings spans them too, but nothing beside it goes down: it is a title.
      const isInTable = down.length > 0 || merges.some(({ top: above, bottom }) => above < top && top <= bottom);
      return isInTable ? [...merges, ...(groups.get(top) ?? []), ...down] : merges;
    }, []);
}

/** Only texts, at least one. */
function isHeading(rows: Rows, row: number): boolean {
  const cells = [...(rows.get(row)?.values() ?? [])];
  return cells.length > 0 && cells.every(({ value, formula }) => value.kind === 'text' && formula === null);
}

function standsOverNumbers(rows: Rows, row: number): boolean {
  return Array.from({ length: ROWS_TO_BODY }, (_, index) => rows.get(row + 1 + index)).some((cells) =>
    [...(cells?.values() ?? [])].some(({ value }) => value.kind === 'number'),
  );
}

function groupsOf(rows: Rows, row: number, covered: ReadonlySet<string>): readonly Area[] {
  const [here, below] = [rows.get(row), rows.get(row + 1)];
  const isFilledBelow = (column: number): boolean => below?.has(column) === true || covered.has(key(row + 1, column));
  return [...(here?.keys() ?? [])].flatMap((left) => {
    let right = left;
    while (isFilledBelow(left) && here?.has(right + 1) === false && isFilledBelow(right + 1)) right += 1;
    return right > left ? [{ top: row, left, bottom: row, right }] : [];
  });
}

/** Headings beside a group: down to the row under the last group. */
function spansDown(rows: Rows, top: number, groups: ReadonlyMap<number, unknown>, covered: ReadonlySet<string>): readonly Area[] {
  let last = top;
  while (groups.has(last)) last += 1;
  return [...(rows.get(top)?.keys() ?? [])].flatMap((column) => {
    let bottom = top;
    while (bottom < last && rows.get(bottom + 1)?.has(column) !== true && !covered.has(key(bottom + 1, column))) bottom += 1;
    return bottom > top && !covered.has(key(top, column + 1)) ? [{ top, left: column, bottom, right: column }] : [];
  });
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}
