import type { Grid } from './grid';
import { dressed } from './headings';
import type { HeadingLook, Style } from './style';

/** A column with its headings from top to bottom; equal captions side by side are one heading. */
export interface Headed {
  readonly column: number;
  readonly path: readonly string[];
  /** Levels, from the top, that are the wording of a criterion or a unit's name: they are broken into lines at most. */
  readonly names?: readonly number[];
}

export function levelsOf(columns: readonly Headed[]): number {
  return Math.max(...columns.map(({ path }) => path.length));
}

/** Prints the headings: captions merged over their columns, short paths merged down to the last level. */
export function putHeader(grid: Grid, style: Style, columns: readonly Headed[], top: number): number {
  const levels = levelsOf(columns);
  const isMerged = style.headerMerges === 'merged';
  columns.forEach(({ column, path, names = [] }, index) => {
    path.forEach((text, level) => {
      const isLast = level === path.length - 1;
      const before = columns[index - 1];
      const isContinued =
        !isLast &&
        before !== undefined &&
        before.column === column - 1 &&
        samePath(before.path, path, level) &&
        before.path.length > level + 1;
      if (isContinued) return;
      grid.put(top + level, column, names.includes(level) && !SAFE.has(style.look) ? text : dressed(text, style.look));
      if (!isMerged) return;
      if (isLast) {
        grid.merge(top + level, column, top + levels - 1, column);
        return;
      }
      let right = column;
      for (const other of columns.slice(index + 1)) {
        if (other.column !== right + 1 || other.path.length <= level + 1 || !samePath(other.path, path, level)) break;
        right = other.column;
      }
      grid.merge(top + level, column, top + level, right);
    });
  });
  return top + levels;
}

const SAFE: ReadonlySet<HeadingLook> = new Set<HeadingLook>(['plain', 'broken', 'decomposed']);

function samePath(one: readonly string[], other: readonly string[], level: number): boolean {
  return one.slice(0, level + 1).join('\n') === other.slice(0, level + 1).join('\n');
}

/** `A B 1 2 3` or `(1) (2) (3)` under a heading. Gives the next row. */
export function putCodeRow(grid: Grid, style: Style, columns: readonly number[], words: number, row: number): number {
  if (style.codeRow === 'none') return row;
  columns.forEach((column, index) => {
    const code =
      style.codeRow === 'digits'
        ? index + 1
        : style.codeRow === 'brackets'
          ? `(${String(index + 1)})`
          : index < words
            ? String.fromCharCode(65 + index)
            : index - words + 1;
    grid.put(row, column, code);
  });
  return row + 1;
}
