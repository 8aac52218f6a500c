import { SETTINGS, type Setting, type SettingForm } from './policyLabels';
import { POLICY_TABLES } from './policyTables';

/** What is to be written for a field: as its form, or one of three texts with a grammar of their own. */
export type PolicyExpects = SettingForm['kind'] | 'seats' | 'votes' | 'table' | 'unknown';

/** A path of the policy's JSON (`awards[0].vote.threshold`) in the words of `Cấu hình`. */
export interface PolicyField {
  /** `Tỷ lệ phiếu`; several settings are joined by `; `. `""` for a path nobody knows. */
  readonly label: string;
  /** `Danh hiệu, hình thức khen thưởng`; `""` for a setting above the tables. */
  readonly table: string;
  /** Row under the heading of the table, from 1; `null` when all of them are meant. */
  readonly row: number | null;
  readonly expects: PolicyExpects;
  /** The words to choose from, as they are written; empty where anything may stand. */
  readonly words: readonly string[];
}

const NOBODYS: PolicyField = { label: '', table: '', row: null, expects: 'unknown', words: [] };
const ITEM = /^(\w+)\[(\d+)\](?:\.(.+))?$/;
/** Fields of the JSON that share a column of the sheet. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  quota: 'quota.amount',
  'quota.fixed': 'quota.amount',
  'quota.share': 'quota.amount',
  vote: 'vote.threshold',
};

export function policyField(path: string): PolicyField {
  const item = ITEM.exec(path);
  const table = POLICY_TABLES.find((one) => one.path === (item?.[1] ?? path));
  if (table !== undefined) {
    const title = table.titles[0] ?? '';
    const row = item === null ? null : Number(item[2]) + 1;
    const column = table.columns.find((one) => one.path === columnOf(item?.[3] ?? ''));
    return column === undefined
      ? { ...NOBODYS, label: item?.[3] ?? title, table: item?.[3] === undefined ? '' : title, row, expects: 'table' }
      : { ...fieldOf(column), table: title, row };
  }
  const own = SETTINGS.filter((one) => one.path === path || one.path.startsWith(`${path}.`));
  const [first] = own;
  if (first === undefined) return NOBODYS;
  return own.length === 1
    ? fieldOf(first)
    : { ...fieldOf(first), label: own.map(labelOf).join('; '), expects: 'table', words: [] };
}

/** The column of a field of an item. */
export function columnOf(field: string): string {
  return COLUMN_OF[field] ?? field;
}

function fieldOf(setting: Setting): PolicyField {
  const { form } = setting;
  const words =
    'choices' in form ? form.choices.flatMap(({ words: [first] }) => first ?? []) : form.kind === 'yesNo' ? ['Có', 'Không'] : [];
  return { label: labelOf(setting), table: '', row: null, expects: EXPECTS[setting.path] ?? form.kind, words };
}

const EXPECTS: Readonly<Record<string, PolicyExpects>> = { 'quota.amount': 'seats', 'vote.threshold': 'votes' };

function labelOf({ labels, path }: Setting): string {
  return labels[0] ?? path;
}
