import { cellText } from '../workbook/cell';
import type { SpecialRow } from '../domain/tableRoles';
import { cellNumber } from './cellNumber';
import { isCapitals, isLabel, startsWithLabel } from './tableLabel';
import type { Table } from './table';

/** Rows that say something without being scored: words, no number of their own, nothing in a column of numbers (WORKBOOKS §3). */
export function withNotes(
  table: Table,
  number: number | null,
  text: number,
  numeric: readonly number[],
): ReadonlyMap<number, SpecialRow> {
  const special = new Map(table.captions);
  for (const row of table.rows) {
    if (special.has(row)) continue;
    const cells = table.sheet.rows.get(row);
    const hasNumber = numeric.some((column) => {
      const cell = cells?.get(column);
      return cell !== undefined && (cellNumber(cell) !== null || cell.formula !== null || cell.value.kind === 'error');
    });
    if (hasNumber) continue;
    const labelCell = number === null ? undefined : cells?.get(number);
    const label = labelCell === undefined ? '' : cellText(labelCell).trim();
    if (label !== '' && (isLabel(label) || startsWithLabel(label))) continue;
    const textCell = cells?.get(text);
    const words = textCell === undefined ? '' : cellText(textCell).trim();
    if (startsWithLabel(words) || isCapitals(words) || isCapitals(label) || textCell?.look?.bold === true) continue;
    special.set(row, 'note');
  }
  return new Map([...special].sort(([one], [other]) => one - other));
}

/** First and last row of a table's body. */
export function dataRange(table: Table): { readonly from: number; readonly to: number } | null {
  const [from] = table.rows;
  const to = table.rows[table.rows.length - 1];
  return from === undefined || to === undefined ? null : { from, to };
}
