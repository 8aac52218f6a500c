import type { CellRef } from '../../workbook/address';
import type { StatedDate } from '../evidenceReference';
import type { Points } from '../points';

/** What a column of a year's register holds, and so how it is read and written. */
export type RecordForm = 'text' | 'number' | 'year' | 'date';

/** One column of a register, declared once for reading and for writing. */
export interface RecordColumn<Key extends string = string> {
  readonly key: Key;
  /** The first is written; the others are understood where a person typed them. */
  readonly headings: readonly string[];
  readonly form: RecordForm;
  /** In digits, as widths of sheets are; of the first register of a sheet only, the others stand in its columns. */
  readonly width: number;
  /** How many columns of the sheet it covers; absent: one. */
  readonly span?: number;
  /** Written by us from the other columns, and never read. */
  readonly isComputed?: true;
}

/** A register of the cluster: every row is a record of one cluster and year. DOMAIN S1: key everything by (cluster, year). */
export interface RecordTable<Key extends string = string> {
  /** The line above the heading. */
  readonly caption: string;
  readonly columns: readonly RecordColumn<Key>[];
  /** By these the heading row is known. */
  readonly knownBy: readonly Key[];
  /** Each record has to state these; a row without them is asked about. */
  readonly required: readonly Key[];
}

/** What stands in one cell of a record; `null`: nothing of that form. */
export interface RecordCell {
  readonly at: CellRef;
  readonly text: string | null;
  readonly number: Points | null;
  readonly date: StatedDate | null;
  readonly isFormula: boolean;
}

export interface YearRecord<Key extends string = string> {
  readonly at: CellRef;
  /** Absent: the sheet has no such column. */
  readonly cells: { readonly [One in Key]?: RecordCell };
}

/** The column of a key. @throws Error for a key the table does not declare, which is a defect of ours */
export function columnOf<Key extends string>(table: RecordTable<Key>, key: Key): RecordColumn<Key> {
  const found = table.columns.find((column) => column.key === key);
  if (found === undefined) throw new Error(`No column ${key}`);
  return found;
}
