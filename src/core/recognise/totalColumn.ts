import { columnName } from '../workbook/address';
import { stripMarks } from '../shared/foldHeading';
import type { DataEvidence } from '../domain/clueFacts';
import type { Clue } from '../domain/recognition';
import type { ColumnRole } from '../domain/tableRoles';
import { statesMaximum } from './mentionsPoints';
import { clue } from './outcome';
import { holdsPlaces } from './placesOfTotal';
import { isSumOfScores, unheadedTotal } from './sumOfScores';
import type { Table, TableColumn } from './table';

/**
 * Of several totals the last is the final one; without any, a last column that adds up is.
 * @param bars columns of ticks that bar a school: wherever they stand they are criteria
 */
export function oneTotal(table: Table, roles: Map<number, ColumnRole>, bars: ReadonlySet<number>): readonly Clue[] {
  const all = table.columns.filter(({ column }) => roles.get(column) === 'total');
  const headed = all.filter((column) => column.stated !== null || !isOfEarlierYear(column, all));
  for (const earlier of all) if (!headed.includes(earlier)) roles.set(earlier.column, 'ignored');
  const stated = headed.find((column) => column.stated !== null);
  const totals = stated === undefined ? headed : [...headed.filter((column) => column !== stated), stated];
  for (const earlier of totals.slice(0, -1)) roles.set(earlier.column, 'ignored');
  const last = totals[totals.length - 1] ?? unheadedTotal(table, roles);
  if (last === null || last === undefined) return [];
  const placed = totals.length > 0 ? besideTotal(table, last, roles, bars) : [];
  const adds = isSumOfScores(table, last, roles);
  roles.set(last.column, 'total');
  return [...placed, ...(adds ? [roleClue(table, last, 'total', 'sumOfOthers')] : [])];
}

/** `Tổng điểm 2024` beside `Tổng điểm 2025`, `Tổng điểm năm trước` beside `Tổng điểm`. */
function isOfEarlierYear({ heading }: TableColumn, totals: readonly TableColumn[]): boolean {
  const others = totals.filter((other) => other.heading !== heading);
  if (/\b(nam|ky) truoc\b|\bcung ky\b/.test(stripMarks(heading))) return others.length > 0;
  const year = yearIn(heading);
  return year !== null && others.some((other) => (yearIn(other.heading) ?? 0) > year);
}

function yearIn(heading: string): number | null {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(heading)?.[0];
  return year === undefined ? null : Number(year);
}

/**
 * Numbers right of the total under words nobody knows: its places where they are, otherwise no part of it where it adds up
 * without them or where all before it state their maxima. Neither is a criterion, unless its heading states a maximum.
 */
function besideTotal(
  table: Table,
  total: TableColumn,
  roles: Map<number, ColumnRole>,
  bars: ReadonlySet<number>,
): readonly Clue[] {
  const after = table.columns.filter(
    ({ column, heading, stated }) =>
      column > total.column && roles.get(column) === 'score' && stated === null && !statesMaximum(heading) && !bars.has(column),
  );
  if (after.length === 0) return [];
  const before = table.columns.filter(({ column }) => column < total.column && roles.get(column) === 'score');
  const without = new Map([...roles].filter(([column]) => !after.some((one) => one.column === column)));
  const isWhole = before.length > 0 && before.every(({ heading }) => statesMaximum(heading));
  if (!isWhole && !isSumOfScores(table, total, without)) return [];
  return after.flatMap((column) => {
    const isPlace = ![...roles.values()].includes('place') && holdsPlaces(table, column, total);
    roles.set(column.column, isPlace ? 'place' : 'ignored');
    return isPlace ? [roleClue(table, column, 'place', 'places')] : [];
  });
}

function roleClue(table: Table, { column, heading }: TableColumn, role: ColumnRole, evidence: DataEvidence): Clue {
  return clue('roleFromData', table.sheet.name, { column: columnName(column), heading, role, evidence });
}
