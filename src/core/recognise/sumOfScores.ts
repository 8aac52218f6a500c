import type { ColumnRole } from '../domain/tableRoles';
import { isBlank } from '../workbook/cell';
import { cellAt } from '../workbook/workbook';
import { stripMarks } from '../shared/foldHeading';
import { cellNumberAt } from './cellNumber';
import { isAboutDeductions, statesMaximum } from './mentionsPoints';
import type { Table, TableColumn } from './table';

/** Half of the last place that tables usually show: printed sums are rounded (WORKBOOKS §5). */
const HALF_PLACE = 0.005;
const FEWEST_ROWS = 3;

interface Part {
  readonly column: number;
  readonly sign: 1 | -1;
}

/**
 * Whether a column is the sum of all scores and bonuses less the deductions, in nine rows of ten; rounding apart. Where criteria are
 * split into stages it is the sum of one of them.
 */
export function isSumOfScores(table: Table, total: TableColumn, roles: ReadonlyMap<number, ColumnRole>): boolean {
  const parts = table.columns.filter(({ column }) => column !== total.column && PARTS.has(roles.get(column) ?? 'ignored'));
  const stages = new Map<string, TableColumn[]>();
  for (const part of parts) {
    const stage = part.path.length > 1 ? stripMarks(part.path[part.path.length - 1]?.text ?? '') : '';
    stages.set(stage, [...(stages.get(stage) ?? []), part]);
  }
  const ways = stages.size > 1 && stages.size <= MOST_STAGES ? [parts, ...stages.values()] : [parts];
  const unit = [...roles].find(([, role]) => role === 'unit')?.[0] ?? null;
  return ways.some((way) => {
    const signed = way.map((part): Part => ({ column: part.column, sign: signOf(part, roles) }));
    return adds(table, total, signed, unit);
  });
}

const PARTS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['score', 'bonus', 'penalty']);
/** Self-assessment, two reviews, agreement; columns with more different last words are criteria. */
const MOST_STAGES = 4;

function signOf({ column, path }: TableColumn, roles: ReadonlyMap<number, ColumnRole>): 1 | -1 {
  const isDeduction = roles.get(column) === 'penalty' || path.some(({ text }) => isAboutDeductions(text));
  return isDeduction ? -1 : 1;
}

/** A row that names nobody holds maxima: their total leaves the bonus out. */
function adds(table: Table, total: TableColumn, parts: readonly Part[], unit: number | null): boolean {
  let rows = 0;
  let agreeing = 0;
  for (const row of table.rows) {
    if (table.captions.has(row) || (unit !== null && isBlank(cellAt(table.sheet, row, unit)))) continue;
    const stated = cellNumberAt(table.sheet, row, total.column);
    if (stated === null) continue;
    rows += 1;
    // A deduction counts against the total, typed with its sign or without.
    const sum = parts.reduce((so, { column, sign }) => {
      const value = cellNumberAt(table.sheet, row, column) ?? 0;
      return so + (sign < 0 ? -Math.abs(value) : value);
    }, 0);
    if (Math.abs(sum - stated) <= HALF_PLACE * (parts.length + 1)) agreeing += 1;
  }
  return rows > 0 && agreeing * 10 >= rows * 9;
}

/** A last column that nobody called a total, but that is the sum of all scores before it, in three rows or more. */
export function unheadedTotal(table: Table, roles: ReadonlyMap<number, ColumnRole>): TableColumn | null {
  const scores = table.columns.filter(({ column }) => roles.get(column) === 'score');
  const last = scores[scores.length - 1];
  if (
    last === undefined ||
    last.stated !== null ||
    scores.length < 3 ||
    last.profile.numbers < FEWEST_ROWS ||
    statesMaximum(last.heading)
  )
    return null;
  return isSumOfScores(table, last, roles) ? last : null;
}
