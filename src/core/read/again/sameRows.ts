import type { Recognition } from '../../domain/recognition';
import type { ColumnRole } from '../../domain/tableRoles';
import { sameValue } from '../../shared/sameValue';
import type { CellRef } from '../../workbook/address';
import { BLANK_CELL, isBlank } from '../../workbook/cell';
import type { Workbook } from '../../workbook/workbook';
import { outlineFromRows } from '../criteria/outlineFromRows';
import { cellIn, tablesOf, type Table } from '../table/table';

type Recognised = Extract<Recognition, { kind: 'recognised' }>;

/** Columns in which anything makes a row of criteria more than words, and a negative number says how deductions are counted. */
const TELLING: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'self',
  'review1',
  'review2',
  'agreed',
  'crossScore',
  'bonus',
  'penalty',
  'target',
  'result',
]);

/** Whether the rows around an edited cell are the criteria, or the units, that they were. */
export function sameRows(before: Workbook, after: Workbook, recognition: Recognised, at: CellRef): boolean {
  const [were, are] = [tablesWith(before, recognition, at), tablesWith(after, recognition, at)];
  return were.every((table, turn) => {
    const now = are[turn];
    if (now === undefined || !holdsOther(table, at) || !holdsOther(now, at)) return false;
    if (!mayTell(table, now, at)) return true;
    return sameValue(outlineFromRows(table), outlineFromRows(now));
  });
}

function tablesWith(workbook: Workbook, { sheets }: Recognised, at: CellRef): readonly Table[] {
  const own = sheets.filter(
    ({ name, data, columns }) =>
      name === at.sheet &&
      data !== null &&
      data.from <= at.row &&
      at.row <= data.to &&
      columns.some(({ column }) => column === at.column),
  );
  return (['scores', 'crossScores', 'summary'] as const).flatMap((role) => tablesOf(workbook, own, role));
}

/** A row that holds nothing else is a row only as long as the cell does. */
function holdsOther(table: Table, at: CellRef): boolean {
  return table.recognised.columns.some(({ column }) => {
    const cell = column === at.column ? BLANK_CELL : cellIn(table, at.row, column);
    return !isBlank(cell) && !(cell.value.kind === 'text' && cell.value.text.trim() === '');
  });
}

function mayTell(were: Table, are: Table, at: CellRef): boolean {
  const { columns, tableKind } = were.recognised;
  if (columns.every(({ role }) => role !== 'criterion')) return false;
  if (!columns.some(({ column, role }) => column === at.column && TELLING.has(role))) return false;
  if (tableKind === 'penalty') return true;
  if (isBlank(cellIn(were, at.row, at.column)) === isBlank(cellIn(are, at.row, at.column))) return false;
  return !columns.some(({ column, role }) => column !== at.column && TELLING.has(role) && !isBlank(cellIn(were, at.row, column)));
}
