import { cellText } from '../workbook/cell';
import type { RecognisedColumn } from '../domain/recognition';
import type { SpecialRow } from '../domain/tableRoles';
import { cellNumber } from './cellNumber';
import { isCapitals, isLabel, startsWithLabel } from './tableLabel';
import type { Table } from './table';

/**
 * Rows that say something without being scored: words, no number of their own, nothing in a column of numbers (WORKBOOKS §3).
 *
 * @param numeric columns in which a number makes the row a criterion
 * @param telling columns in which any word does: its kind, the sentence that scores it
 */
export function withNotes(
  table: Table,
  number: number | null,
  text: number,
  numeric: readonly number[],
  telling: readonly number[],
): ReadonlyMap<number, SpecialRow> {
  const special = new Map(table.captions);
  for (const row of table.rows) {
    if (special.has(row)) continue;
    const cells = table.sheet.rows.get(row);
    const hasNumber = numeric.some((column) => {
      const cell = cells?.get(column);
      return cell !== undefined && (cellNumber(cell) !== null || cell.formula !== null || cell.value.kind === 'error');
    });
    const isTold = telling.some((column) => {
      const cell = cells?.get(column);
      return cell !== undefined && cellText(cell).trim() !== '';
    });
    if (hasNumber || isTold) continue;
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

/** Columns whose words belong to criteria only: notes have neither a kind nor a way of scoring. */
export function tellingColumns(columns: readonly RecognisedColumn[]): readonly number[] {
  return columns.filter(({ role }) => role === 'kind' || role === 'method').map(({ column }) => column);
}

/** First and last row of a table's body. */
export function dataRange(table: Table): { readonly from: number; readonly to: number } | null {
  const [from] = table.rows;
  const to = table.rows[table.rows.length - 1];
  return from === undefined || to === undefined ? null : { from, to };
}
