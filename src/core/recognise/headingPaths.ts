import type { Area } from '../workbook/address';
import { cellText } from '../workbook/cell';
import type { Sheet } from '../workbook/workbook';
import type { HeaderBlock } from './headerBlock';

/** One level of a column's heading with the cell it is printed in. */
export interface HeadingLevel {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The headings over each column, top to bottom. A merged heading covers all its columns and counts once; where merges were lost,
 * an empty cell beside a caption belongs to it when both have a heading below.
 */
export function headingPaths(
  sheet: Sheet,
  header: HeaderBlock,
  columns: readonly number[],
  mergesFrom: ReadonlyMap<number, readonly Area[]>,
): ReadonlyMap<number, readonly HeadingLevel[]> {
  const first = columns[0] ?? 1;
  const last = columns[columns.length - 1] ?? first;
  const covers = coveredCells(header, first, last, mergesFrom);
  const printed = (row: number, column: number): HeadingLevel | null => {
    const area = covers.get(row)?.get(column);
    const at = area === undefined ? { row, column } : { row: area.top, column: area.left };
    const cell = sheet.rows.get(at.row)?.get(at.column);
    const text = cell === undefined ? '' : cellText(cell).trim();
    return text === '' ? null : { text, ...at };
  };
  const paths = new Map<number, HeadingLevel[]>();
  let left: (HeadingLevel | null)[] = [];
  let previous = Number.NEGATIVE_INFINITY;
  for (const column of columns) {
    const levels: (HeadingLevel | null)[] = [];
    for (let row = header.from; row <= header.to; row += 1) levels.push(printed(row, column));
    const own = levels.map((level, depth) => {
      if (level !== null || previous !== column - 1) return level;
      const hasBelow = levels.slice(depth + 1).some((below) => below !== null);
      const beside = left[depth] ?? null;
      const besideHasBelow = left.slice(depth + 1).some((below) => below !== null && below !== beside);
      const isCovered = covers.get(header.from + depth)?.has(column) === true;
      return beside !== null && hasBelow && besideHasBelow && !isCovered && !isClosed(covers, header.from + depth, beside)
        ? beside
        : level;
    });
    left = own;
    previous = column;
    paths.set(column, distinctLevels(own));
  }
  return paths;
}

/** A caption that is merged says itself how far it reaches. */
function isClosed(covers: ReadonlyMap<number, ReadonlyMap<number, Area>>, row: number, level: HeadingLevel): boolean {
  return covers.get(row)?.has(level.column) === true;
}

function distinctLevels(levels: readonly (HeadingLevel | null)[]): HeadingLevel[] {
  const path: HeadingLevel[] = [];
  for (const level of levels) {
    const before = path[path.length - 1];
    if (level !== null && !(before?.row === level.row && before.column === level.column)) path.push(level);
  }
  return path;
}

function coveredCells(
  header: HeaderBlock,
  first: number,
  last: number,
  mergesFrom: ReadonlyMap<number, readonly Area[]>,
): ReadonlyMap<number, ReadonlyMap<number, Area>> {
  const covers = new Map<number, Map<number, Area>>();
  for (let top = header.from; top <= header.to; top += 1) {
    for (const area of mergesFrom.get(top) ?? []) {
      for (let row = area.top; row <= Math.min(area.bottom, header.to); row += 1) {
        const inRow = covers.get(row) ?? new Map<number, Area>();
        covers.set(row, inRow);
        for (let column = Math.max(area.left, first); column <= Math.min(area.right, last); column += 1) inRow.set(column, area);
      }
    }
  }
  return covers;
}
