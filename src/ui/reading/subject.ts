import { columnName } from '../../core/workbook/address';
import type { SheetSeen } from '../../core/domain/sheetSeen';
import type { ReadingWords } from '../../text/parts/readingWords';

/** The column or row that a person points at. */
export type Subject = { readonly kind: 'column'; readonly at: number } | { readonly kind: 'row'; readonly at: number };

export function isSame(one: Subject | null, other: Subject | null): boolean {
  return one !== null && other !== null && one.kind === other.kind && one.at === other.at;
}

/** What it is read as, in words. */
export function readAs(seen: SheetSeen, { kind, at }: Subject, words: ReadingWords): string {
  if (kind === 'row') {
    const row = seen.rows.find((one) => one.row === at);
    return row === undefined || row.is === null ? words.outside : words.rows[row.is];
  }
  const column = seen.columns.find((one) => one.column === at);
  if (column === undefined || column.heading === null) return words.outside;
  if (column.role === null) return words.notRead;
  const role = words.columns[column.role];
  return column.unitName === null ? role : `${role}: ${column.unitName}`;
}

export function titleOf(seen: SheetSeen, { kind, at }: Subject, words: ReadingWords): string {
  if (kind === 'row') return words.rowTitle(at, seen.rows.find((one) => one.row === at)?.words ?? '');
  return words.columnTitle(columnName(at), seen.columns.find((one) => one.column === at)?.heading ?? '');
}
