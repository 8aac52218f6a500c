import { BLANK_CELL, cellText } from '../workbook/cell';
import { stripMarks } from '../shared/foldHeading';
import { isNameOfUnit } from './headingWord';
import type { Table } from './table';

/** A row of the table of units as far as it is known by its name, its number, and whether it holds numbers. */
export interface NamedRow {
  readonly row: number;
  readonly name: string;
  readonly hasNumbers: boolean;
}

const GROUP = /^(cum|khoi|nhom|khu vuc|vung|mien)\b/;

/**
 * Captions over groups of units, `I | Cụm số 1`, which hold no number: told by their word, or by a Roman number or a letter where the
 * units have plain ones. A school that has sent nothing is no caption, and clusters compared with clusters are units.
 */
export function groupRows(table: Table, number: number | null, named: readonly NamedRow[]): ReadonlySet<number> {
  const scored = named.filter(({ hasNumbers }) => hasNumbers);
  const empty = named.filter(({ hasNumbers, name }) => !hasNumbers && !isNameOfUnit(name));
  if (scored.length === 0 || empty.length === 0) return new Set();
  const areGroups = scored.some(({ name }) => isGroup(name));
  const labelOf = (row: number): string =>
    number === null ? '' : cellText(table.sheet.rows.get(row)?.get(number) ?? BLANK_CELL).trim();
  const areCounted = scored.every(({ row }) => /^\d+[.)]?$/.test(labelOf(row)));
  return new Set(
    empty
      .filter(({ row, name }) => (isGroup(name) && !areGroups) || (areCounted && /^[A-Z]+[.)]?$/.test(labelOf(row))))
      .map(({ row }) => row),
  );
}

function isGroup(name: string): boolean {
  return GROUP.test(stripMarks(name));
}
