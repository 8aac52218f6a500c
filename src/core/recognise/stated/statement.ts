import type { StatedColumn, StatedRow, StatedSheet } from '../../domain/readingCorrection';

/** What a person said of one sheet, at the places where it was found again. */
export interface SheetStatement {
  readonly is: StatedSheet | null;
  readonly rows: ReadonlyMap<number, StatedRow>;
  /** By the first heading row of the table, then by column. */
  readonly columns: ReadonlyMap<number, ReadonlyMap<number, StatedColumn>>;
}

export const NOTHING_STATED: SheetStatement = { is: null, rows: new Map(), columns: new Map() };
