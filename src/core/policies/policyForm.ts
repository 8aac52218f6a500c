import type { PolicyForm, PolicyFormRow } from '../domain/policyForm';
import { SETTINGS } from '../domain/policyLabels';
import type { PolicyProblem } from '../domain/policyProblem';
import { POLICY_TABLES, writtenColumns, type PolicyTable } from '../domain/policyTables';
import { cellOf, itemValue, valueAt, type SheetCell } from './policySheetRows';

/**
 * What a person would have to type for what is stated. Where the sheet is silent the value that stands in for it is shown, unless it
 * must be stated: then nothing is.
 * @param stated the sheet as a record, `null` when it states no policy
 * @param inForce the policy as JSON
 */
export function policyForm(stated: unknown, inForce: unknown, problems: readonly PolicyProblem[]): PolicyForm {
  const typed = new Map(problems.flatMap(({ path, problem, found }) => (problem === 'notRead' ? [[path, found] as const] : [])));
  const isMissed = (path: string): boolean =>
    problems.some((one) => one.problem === 'missing' && (one.path === path || path.startsWith(`${one.path}.`)));
  const settings = SETTINGS.map((setting) => {
    const { path } = setting;
    const own = valueAt(stated, path);
    const value = own === undefined && !isMissed(path) ? valueAt(inForce, path) : own;
    const isSilent = own === undefined && isMissed(path);
    return [path, typed.get(path) ?? (isSilent ? '' : textOf(cellOf(setting, value)))] as const;
  });
  const rows = (table: PolicyTable): readonly PolicyFormRow[] => {
    const own = valueAt(stated, table.path);
    const items = own === undefined && !isMissed(table.path) ? valueAt(inForce, table.path) : own;
    return (Array.isArray(items) ? items : []).map((item: unknown, index) => formRow(table, item, index, typed));
  };
  const [tieBreak, grades, awards, decisions, citations, severities] = POLICY_TABLES.map(rows);
  return {
    settings: Object.fromEntries(settings),
    tables: {
      tieBreak: tieBreak ?? [],
      grades: grades ?? [],
      awards: awards ?? [],
      decisions: decisions ?? [],
      citations: citations ?? [],
      severities: severities ?? [],
    },
  };
}

function formRow(table: PolicyTable, item: unknown, index: number, typed: ReadonlyMap<string, string>): PolicyFormRow {
  return Object.fromEntries(
    writtenColumns(table).map((column) => [
      column.path,
      typed.get(`${table.path}[${String(index)}].${column.path}`) ?? textOf(cellOf(column, itemValue(item, column.path))),
    ]),
  );
}

/** As people type it: `7,5`. */
function textOf(cell: SheetCell): string {
  return typeof cell === 'number' ? String(cell).replace('.', ',') : (cell ?? '');
}
