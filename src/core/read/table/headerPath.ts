import type { CellRef } from '../../workbook/address';
import { cellText } from '../../workbook/cell';
import { cellAt } from '../../workbook/workbook';
import { refIn, type Table } from './table';

/** One level of a column's heading; `left` and `right` say which columns the heading covers. */
export interface HeadingLevel {
  readonly text: string;
  readonly at: CellRef;
  readonly left: number;
  readonly right: number;
}

/**
 * The headings above a column from top to bottom, merged ones once. `skip` is a row in the header that is no heading
 * (the row of maxima). Where a file has lost its merges, a blank upper heading continues the one on its left.
 */
export function headerPath(table: Table, column: number, skip: number | null, hasMerges: boolean): readonly HeadingLevel[] {
  const { header } = table.recognised;
  if (header === null) return [];
  const path: HeadingLevel[] = [];
  for (let row = header.from; row <= header.to; row += 1) {
    if (row === skip) continue;
    const level = levelAt(table, row, column, hasMerges || row === header.to);
    const last = path[path.length - 1];
    const isNew = level !== null && (last === undefined || last.at.row !== level.at.row || last.at.column !== level.at.column);
    if (isNew) path.push(level);
  }
  return path;
}

export function headerHasMerges(table: Table): boolean {
  const { header } = table.recognised;
  return (
    header !== null &&
    table.sheet.merges.some((area) => area.top >= header.from && area.top <= header.to && area.right > area.left)
  );
}

function levelAt(table: Table, row: number, column: number, standsAlone: boolean): HeadingLevel | null {
  const area = table.merges(row, column);
  const top = area?.top ?? row;
  const left = area?.left ?? (standsAlone ? column : leftmost(table, row, column));
  const text = cellText(cellAt(table.sheet, top, left)).trim();
  if (text === '') return null;
  return { text, at: refIn(table, top, left), left: Math.min(left, column), right: area?.right ?? column };
}

/** Walks left to the heading that a blank cell continues, within the table. */
function leftmost(table: Table, row: number, column: number): number {
  const first = table.recognised.columns[0]?.column ?? column;
  for (let at = column; at >= first; at -= 1) {
    if (cellText(cellAt(table.sheet, row, at)).trim() !== '') return at;
  }
  return column;
}
