import type { Table } from '../table/table';
import type { CriterionRow } from './criterionRow';
import type { Place } from './levels';
import { childrenByParent } from './outline';

/** Rows that a person called groups and that no row stands below yet: those below them begin a level. */
export function statedGroups(table: Table, rows: readonly CriterionRow[], places: readonly Place[]): ReadonlySet<number> {
  const stated = table.recognised.statedRows;
  if (stated === undefined) return new Set();
  const children = childrenByParent(places);
  return new Set(rows.flatMap(({ row }, index) => (stated.get(row) === 'group' && !children.has(index) ? [index] : [])));
}
