import type { Table } from '../table/table';
import type { CriterionRow } from './criterionRow';
import type { Place } from './levels';

/** `Hoặc` joins the criterion above with the one below, on the level of the higher of the two. Source: CONTRACT §5.1. */
export function alternativesOf(
  table: Table,
  rows: readonly CriterionRow[],
  places: readonly Place[],
): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  for (const [row, special] of table.recognised.specialRows) {
    if (special !== 'or') continue;
    const below = rows.findIndex((one) => one.row > row);
    if (below < 1) continue;
    const level = places[below]?.level ?? 1;
    let above: number | null = below - 1;
    while (above !== null && (places[above]?.level ?? 1) > level) above = places[above]?.parent ?? null;
    if (above === null) continue;
    const key: string = keys.get(above) ?? `${table.sheet.name}!${String(row)}`;
    keys.set(above, key);
    keys.set(below, key);
  }
  return keys;
}
