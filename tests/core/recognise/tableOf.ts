import { findTables } from '../../../src/core/recognise/findTables';
import { headingWord } from '../../../src/core/recognise/headingWord';
import type { Table, TableColumn } from '../../../src/core/recognise/table';
import { vi } from '../../../src/text/vi';
import type { Clue } from '../../../src/core/domain/recognition';
import { columnName } from '../../../src/core/workbook/address';
import { sheet, type CellInput } from '../../builders/workbook';

export type Cells = readonly CellInput[];

/** The table that stands under a heading, before anyone says what its columns mean. */
export function tableOf(rows: readonly Cells[], name = 'Phiếu chấm'): Table {
  const [table] = findTables(sheet(name, rows), headingWord);
  if (table === undefined) throw new Error('no table');
  return table;
}

/** Columns side by side, each with its heading and what stands under it. */
export function columnsOf(columns: readonly (readonly [heading: string, values: Cells])[], ...above: readonly Cells[]): Table {
  const count = Math.max(...columns.map(([, values]) => values.length));
  const body = Array.from({ length: count }, (_, at) => columns.map(([, values]) => values[at] ?? null));
  return tableOf([...above, columns.map(([heading]) => heading), ...body]);
}

export function columnNamed(table: Table, letter: string): TableColumn {
  const found = table.columns.find(({ column }) => columnName(column) === letter);
  if (found === undefined) throw new Error(`no column ${letter}`);
  return found;
}

/** A clue with everything it tells, `candidate maximum: C «Điểm tối đa»; D «…»`. */
export function toldBy(clue: Clue): string {
  const said = vi.clues.clue(clue);
  if (/undefined|NaN|\[object/.test(said)) throw new Error(`${clue.code} says «${said}»`);
  return `${clue.code}: ${Object.values(clue.facts).join(', ')}`;
}
