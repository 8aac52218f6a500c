import { columnName } from '../workbook/address';
import type { Clue } from '../domain/recognition';
import { cellNumberAt } from './cellNumber';
import type { HeadingLevel } from './headingPaths';
import { isNameOfUnit } from './headingWord';
import { clue } from './outcome';
import type { HeadingWord } from './synonyms';
import type { Table, TableColumn } from './table';

/** A column as that of one unit. */
interface OfUnit {
  readonly column: TableColumn;
  readonly name: HeadingLevel;
  readonly word: HeadingWord | null;
}

/** Half of the last place that averages are usually shown with, `39,3`. */
const HALF_PLACE = 0.051;
/** So many rows in which the units differ: where all have the same, everyone is the average. */
const ENOUGH_ROWS = 2;
const FEWEST_UNITS = 2;

/** A last column under a name nobody knows that averages the schools before it, `TB` or `BQ cụm`, is no school (WORKBOOKS §6). */
export function withoutAverage<Unit extends OfUnit>(
  table: Table,
  units: readonly Unit[],
): { readonly units: readonly Unit[]; readonly average: Clue | null } {
  const last = units[units.length - 1];
  const others = units.slice(0, -1);
  const mayBe = last !== undefined && last.column.stated === null && !isNameOfUnit(last.name.text);
  if (!mayBe || units.some(({ word }) => word !== null) || !isAverageOf(table, last, others)) return { units, average: null };
  const { column, heading } = last.column;
  const facts = { column: columnName(column), heading, role: 'ignored', evidence: 'averageOfUnits' } as const;
  return { units: others, average: clue('roleFromData', table.sheet.name, facts) };
}

function isAverageOf(table: Table, last: OfUnit, others: readonly OfUnit[]): boolean {
  let differing = 0;
  for (const row of table.rows) {
    const stated = table.captions.has(row) ? null : cellNumberAt(table.sheet, row, last.column.column);
    if (stated === null) continue;
    const values = others.flatMap(({ column }) => cellNumberAt(table.sheet, row, column.column) ?? []);
    if (values.length < FEWEST_UNITS) return false;
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    if (Math.abs(mean - stated) > HALF_PLACE) return false;
    if (values.some((value) => value !== values[0])) differing += 1;
  }
  return differing >= ENOUGH_ROWS;
}
