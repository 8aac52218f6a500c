import type { CorrectionOf } from '../../domain/readingCorrection';
import type { Table } from '../table';
import { statedKey } from './statedWords';

export interface ColumnPlace {
  readonly table: Table;
  readonly column: number;
}

export type PlacedColumn = { readonly places: readonly ColumnPlace[] } | { readonly found: string };

/** A column is found again by its heading: at its place, in every table that has it there, else at the only other one. */
export function placeColumn(tables: readonly Table[], { column, heading }: CorrectionOf<'column'>): PlacedColumn {
  const all = tables.flatMap((table) =>
    table.columns.map((one) => ({ table, column: one.column, key: statedKey(one.heading), shown: one.heading })),
  );
  const here = all.filter((one) => one.column === column);
  const wanted = heading === null ? null : statedKey(heading);
  const fitting = here.filter(({ key }) => wanted === null || key === wanted);
  if (fitting.length > 0) return { places: fitting };
  const found = here.find(({ shown }) => shown !== '')?.shown ?? '';
  if (wanted === null || wanted === '') return { found };
  const elsewhere = all.filter(({ key }) => key === wanted);
  return new Set(elsewhere.map((one) => one.column)).size === 1 ? { places: elsewhere } : { found };
}
