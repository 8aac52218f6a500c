/**
 * A policy that a person has agreed to → the edits that keep it on `Cấu hình`. Cells whose words did not change stay as they were
 * typed, what the sheet holds besides stays where it is, and a second run changes nothing.
 */
import type { PolicyForm, PolicyFormRow } from './domain/policyForm';
import { SETTINGS, type Setting } from './domain/policyLabels';
import { POLICY_TABLES, type PolicyTable } from './domain/policyTables';
import type { Recognition } from './domain/recognition';
import { filled, formLines, tableLines } from './read/policySheet/readPolicyForm';
import { labelled } from './read/policySheet/labelled';
import { settingValue } from './read/policySheet/settingValue';
import { policySheetOf } from './recognise/stated/correctionsOn';
import { settingsSheet } from './render/corrections/settingsSheet';
import { freeSheetName } from './render/sheetName';
import { statedPolicy } from './settlePolicy';
import { BLANK_CELL, cellText, isBlank, type Cell } from './workbook/cell';
import type { Edit } from './workbook/edit';
import type { ModelValue } from './workbook/sheetModel';
import { cellAt, type Sheet, type Workbook } from './workbook/workbook';

interface Placed {
  readonly row: number;
  readonly column: number;
  /** `null`: a label or title. */
  readonly setting: Setting | null;
  readonly text: string;
}

/** @param words name and title of a sheet `Cấu hình` that has to be added */
export function policyEdits(
  workbook: Workbook,
  recognition: Recognition,
  form: PolicyForm,
  words: { readonly sheetName: string; readonly title: string },
): readonly Edit[] {
  const sheet = policySheetOf(workbook);
  if (sheet === null) {
    const name = freeSheetName(
      words.sheetName,
      workbook.sheets.map((one) => one.name),
    );
    return [{ kind: 'putSheet', sheet: settingsSheet(name, words.title, formLines(form).map(valuesOf)) }];
  }
  const stated = statedPolicy(workbook, recognition);
  const placed = stated.isStated ? changes(sheet, stated, form) : below(sheet, formLines(form));
  const cells = placed.filter((one) => isChange(cellAt(sheet, one.row, one.column), one.text));
  if (cells.length === 0) return [];
  return [
    {
      kind: 'setCells',
      cells: cells.map((one) => ({
        at: { sheet: sheet.name, row: one.row, column: one.column },
        value: valueOf(one.text, one.setting, cellAt(sheet, one.row, one.column).format),
      })),
    },
  ];
}

function changes(sheet: Sheet, stated: ReturnType<typeof statedPolicy>, form: PolicyForm): readonly Placed[] {
  const { cells } = stated;
  const changed = SETTINGS.filter(({ path }) => (form.settings[path] ?? '') !== (stated.form.settings[path] ?? ''));
  const inPlace = changed.flatMap((setting): readonly Placed[] => {
    const at = cells.get(setting.path);
    return at === undefined ? [] : [{ row: at.row, column: at.column, setting, text: form.settings[setting.path] ?? '' }];
  });
  const unplaced = changed.filter(({ path }) => !cells.has(path));
  const added = unplaced.map(({ path, labels }) => [labels[0] ?? path, form.settings[path] ?? '']);
  const tables = POLICY_TABLES.map((table) => tableChanges(sheet, table, cells.get(table.path)?.row ?? null, stated.form, form));
  const moved = tables.flatMap(({ lines }) => (lines.length === 0 ? [] : [[], ...lines]));
  return [...inPlace, ...tables.flatMap(({ placed }) => placed), ...below(sheet, [...added, ...moved])];
}

interface TableChanges {
  readonly placed: readonly Placed[];
  /** What is to stand under everything else, because it has no room where it was. */
  readonly lines: readonly (readonly string[])[];
}

