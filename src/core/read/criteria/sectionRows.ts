import { isAboveHeading, isKindCaption } from '../../domain/sectionRow';
import type { Table } from '../table/table';
import type { CriterionRow } from './criterionRow';
import type { Place } from './levels';

/** Whether a row without points is the title of a section: `Điểm thưởng`, or `B. VI PHẠM` right above a repeated heading. */
export function isSectionRow(table: Table, row: CriterionRow): boolean {
  const isWords =
    row.maximum === null && !row.hasScore && row.sentence === null && row.declaredKind === null && row.bullet === '';
  if (!isWords || row.text === '') return false;
  const isTitle = row.label !== null || row.isCapitals;
  return isKindCaption(row.text) || (isTitle && isAboveHeading(table.recognised.specialRows, row.row));
}

/**
 * Sections that numbering cannot place: without number, or `B.` below the scored rows 1, 2 of the section before, whose own title
 * stands above the heading. They begin a group at the top; lost, what they say of bonuses and deductions would be lost too.
 */
export function sectionRows(table: Table, rows: readonly CriterionRow[], places: readonly Place[]): ReadonlySet<number> {
  const found = new Set<number>();
  rows.forEach((row, index) => {
    if (index === rows.length - 1 || !isSectionRow(table, row)) return;
    const parent = places[index]?.parent ?? null;
    if (row.label === null || (parent !== null && rows[parent]?.hasScore === true)) found.add(index);
  });
  return found;
}
