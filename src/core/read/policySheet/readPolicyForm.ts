import type { PolicyForm, PolicyFormRow } from '../../domain/policyForm';
import { SETTING_HEADINGS, SETTINGS } from '../../domain/policyLabels';
import type { PolicyProblem, PolicySheetDraft } from '../../domain/policyProblem';
import { POLICY_TABLES, writtenColumns, type PolicyTable } from '../../domain/policyTables';
import { BLANK_CELL, type Cell } from '../../workbook/cell';
import type { Sheet } from '../../workbook/workbook';
import { readPolicyRows } from '../readPolicySheet';

type Line = readonly string[];

/** Settings that a cluster need not state: blank, they are left out. */
const MAY_BE_SILENT = /^(?:reconcile\.|visibility$)/;

/** The rows of `Cấu hình` that a form stands for, the heading first. */
export function formLines({ settings, tables }: PolicyForm): readonly Line[] {
  const stated = SETTINGS.filter(({ path }) => !MAY_BE_SILENT.test(path) || (settings[path] ?? '') !== '');
  return [
    SETTING_HEADINGS,
    ...stated.map(({ path, labels }) => [labels[0] ?? path, settings[path] ?? '']),
    ...POLICY_TABLES.flatMap((table): readonly Line[] => {
      const rows = filled(tables[table.path]);
      return table.isRare === true && rows.length === 0 ? [] : [[], [table.titles[0] ?? table.path], ...tableLines(table, rows)];
    }),
  ];
}

/** A table without its title: the heading, then the rows. */
export function tableLines(table: PolicyTable, rows: readonly PolicyFormRow[]): readonly Line[] {
  const columns = writtenColumns(table);
  return [columns.map(({ labels, path }) => labels[0] ?? path), ...rows.map((row) => columns.map(({ path }) => row[path] ?? ''))];
}

/** Reads what was typed exactly as the sheet would be read; paths of problems count the filled rows. */
export function readPolicyForm(form: PolicyForm): PolicySheetDraft {
  const rows = formLines(form).flatMap((line, index) => {
    const cells = line.flatMap((text, at): (readonly [number, Cell])[] => (text === '' ? [] : [[at + 1, typedCell(text)]]));
    return cells.length === 0 ? [] : [[index + 1, new Map(cells)] as const];
  });
  const { record, cells, problems } = readPolicyRows({ ...NO_SHEET, rows: new Map(rows) }, false);
  return { record, cells, problems: problems.map((one) => ({ ...one, at: null })) };
}

/** A problem's path with the row of the form that it is about, empty ones counted. */
export function inForm(problem: PolicyProblem, { tables }: PolicyForm): PolicyProblem {
  const [, list, index] = /^(\w+)\[(\d+)\]/.exec(problem.path) ?? [];
  const table = POLICY_TABLES.find(({ path }) => path === list);
  if (table === undefined) return problem;
  const row = tables[table.path].flatMap((one, at) => (isFilled(one) ? [at] : []))[Number(index)];
  return row === undefined ? problem : { ...problem, path: problem.path.replace(/\[\d+\]/, `[${String(row)}]`) };
}

export function filled(rows: readonly PolicyFormRow[]): readonly PolicyFormRow[] {
  return rows.filter(isFilled);
}

function isFilled(row: PolicyFormRow): boolean {
  return Object.values(row).some((text) => text.trim() !== '');
}

function typedCell(text: string): Cell {
  return { ...BLANK_CELL, value: { kind: 'text', text } };
}

const NO_SHEET: Sheet = {
  name: '',
  visibility: 'visible',
  kind: 'worksheet',
  rows: new Map(),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  isProtected: false,
  mark: null,
};
