import type { ColumnRole } from '../../domain/tableRoles';
import type { Table } from '../table';

const ONE_ON_A_SHEET: ReadonlySet<string> = new Set<ColumnRole>(['criterion', 'maximum', 'self', 'review1', 'review2', 'agreed']);

/** Columns of one school's sheet whose headings claim what a person gave to another column. */
export function beatenByStated(table: Table): ReadonlySet<number> {
  const given: ReadonlySet<string> = new Set(table.columns.flatMap(({ stated }) => (stated === null ? [] : [stated.role])));
  return new Set(
    table.columns.flatMap(({ column, stated, match }) =>
      stated === null && match !== null && ONE_ON_A_SHEET.has(match.means) && given.has(match.means) ? [column] : [],
    ),
  );
}
