import { columnOf, policyField } from '../domain/policyField';
import type { PolicyForm } from '../domain/policyForm';
import { POLICY_TABLES } from '../domain/policyTables';
import type { YearDifferences } from './compareYears';

/** The words a setting is named with, in one language. */
export interface SettingNames {
  /** By path, a column by table and path (`awards.name`). */
  readonly labels: Readonly<Record<string, string>>;
  readonly row: (table: string, row: number, name: string) => string;
  readonly compare: { readonly notStated: string };
}

export interface SettingDifference {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

const ITEM = /^(\w+)\[(\d+)\](?:\.(.+))?$/;

/** What two policies say otherwise, each in the words of the sheet and once: fields of the JSON that share a cell are one. */
export function settingDifferences(
  found: YearDifferences['policy'],
  before: PolicyForm,
  after: PolicyForm,
  said: SettingNames,
): readonly SettingDifference[] {
  const differences = new Map<string, SettingDifference>();
  for (const { path } of found) {
    const label = labelOf(path, said);
    const [was, is] = [before, after].map((form) => wordsAt(form, path, said));
    if (was !== is) differences.set(label, { label, before: was ?? '', after: is ?? '' });
  }
  return [...differences.values()];
}

function labelOf(path: string, said: SettingNames): string {
  const [, table = '', index = '', field] = ITEM.exec(path) ?? [];
  if (table === '') return said.labels[path] ?? (policyField(path).label || path);
  const row = said.row(said.labels[table] ?? table, Number(index) + 1, '');
  const column = field === undefined ? '' : (said.labels[`${table}.${columnOf(field)}`] ?? field);
  return column === '' ? row : `${row}, ${column}`;
}

function wordsAt(form: PolicyForm, path: string, said: SettingNames): string {
  const [, list = '', index = '', field] = ITEM.exec(path) ?? [];
  const table = POLICY_TABLES.find((one) => one.path === list);
  if (table === undefined) return shown(form.settings[path] ?? '', said);
  const row = form.tables[table.path][Number(index)];
  if (row === undefined) return said.compare.notStated;
  if (field !== undefined) return shown(row[columnOf(field)] ?? '', said);
  return shown(
    Object.values(row)
      .filter((text) => text !== '')
      .join(', '),
    said,
  );
}

function shown(text: string, said: SettingNames): string {
  return text === '' ? said.compare.notStated : text;
}
