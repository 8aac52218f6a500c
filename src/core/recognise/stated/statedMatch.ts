import type { StatedColumn } from '../../domain/readingCorrection';
import type { ColumnRole } from '../../domain/tableRoles';
import type { HeadingMatch } from '../headingWord';
import type { HeadingWord } from '../synonyms';
import type { Table, TableColumn } from '../table';

/** A column of which a person said what it is, is headed so, whatever its heading says. */
export function statedMatch(
  stated: StatedColumn | null,
  match: HeadingMatch | null,
): { readonly stated: StatedColumn | null; readonly match: HeadingMatch | null } {
  if (stated === null) return { stated, match };
  const means = wordOf(stated);
  return { stated, match: means === null ? null : { means, isExact: true } };
}

function wordOf({ role, unitName }: StatedColumn): HeadingWord | null {
  if (role === 'score') return unitName === null ? null : 'points';
  return role === 'crossScore' || role === 'groupTotal' || role === 'indicator' || role === 'ignored' ? null : role;
}

/** The column that a person gave a role, `undefined` when nobody did. */
export function statedAs(table: Table, role: ColumnRole): TableColumn | undefined {
  return table.columns.find(({ stated }) => stated?.role === role && stated.unitName === null);
}

/** Columns of which nobody said what they are: headings and data decide among them. */
export function unstated(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.filter(({ stated }) => stated === null);
}

/** The roles that a person gave, of columns that belong to no single school. */
export function statedRoles(table: Table): ReadonlyMap<number, ColumnRole> {
  return new Map(
    table.columns.flatMap(({ column, stated }): (readonly [number, ColumnRole])[] =>
      stated === null || stated.unitName !== null ? [] : [[column, stated.role]],
    ),
  );
}

const SCORING: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'criterion',
  'maximum',
  'self',
  'review1',
  'review2',
  'agreed',
  'crossScore',
  'score',
  'unit',
  'bonus',
  'penalty',
]);

/** Whether a person said that this is a table of scores, of the sheet or by naming its columns. */
export function isStatedScores({ statement, columns }: Table): boolean {
  return statement.is?.kind === 'scores' || columns.some(({ stated }) => stated !== null && SCORING.has(stated.role));
}

/** The table without the columns that a person said are of no use. */
export function withoutIgnored(table: Table): Table {
  const columns = table.columns.filter(({ stated }) => stated?.role !== 'ignored');
  return columns.length === table.columns.length ? table : { ...table, columns };
}
