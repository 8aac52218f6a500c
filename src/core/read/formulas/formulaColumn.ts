import type { FormulaColumn } from '../../domain/reading';
import type { Area } from '../../workbook/address';
import { cellIn, refIn, type Table } from '../table/table';

/** The cells of one column as a block, when at least one of them is a formula: the ground of FRM-01…03. */
export function formulaColumn(table: Table, column: number, rows: readonly number[]): readonly FormulaColumn[] {
  // Nearly all columns hold typed values only.
  if (!rows.some((row) => cellIn(table, row, column).formula !== null)) return [];
  return block(
    table,
    column,
    rows.map((row) => ({ row, column })),
  );
}

/** The same across: a sum under every school is a block of its row. */
export function formulaRow(table: Table, row: number, columns: readonly number[]): readonly FormulaColumn[] {
  return block(
    table,
    columns[0] ?? 1,
    columns.map((column) => ({ row, column })),
  );
}

function block(
  table: Table,
  column: number,
  places: readonly { readonly row: number; readonly column: number }[],
): readonly FormulaColumn[] {
  const { arrays = [] } = table.sheet;
  const own =
    arrays.length === 0 ? places : places.filter(({ row, column }) => !arrays.some((area) => covers(area, row, column)));
  if (!own.some((place) => cellIn(table, place.row, place.column).formula !== null)) return [];
  const cells = own.map((place) => ({ ...place, cell: cellIn(table, place.row, place.column) }));
  const usual = mostFrequent(cells.map(({ cell }) => cell.look?.fill ?? null));
  return [
    {
      sheet: table.sheet.name,
      column,
      cells: cells.map(({ cell, ...place }) => ({
        at: refIn(table, place.row, place.column),
        formula: cell.formula,
        value: cell.value,
        hasOwnFill: (cell.look?.fill ?? null) !== null && cell.look?.fill !== usual,
      })),
    },
  ];
}

/** What one formula fills has one formula: none of its cells is typed, and none has neighbours to be compared with. */
function covers({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

function mostFrequent(fills: readonly (string | null)[]): string | null {
  const counts = new Map<string | null, number>();
  for (const fill of fills) counts.set(fill, (counts.get(fill) ?? 0) + 1);
  return [...counts].reduce<readonly [string | null, number]>((best, one) => (one[1] > best[1] ? one : best), [null, 0])[0];
}
