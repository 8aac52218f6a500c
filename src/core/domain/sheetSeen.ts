import type { StatedRow, ReadingCorrection } from './readingCorrection';
import type { RecognisedSheet } from './recognition';
import type { ColumnRole, SheetRole, SpecialRow } from './tableRoles';

/** How one sheet was read. */
export interface SheetSeen {
  readonly name: string;
  readonly role: SheetRole;
  readonly unitName: string | null;
  /** Whether a heading was found: without one no column can be spoken of. */
  readonly hasTable: boolean;
  /** From A to the last that holds something. */
  readonly columns: readonly SeenColumn[];
  /** Rows that hold something. */
  readonly rows: readonly SeenRow[];
  /** What a person said of the whole sheet. */
  readonly said: ReadingCorrection | null;
}

export interface SeenColumn {
  readonly column: number;
  /** "" without a heading; `null` outside every table. */
  readonly heading: string | null;
  /** `null` where the sheet's tables were not read. */
  readonly role: ColumnRole | null;
  readonly unitName: string | null;
  readonly said: ReadingCorrection | null;
}

export interface SeenRow {
  readonly row: number;
  /** By which it is known again. */
  readonly words: string;
  /** `null` outside every table that was read. */
  readonly is: StatedRow | SpecialRow | null;
  readonly said: ReadingCorrection | null;
}

/** What a sheet was taken for, from its tables: the first that is read tells. */
export function sheetOf(name: string, tables: readonly RecognisedSheet[]): Pick<SheetSeen, 'name' | 'role' | 'unitName'> {
  const table = tables.find(({ role }) => role !== 'ignored') ?? tables[0];
  return { name, role: table?.role ?? 'ignored', unitName: table?.unitName ?? null };
}
