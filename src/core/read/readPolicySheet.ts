import { OTHER_LABELS, SETTINGS, SETTING_HEADINGS, type Setting } from '../domain/policyLabels';
import { CORRECTION_TITLE } from '../domain/correctionLabels';
import { correctionTable } from '../domain/correctionTable';
import { POLICY_TABLES, type PolicyTable } from '../domain/policyTables';
import type { PolicyProblem, PolicySheetDraft } from '../domain/policyProblem';
import type { Recognition } from '../domain/recognition';
import { foldHeading, stripMarks } from '../shared/foldHeading';
import type { CellRef } from '../workbook/address';
import { cellText, isBlank } from '../workbook/cell';
import { cellAt, type Sheet, type Workbook } from '../workbook/workbook';
import { plain, put, type DraftRecord } from './policySheet/draftRecord';
import { settingValue } from './policySheet/settingValue';

interface Reading {
  readonly record: DraftRecord;
  readonly cells: Map<string, CellRef>;
  readonly problems: PolicyProblem[];
}

/**
 * The sheet `Cấu hình` as a record in the shape of CONTRACT §3.1, `null` when the workbook has none. Rows are known by their
 * labels, tables by their headings, in any order; a label nobody knows, or a value that cannot be read, is a problem with its cell.
 * The corrections of the reading that stand on it are not of the policy; a sheet that holds nothing else states none.
 */
export function readPolicySheet(workbook: Workbook, recognition: Recognition): PolicySheetDraft | null {
  const named = recognition.sheets.find((one) => one.role === 'policy')?.name;
  const sheet = workbook.sheets.find((one) => one.name === named);
  if (sheet === undefined) return null;
  const reading: Reading = { record: new Map(), cells: new Map(), problems: [] };
  const rows = [...sheet.rows.keys()];
  const corrections = correctionTable(sheet);
  const ofCorrections = new Set(corrections === null ? [] : [corrections.headingRow, ...corrections.rows]);
  let isSettings = false;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    if (ofCorrections.has(row)) continue;
    const table = tableAt(sheet, row);
    if (table !== null) {
      index = readTable(sheet, rows, index, table, workbook.date1904, reading, ofCorrections);
      isSettings = false;
      continue;
    }
    const cells = [...(sheet.rows.get(row) ?? [])].filter(([, cell]) => !isBlank(cell));
    const [label, value] = cells;
    if (label === undefined) continue;
    const text = cellText(label[1]);
    if (isSettingHeading(text, value === undefined ? '' : cellText(value[1]))) isSettings = true;
    else readSetting(sheet, row, label[0], text, value?.[0] ?? label[0] + 1, isSettings, workbook.date1904, reading);
  }
  if (corrections !== null && reading.record.size === 0 && reading.problems.length === 0) return null;
  return { record: plain(reading.record), cells: reading.cells, problems: reading.problems };
}

function isSettingHeading(first: string, second: string): boolean {
  return [first, second].every((text, index) => foldHeading(text) === foldHeading(SETTING_HEADINGS[index] ?? ''));
}

function readSetting(
  sheet: Sheet,
  row: number,
  labelColumn: number,
  label: string,
  valueColumn: number,
  isSettings: boolean,
  date1904: boolean,
  reading: Reading,
): void {
  const setting = labelled(SETTINGS, label);
  if (setting === null) {
    const isOther = OTHER_LABELS.some((other) => foldHeading(other) === foldHeading(label)) || valueColumn > labelColumn + 1;
    const hasValue = !isBlank(cellAt(sheet, row, valueColumn));
    if (isSettings && hasValue && !isOther) {
      reading.problems.push({
        path: label.trim(),
        problem: 'unknownField',
        found: cellText(cellAt(sheet, row, valueColumn)),
        at: { sheet: sheet.name, row, column: labelColumn },
      });
    }
    return;
  }
  // A remark in the third column is no value: only the cell right of the label is.
  take(
    sheet,
    row,
    Math.min(valueColumn, labelColumn + 1),
    setting,
    setting.path,
    reading.record,
    setting.path,
    date1904,
    reading,
  );
}

/** Reads one cell into the record; `shown` is the path a person is told, `path` the one inside `record`. */
function take(
  sheet: Sheet,
  row: number,
  column: number,
  setting: Setting,
  path: string,
  record: DraftRecord,
  shown: string,
  date1904: boolean,
  reading: Reading,
): void {
  const cell = cellAt(sheet, row, column);
  const read = settingValue(setting, cell, date1904);
  const at: CellRef = { sheet: sheet.name, row, column };
  reading.cells.set(shown, at);
  if (read.kind === 'notRead') reading.problems.push({ path: shown, problem: 'notRead', found: cellText(cell), at });
  else if (read.kind === 'none') put(record, path, null);
  else if (read.kind === 'value') put(record, path, path === 'isDraft' ? read.value === 'true' : read.value);
}

/** The table whose heading row this is: its first column under its label, and at least one more. */
function tableAt(sheet: Sheet, row: number): PolicyTable | null {
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
function readTable(
  sheet: Sheet,
  rows: readonly number[],
  heading: number,
  table: PolicyTable,
  date1904: boolean,
  reading: Reading,
  ofCorrections: ReadonlySet<number>,
): number {
  const headingRow = rows[heading] ?? 0;
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

function labelled(settings: readonly Setting[], text: string): Setting | null {
  const exact = stripMarks(text).replace(/[\s:*.]+$/, '');
  const folded = foldHeading(text);
  return (
    settings.find((one) => one.labels.some((label) => stripMarks(label) === exact)) ??
    settings.find((one) => one.labels.some((label) => foldHeading(label) === folded)) ??
    null
  );
}
