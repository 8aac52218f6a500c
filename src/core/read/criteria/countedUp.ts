import type { RecognisedColumn } from '../../domain/recognition';
import { cellIn, columnOf, columnsOf, type Table } from '../table/table';

/**
 * Whether the numbers of a table are what is taken off, from 0 up: in a column `Điểm trừ`, and in a table of deductions alone that
 * holds no negative one. The table decides once (WORKBOOKS §1, L10).
 */
export function isCountedUp(table: Table, rows: readonly number[]): boolean {
  const scores = columnsOf(table, 'self', 'review1', 'review2', 'agreed', 'crossScore');
  if (scores.length === 0) return columnOf(table, 'penalty') !== null;
  return (
    table.recognised.tableKind === 'penalty' && rows.every((row) => scores.every((score) => !isNegativeIn(table, row, score)))
  );
}

function isNegativeIn(table: Table, row: number, { column }: RecognisedColumn): boolean {
  const { value } = cellIn(table, row, column);
  return value.kind === 'number' ? value.value < 0 : value.kind === 'text' && /^\s*[-\u2212]/.test(value.text);
}
