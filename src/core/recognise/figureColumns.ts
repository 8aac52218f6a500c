import { cellNumberAt } from './cellNumber';
import { isStageWord } from './scoreStages';
import type { HeadingWord } from './synonyms';
import type { Table, TableColumn } from './table';

/**
 * Columns of what was planned and done, among rows of units: `Kế hoạch | Thực hiện` or `Kết quả | Điểm` under one caption. Alone
 * among other criteria (`Kế hoạch | Chất lượng`), or with a maximum of its own, such a heading is the wording of a criterion.
 */
export function figureColumns(table: Table, wordOf: (heading: string) => HeadingWord | undefined): ReadonlySet<number> {
  const words = new Map(table.columns.map((column) => [column.column, wordOf(lastOf(column))]));
  const of = (column: TableColumn): HeadingWord | undefined => words.get(column.column);
  const figures = table.columns.filter((column) => {
    const caption = column.path[column.path.length - 2];
    if (caption === undefined || !isFigureWord(of(column)) || hasMaximum(table, column)) return false;
    return table.columns.some((other) => {
      const isBeside = other !== column && other.path.some(({ row, column: at }) => row === caption.row && at === caption.column);
      return isBeside && (isFigureWord(of(other)) || of(other) === 'percent' || isStageWord(of(other)));
    });
  });
  return new Set(figures.map(({ column }) => column));
}

function lastOf({ path }: TableColumn): string {
  return path[path.length - 1]?.text ?? '';
}

function isFigureWord(word: HeadingWord | undefined): boolean {
  return word === 'target' || word === 'result';
}

/** In the row of maxima, where the table has one. */
function hasMaximum(table: Table, { column }: TableColumn): boolean {
  const rows = [...table.captions].flatMap(([row, is]) => (is === 'maximum' ? [row] : []));
  return [...rows, ...(table.numbersInHeader === null ? [] : [table.numbersInHeader])].some(
    (row) => cellNumberAt(table.sheet, row, column) !== null,
  );
}
