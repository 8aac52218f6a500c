import { exactText, pointsFrom, pointsFromExcel, toNumber } from '../domain/points';
import type { Policy } from '../domain/policy';
import { NONE_WORD, SETTING_HEADINGS, SETTINGS, type Setting } from '../domain/policyLabels';
import { POLICY_TABLES, writtenColumns, type PolicyTable } from '../domain/policyTables';
import { policyToJson } from './policyToJson';

export type SheetCell = string | number | null;

/**
 * The sheet `Cấu hình` of a policy, row by row, the heading first: settings, then one small table each for tie-break, grades, awards and
 * documents. `readPolicySheet` reads it back to the same policy.
 */
export function policySheetRows(policy: Policy): readonly (readonly SheetCell[])[] {
  const json = policyToJson(policy);
  const settings = SETTINGS.filter(({ path }) => isStated(json, path)).map((setting): SheetCell[] => [
    setting.labels[0] ?? setting.path,
    cellOf(setting, valueAt(json, setting.path)),
    null,
  ]);
  return [[...SETTING_HEADINGS], ...settings, ...POLICY_TABLES.flatMap((table) => tableRows(table, valueAt(json, table.path)))];
}

function tableRows(table: PolicyTable, items: unknown): readonly (readonly SheetCell[])[] {
  const columns = writtenColumns(table);
  const rows = Array.isArray(items)
    ? items.map((item: unknown) => columns.map((column) => cellOf(column, itemValue(item, column.path))))
    : [];
  if (table.isRare === true && rows.length === 0) return [];
  return [[], [table.titles[0] ?? table.path], columns.map((column) => column.labels[0] ?? column.path), ...rows];
}

/** `quota.amount` is a number of seats or a share; all else stands in the item by its path. */
export function itemValue(item: unknown, path: string): unknown {
  if (path !== 'quota.amount') return valueAt(item, path) ?? null;
  const fixed = valueAt(item, 'quota.fixed');
  const share = valueAt(item, 'quota.share');
  return fixed ?? (share === undefined ? null : shareCell(share));
}

/** `"20"` as people write it: `20%`; a fraction stays one. */
function shareCell(share: unknown): string {
  return typeof share === 'string' && !share.includes('/') ? `${share}%`.replace('.', ',') : String(share);
}

export function cellOf(setting: Setting, value: unknown): SheetCell {
  const { form, mayBeNone } = setting;
  if (value === null || value === undefined) return mayBeNone ? (setting.path.includes('caps.') ? NONE_WORD : null) : null;
  switch (form.kind) {
    case 'choice':
      return form.choices.find((one) => one.value === String(value))?.words[0] ?? null;
    case 'choices':
      return Array.isArray(value)
        ? value.map((one) => form.choices.find((other) => other.value === one)?.words[0] ?? '').join('; ')
        : null;
    case 'yesNo':
      return value === true ? 'Có' : 'Không';
    case 'share':
      return shareCell(value);
    case 'points':
      return pointsCell(String(value));
    case 'whole':
      return typeof value === 'number' ? value : null;
    case 'text':
      return setting.path === 'vote.threshold' ? thresholdCell(String(value)) : typeof value === 'number' ? value : String(value);
  }
}

function thresholdCell(text: string): string {
  const words = text.startsWith('>') ? 'Trên ' : '';
  const share = text.replace(/^>/, '');
  return words + shareCell(share);
}

/** As a number where a cell can hold it exactly. */
function pointsCell(text: string): SheetCell {
  const points = pointsFrom(text);
  if (points === null) return text;
  const number = toNumber(points);
  return exactText(pointsFromExcel(number)) === text ? number : text;
}

function isStated(json: unknown, path: string): boolean {
  if (path === 'visibility') return valueAt(json, path) !== undefined;
  return !path.startsWith('reconcile.') || valueAt(json, 'reconcile') !== undefined;
}

/** What stands at a path of a JSON value, `undefined` when nothing does. */
export function valueAt(json: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, field) => (isFields(value) ? value[field] : undefined), json);
}

function isFields(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
