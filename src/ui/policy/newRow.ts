import type { PolicyFormRow } from '../../core/domain/policyForm';
import { NO_WORDS, YES_WORDS } from '../../core/domain/policyLabels';
import type { PolicyTable } from '../../core/domain/policyTables';

/** Columns a new row begins with, where the first choice is the usual one. */
const USUAL: ReadonlySet<string> = new Set(['order', 'cutLine', 'passDown']);

/** A row to fill in: usual words where there are some, the rest left to whoever adds it. */
export function newRow(table: PolicyTable, rows: readonly PolicyFormRow[]): PolicyFormRow {
  const begun = table.columns.flatMap(({ path, form }): (readonly [string, string])[] => {
    if (path === 'id') return [[path, freeCode(rows)]];
    if (path === 'registered') return [[path, NO_WORDS[0] ?? '']];
    if (!USUAL.has(path)) return [];
    const word = form.kind === 'choice' ? form.choices[0]?.words[0] : YES_WORDS[0];
    return [[path, word ?? '']];
  });
  return Object.fromEntries(begun);
}

function freeCode(rows: readonly PolicyFormRow[]): string {
  const taken = new Set(rows.map((row) => row['id']));
  let number = rows.length + 1;
  while (taken.has(`hinhThuc${String(number)}`)) number += 1;
  return `hinhThuc${String(number)}`;
}
