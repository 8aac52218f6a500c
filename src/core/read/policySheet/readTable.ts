import { CORRECTION_TITLE } from '../../domain/correctionLabels';
import { POLICY_TABLES, type PolicyTable } from '../../domain/policyTables';
import { foldHeading, stripMarks } from '../../shared/foldHeading';
import type { CellRef } from '../../workbook/address';
import { cellText, isBlank } from '../../workbook/cell';
import { cellAt, type Sheet } from '../../workbook/workbook';
import type { DraftRecord } from './draftRecord';
import { gradeBounds } from './gradeBounds';
import { labelled } from './labelled';
import { take, type PolicyReading } from './take';

/** The table whose heading row this is: its first column under its label, and at least one more. */
export function tableAt(sheet: Sheet, row: number): PolicyTable | null {
  const texts = [...(sheet.rows.get(row)?.values() ?? [])].map((cell) => foldHeading(cellText(cell)));
  const matches = (table: PolicyTable): number =>
    table.columns.filter((column) => column.labels.some((label) => texts.includes(foldHeading(label)))).length;
  const best = POLICY_TABLES.reduce<PolicyTable | null>(
    (found, table) => (matches(table) >= 2 && (found === null || matches(table) > matches(found)) ? table : found),
    null,
  );
  return best !== null && texts.length >= 2 && matches(best) >= Math.min(2, texts.length) && matches(best) * 2 >= texts.length
    ? best
    : null;
}

/** Reads the rows below a heading until a blank row, a title or another heading; gives the index of the last row read. */
export function readTable(
  sheet: Sheet,
  rows: readonly number[],
  heading: number,
  table: PolicyTable,
  date1904: boolean,
  reading: PolicyReading,
  ofCorrections: ReadonlySet<number>,
): number {
  const headingRow = rows[heading] ?? 0;
  if (reading.record.has(table.path)) {
    // The first of two counts, and which was meant is asked; its rows are passed over.
    const own: PolicyReading = { record: new Map(), cells: new Map(), problems: [] };
    const last = readTable(sheet, rows, heading, table, date1904, own, ofCorrections);
    const at: CellRef = { sheet: sheet.name, row: headingRow, column: [...(sheet.rows.get(headingRow)?.keys() ?? [])][0] ?? 1 };
    reading.problems.push({ path: table.path, problem: 'duplicate', found: table.titles[0] ?? '', at });
    return last;
  }
  const columns = [...(sheet.rows.get(headingRow) ?? [])].flatMap(([column, cell]) => {
    const setting = labelled(table.columns, cellText(cell));
    if (setting === null && !isBlank(cell)) {
      reading.problems.push({
        path: `${table.path}: ${cellText(cell).trim()}`,
        problem: 'unknownField',
        found: cellText(cell),
        at: { sheet: sheet.name, row: headingRow, column },
      });
    }
    return setting === null ? [] : [{ column, setting }];
  });
  const items: DraftRecord[] = [];
  let index = heading;
  for (let next = heading + 1; next < rows.length && rows[next] === (rows[index] ?? 0) + 1; next += 1) {
    const row = rows[next] ?? 0;
    const filled = columns.filter(({ column }) => !isBlank(cellAt(sheet, row, column)));
    if (filled.length === 0 || ofCorrections.has(row) || tableAt(sheet, row) !== null || isTitle(sheet, row)) break;
    const item: DraftRecord = new Map();
    const path = `${table.path}[${String(items.length)}]`;
    reading.cells.set(path, { sheet: sheet.name, row, column: columns[0]?.column ?? 1 });
    for (const { column, setting } of columns)
      take(sheet, row, column, setting, setting.path, item, `${path}.${setting.path}`, date1904, reading);
    items.push(finished(item, table));
    index = next;
  }
  if (table.path === 'grades') reading.problems.push(...gradeBounds(items, reading.cells));
  reading.record.set(table.path, items);
  reading.cells.set(table.path, { sheet: sheet.name, row: headingRow, column: columns[0]?.column ?? 1 });
  return index;
}

/** The columns of a quota and of a vote become what the JSON has: seats or a share; a vote only where a threshold is named. */
function finished(item: DraftRecord, table: PolicyTable): DraftRecord {
  if (table.path === 'tieBreak' && (item.get('number') ?? null) === null) item.delete('number');
  if (table.path !== 'awards') return item;
  const quota = item.get('quota');
  if (quota instanceof Map) {
    const amount: unknown = quota.get('amount');
    quota.delete('amount');
    if (typeof amount === 'number') item.set('quota', new Map([['fixed', amount]]));
    else if (amount !== undefined) quota.set('share', amount);
  }
  const vote = item.get('vote');
  if (!(vote instanceof Map) || (vote.get('threshold') ?? null) === null) item.set('vote', null);
  return item;
}

function isTitle(sheet: Sheet, row: number): boolean {
  const cells = [...(sheet.rows.get(row)?.values() ?? [])].filter((cell) => !isBlank(cell));
  const text = stripMarks(cellText(cells[0] ?? cellAt(sheet, row, 1)));
  const titles = [CORRECTION_TITLE, ...POLICY_TABLES.flatMap((table) => table.titles)];
  return cells.length === 1 && titles.some((title) => stripMarks(title) === text);
}
