import type { Outcome } from '../outcome';
import type { Table } from '../table';

/** The columns that a person said are of no use stay listed, in their places. */
export function withIgnoredColumns(outcome: Outcome, table: Table): Outcome {
  if (outcome.kind !== 'scores' && outcome.kind !== 'special') return outcome;
  const ignored = table.columns.filter(({ stated }) => stated?.role === 'ignored');
  if (ignored.length === 0) return outcome;
  const columns = [
    ...outcome.sheet.columns,
    ...ignored.map(({ column, heading }) => ({ column, heading, role: 'ignored' as const, unitName: null, unitAt: null })),
  ].sort((one, other) => one.column - other.column);
  return { ...outcome, sheet: { ...outcome.sheet, columns } };
}
