import type { ColumnRole } from '../domain/tableRoles';
import type { CellValue } from '../workbook/cell';
import { statesMaximum } from './mentionsPoints';
import type { Table, TableColumn } from './table';

/** Half of the last place that tables usually show: printed sums are rounded (WORKBOOKS §5). */
const HALF_PLACE = 0.005;
const FEWEST_ROWS = 3;

/** Whether a column is the sum of all scores and bonuses less the deductions, in nine rows of ten; rounding apart. */
export function isSumOfScores(table: Table, total: TableColumn, roles: ReadonlyMap<number, ColumnRole>): boolean {
  const parts = [...roles].flatMap(([column, role]) => {
    if (column === total.column) return [];
    return role === 'score' || role === 'bonus' ? [{ column, sign: 1 }] : role === 'penalty' ? [{ column, sign: -1 }] : [];
  });
  let rows = 0;
  let agreeing = 0;
  for (const row of table.rows) {
    if (table.captions.has(row)) continue;
    const cells = table.sheet.rows.get(row);
    const stated = numberIn(cells?.get(total.column)?.value);
    if (stated === null) continue;
    rows += 1;
    const sum = parts.reduce((so, { column, sign }) => so + sign * (numberIn(cells?.get(column)?.value) ?? 0), 0);
    if (Math.abs(sum - stated) <= HALF_PLACE * (parts.length + 1)) agreeing += 1;
  }
  return rows > 0 && agreeing * 10 >= rows * 9;
}

/** A last column that nobody called a total, but that is the sum of all scores before it, in three rows or more. */
export function unheadedTotal(table: Table, roles: ReadonlyMap<number, ColumnRole>): TableColumn | null {
  const scores = table.columns.filter(({ column }) => roles.get(column) === 'score');
  const last = scores[scores.length - 1];
  if (last === undefined || scores.length < 3 || last.profile.numbers < FEWEST_ROWS || statesMaximum(last.heading)) return null;
  return isSumOfScores(table, last, roles) ? last : null;
}

function numberIn(value: CellValue | undefined): number | null {
  return value?.kind === 'number' ? value.value : null;
}
