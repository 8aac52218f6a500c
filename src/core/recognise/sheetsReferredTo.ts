import type { Table } from './table';

const REFERENCE = /'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;
/** Enough formulas to know what a table is made of. */
const SAMPLE = 200;

/** Names of the sheets that a table's formulas point to, from a sample of them. */
export function sheetsReferredTo(table: Table): ReadonlySet<string> {
  const names = new Set<string>();
  let seen = 0;
  for (const row of table.rows) {
    for (const { formula } of table.sheet.rows.get(row)?.values() ?? []) {
      if (formula === null || !formula.includes('!')) continue;
      for (const match of formula.matchAll(REFERENCE)) names.add((match[1] ?? match[2] ?? '').replace(/''/g, "'"));
      seen += 1;
      if (seen >= SAMPLE) return names;
    }
  }
  return names;
}