function tableChanges(
  sheet: Sheet,
  table: PolicyTable,
  headingRow: number | null,
  was: PolicyForm,
  now: PolicyForm,
): TableChanges {
  const before = was.tables[table.path];
  const rows = filled(now.tables[table.path]);
  const lines = [[table.titles[0] ?? table.path], ...tableLines(table, rows)];
  if (isAlike(table, before, rows)) return { placed: [], lines: [] };
  if (headingRow === null) return { placed: [], lines };
  const columns = [...(sheet.rows.get(headingRow) ?? [])].flatMap(([column, cell]) => {
    const setting = labelled(table.columns, cellText(cell));
    return setting === null ? [] : [{ column, setting }];
  });
  const stands = (path: string): boolean => columns.some(({ setting }) => setting.path === path);
  const isWide = table.columns.every(({ path }) => stands(path) || rows.every((row) => (row[path] ?? '') === ''));
  const put = (index: number, row: PolicyFormRow): readonly Placed[] =>
    columns.flatMap(({ column, setting }): readonly Placed[] => {
      const text = row[setting.path] ?? '';
      // What was typed in its own words stays so; upper bounds go, for the lower ones say all.
      const isKept = index < before.length && text === (before[index]?.[setting.path] ?? '') && !isOnlyRead(table, setting);
      return isKept ? [] : [{ row: headingRow + 1 + index, column, setting, text }];
    });
  const left = before.slice(rows.length).flatMap((_, at) => put(rows.length + at, {}));
  if (isWide && rows.length <= Math.max(before.length, room(sheet, headingRow, before.length)))
    return { placed: [...rows.flatMap((row, index) => put(index, row)), ...left], lines: [] };
  const gone = columns.map(({ column }): Placed => ({ row: headingRow, column, setting: null, text: '' }));
  const title = columns.slice(0, 1).map(({ column }): Placed => ({ row: headingRow - 1, column, setting: null, text: '' }));
  const isTitled = table.titles.includes(cellText(cellAt(sheet, headingRow - 1, columns[0]?.column ?? 1)).trim());
  return { placed: [...(isTitled ? title : []), ...gone, ...before.flatMap((_, index) => put(index, {}))], lines };
}

function isOnlyRead({ onlyRead = [] }: PolicyTable, { path }: Setting): boolean {
  return onlyRead.includes(path);
}

function isAlike(table: PolicyTable, before: readonly PolicyFormRow[], now: readonly PolicyFormRow[]): boolean {
  const texts = (rows: readonly PolicyFormRow[]): string => JSON.stringify(tableLines(table, rows));
  return texts(before) === texts(now);
}

/** Rows under the heading before the next thing on the sheet, one blank row apart. */
function room(sheet: Sheet, headingRow: number, rows: number): number {
  const last = headingRow + rows;
  const next = [...sheet.rows].flatMap(([row, cells]) =>
    row > last && [...cells.values()].some((cell) => !isBlank(cell)) ? [row] : [],
  );
  const merged = sheet.merges.flatMap(({ top }) => (top > last ? [top] : []));
  return Math.min(Number.POSITIVE_INFINITY, ...next, ...merged) - headingRow - 2;
}

/** Under everything the sheet holds, one blank row apart. */
function below(sheet: Sheet, lines: readonly (readonly string[])[]): readonly Placed[] {
  const top = Math.max(0, ...sheet.rows.keys(), ...sheet.merges.map(({ bottom }) => bottom)) + 2;
  return lines.flatMap((line, at) =>
    line.map((text, index) => ({ row: top + at, column: index + 1, setting: settingAt(lines, at, index), text })),
  );
}

/** Whose value a place of written lines is: that of its label, or of its table's heading above. */
function settingAt(lines: readonly (readonly string[])[], at: number, index: number): Setting | null {
  const line = lines[at] ?? [];
  for (let above = at; above > 0 && (lines[above]?.length ?? 0) > 0; above -= 1) {
    const table = POLICY_TABLES.find(({ titles }) => lines[above - 1]?.length === 1 && titles[0] === lines[above - 1]?.[0]);
    if (table !== undefined) return above === at ? null : labelled(table.columns, lines[above]?.[index] ?? '');
  }
  return index === 1 ? labelled(SETTINGS, line[0] ?? '') : null;
}

function isChange(cell: Cell, text: string): boolean {
  return text === '' ? !isBlank(cell) : cell.formula !== null || cellText(cell).trim() !== text;
}

const PLAIN_FORMAT = /^(?:General|@|[#0,.]+)$/;

/** A number where the cell counts or holds points and shows numbers plainly; all else as it was typed. */
function valueOf(text: string, setting: Setting | null, format: string): ModelValue {
  if (text === '') return { kind: 'blank' };
  const counts = setting !== null && (setting.form.kind === 'whole' || setting.form.kind === 'points');
  if (!counts || !PLAIN_FORMAT.test(format)) return { kind: 'text', text };
  const read = settingValue(setting, { ...BLANK_CELL, value: { kind: 'text', text } }, false);
  const number = read.kind === 'value' ? Number(read.value) : Number.NaN;
  return Number.isFinite(number) && String(number) === String(read.kind === 'value' ? read.value : '')
    ? { kind: 'number', value: number }
    : { kind: 'text', text };
}

function valuesOf(line: readonly string[], at: number, lines: readonly (readonly string[])[]): readonly ModelValue[] {
  return line.map((text, index) => valueOf(text, settingAt(lines, at, index), 'General'));
}
