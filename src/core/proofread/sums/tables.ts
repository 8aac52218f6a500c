import { equal } from '../../domain/points';
import type { Statement } from '../../domain/proofreading';
import type { Paragraph } from '../text/paragraph';
import { isComparable } from './evidence';
import { isAdded, numberIn, partsIn, statedIn, sumOf, tablesIn, type Cell, type Row, type Table } from './table';
import { isDoubtful } from './tableDoubts';
import { groupTotals, topRows } from './tableGroups';
import { rowTotals } from './tableRows';

/** Sums of a report's tables: the row `Tổng số` or `Cộng`, groups over their rows, and the column `Tổng số` beside its parts. */
export function tableTotals(paragraphs: readonly Paragraph[]): readonly Statement[] {
  return tablesIn(paragraphs).flatMap((table) => [...wholeTotals(table), ...groupTotals(table), ...rowTotals(table)]);
}

function wholeTotals(table: Table): readonly Statement[] {
  const { total, body, headingOf } = table;
  if (total === null) return [];
  const cells = total.cells.flatMap((cell, column): readonly Cell[] => {
    const value = numberIn(cell);
    return value === null || !isAdded(headingOf(column)) ? [] : [{ row: total, column, value }];
  });
  const top = topRows(body);
  // One column that adds up over the groups says that the others do.
  const isOfGroups = cells.some(({ column, value }) => agrees(top, column, value));
  return cells.flatMap((cell) => inColumn(table, cell, isOfGroups ? top : body, top));
}

function agrees(rows: readonly Row[], column: number, value: Cell['value']): boolean {
  const parts = partsIn(rows, column);
  return parts.length > 1 && equal(sumOf(parts), value);
}

/** @param rows those it must be the sum of, where it is neither of all nor of the groups */
function inColumn(table: Table, cell: Cell, rows: readonly Row[], top: readonly Row[]): readonly Statement[] {
  const { column, value } = cell;
  const heading = table.headingOf(column);
  const agreed = [table.body, top].find((some) => agrees(some, column, value));
  if (agreed !== undefined) return [statedIn(cell, heading, partsIn(agreed, column), 'agrees')];
  const parts = partsIn(rows, column);
  const isPlain =
    rows.length > 1 &&
    rows.every(({ level, label }) => level === rows[0]?.level && !/^(?:-|\+)/.test(label)) &&
    parts.length === rows.length &&
    isComparable(value, sumOf(parts)) &&
    !isDoubtful(table, cell, parts);
  return isPlain ? [statedIn(cell, heading, parts, 'differs')] : [];
}
