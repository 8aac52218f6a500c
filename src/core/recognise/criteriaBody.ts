import { cellText } from '../workbook/cell';
import type { RecognisedColumn, RecognisedSheet } from '../domain/recognition';
import type { ColumnRole } from '../domain/tableRoles';
import { dataRange, tellingColumns, withNotes } from './bodyRows';
import { cellNumber } from './cellNumber';
import { statedCriteria } from './stated/statedRows';
import { isScoreRole } from './unitSheetRoles';
import type { Table, TableColumn } from './table';

/** What every table of criteria has, whoever its columns belong to. */
export function criteriaBody(
  table: Table,
  columns: readonly RecognisedColumn[],
): Omit<RecognisedSheet, 'unitName' | 'unitAt' | 'tableKind'> {
  const numeric = columns.filter(({ role }) => NUMERIC.has(role)).map(({ column }) => column);
  const number = columns.find(({ role }) => role === 'number')?.column ?? null;
  const text = columns.find(({ role }) => role === 'criterion')?.column ?? 1;
  const stated = statedCriteria(table.rows, table.statement.rows);
  return {
    name: table.sheet.name,
    role: 'scores',
    header: table.header,
    data: dataRange(table),
    columns,
    specialRows: withNotes(table, number, text, numeric, tellingColumns(columns)),
    maximumRow: null,
    stage: null,
    rowStages: new Map(),
    ...(stated.size === 0 ? {} : { statedRows: stated }),
  };
}

const NUMERIC: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'maximum',
  'self',
  'review1',
  'review2',
  'agreed',
  'crossScore',
  'target',
  'result',
  'bonus',
  'penalty',
  'total',
]);

export function recognisedColumn({ column, heading }: TableColumn, role: ColumnRole): RecognisedColumn {
  return { column, role, heading, unitName: null, unitAt: null };
}

/** An empty table may be an empty template; one with rows must have criteria in them, and numbers. */
export function holdsCriteria(sheet: RecognisedSheet, table: Table): boolean {
  if (sheet.data === null) return true;
  const numeric = sheet.columns.filter(({ role }) => NUMERIC.has(role));
  return table.rows.some((row) => {
    if (sheet.specialRows.has(row)) return false;
    return numeric.some(({ column }) => {
      const cell = table.sheet.rows.get(row)?.get(column);
      return cell !== undefined && cellNumber(cell) !== null;
    });
  });
}

export function countScores(table: Table, sheet: RecognisedSheet): number {
  const columns = sheet.columns.filter(({ role }) => isScoreRole(role) || role === 'bonus' || role === 'penalty');
  let count = 0;
  for (const row of table.rows) {
    if (sheet.specialRows.has(row)) continue;
    const cells = table.sheet.rows.get(row);
    for (const { column } of columns) {
      const cell = cells?.get(column);
      if (cell !== undefined && cellNumber(cell) !== null) count += 1;
    }
  }
  return count;
}

export function criteriaTexts(table: Table, sheet: RecognisedSheet, column: number): readonly string[] {
  return table.rows.flatMap((row) => {
    const cell = sheet.specialRows.has(row) ? undefined : table.sheet.rows.get(row)?.get(column);
    const text = cell === undefined ? '' : cellText(cell).trim();
    return text === '' ? [] : [text];
  });
}
