import { cellText, type Cell } from '../workbook/cell';
import type { RecognisedColumn } from '../domain/recognition';
import type { ColumnRole, SpecialRow } from '../domain/tableRoles';
import { isKindCaption } from '../domain/sectionRow';
import { cellNumber } from './cellNumber';
import { endsWithMaximum, statesMaximum } from './mentionsPoints';
import { isStatedBody } from './stated/statedRows';
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
  const bullets = scoredBullets(table, text, numeric);
  for (const row of table.rows) {
    const isCaption = special.has(row) && special.get(row) !== 'maximum';
    if (isCaption || isStatedBody(table.statement.rows.get(row))) continue;
    const cells = table.sheet.rows.get(row);
    const hasNumber = numeric.some((column) => holdsNumber(cells?.get(column)));
    if (special.has(row)) {
      // `Điểm chuẩn` without any number is the title of a section, not the row of maxima.
      if (!hasNumber) special.delete(row);
      continue;
    }
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
    if (
      startsWithLabel(words) ||
      endsWithMaximum(words) ||
      (bullets.has(words.charAt(0)) && statesMaximum(words)) ||
      endsWithMaximum(label) ||
      isCapitals(words) ||
      isCapitals(label) ||
      isKindCaption(words === '' ? label : words) ||
      textCell?.look?.bold === true
    )
      continue;
    special.set(row, 'note');
  }
  return new Map([...special].sort(([one], [other]) => one - other));
}

/** `- Đạt loại khá: 3 điểm` is a criterion where other lines with its bullet hold points, otherwise a tier of the row above. */
function scoredBullets(table: Table, text: number, numeric: readonly number[]): ReadonlySet<string> {
  const bullets = new Set<string>();
  for (const row of table.rows) {
    const cells = table.sheet.rows.get(row);
    const cell = cells?.get(text);
    const first = cell === undefined ? '' : cellText(cell).trim().charAt(0);
    if (/[-+•*–]/.test(first) && numeric.some((column) => holdsNumber(cells?.get(column)))) bullets.add(first);
  }
  return bullets;
}

function holdsNumber(cell: Cell | undefined): boolean {
  return cell !== undefined && (cellNumber(cell) !== null || cell.formula !== null || cell.value.kind === 'error');
}

/** Columns whose words belong to criteria only: notes have neither a kind nor a way of scoring, nor a target (`KP`). */
export function tellingColumns(columns: readonly RecognisedColumn[]): readonly number[] {
  return columns.filter(({ role }) => TELLING.has(role)).map(({ column }) => column);
}

const TELLING: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['kind', 'method', 'target', 'unitOfMeasure']);

/** First and last row of a table's body. */
export function dataRange(table: Table): { readonly from: number; readonly to: number } | null {
  const [from] = table.rows;
  const to = table.rows[table.rows.length - 1];
  return from === undefined || to === undefined ? null : { from, to };
}
