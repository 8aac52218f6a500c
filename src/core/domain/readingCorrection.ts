import type { CellRef } from '../workbook/address';
import type { ColumnRole } from './tableRoles';

/**
 * Chỉnh cách đọc: what a person says that a column, a row or a whole sheet is, where the product read it otherwise or had to ask.
 * It is the strongest clue of recognition. It stands on `Cấu hình`, one row each, and names what it speaks of twice: by its place,
 * and by the words that stood there, so that it finds its column again in next year's workbook or says that it no longer fits.
 */
export type ReadingCorrection = CorrectionOf<'column'> | CorrectionOf<'row'> | CorrectionOf<'sheet'>;

interface Subjects {
  readonly column: {
    /** Counted from 1; `null`: wherever its heading stands. */
    readonly column: number | null;
    /** The heading as printed when it was corrected, levels joined by " / ", "" where it had none; `null` trusts the place alone. */
    readonly heading: string | null;
    readonly is: StatedColumn;
  };
  readonly row: {
    readonly row: number | null;
    /** The first words of the row when it was corrected, see `rowWords`; `null` trusts the place alone. */
    readonly heading: string | null;
    readonly is: StatedRow;
  };
  readonly sheet: { readonly is: StatedSheet };
}

export type CorrectionOf<Kind extends keyof Subjects> = {
  readonly kind: Kind;
  /** `null`: every sheet that has this heading. */
  readonly sheet: string | null;
  /** Its row on `Cấu hình`; `null` before it is saved. */
  readonly at: CellRef | null;
} & Subjects[Kind];

export interface StatedColumn {
  readonly role: ColumnRole;
  /** Criteria as rows, schools across: the school whose points stand here. */
  readonly unitName: string | null;
}

/** What a row can be said to be; `heading` rows are those of the table's heading. */
export type StatedRow = 'heading' | 'criterion' | 'group' | 'unit' | 'total' | 'subtotal' | 'maximum' | 'note' | 'or' | 'ignored';

/** `scores`: read and scored, of one school where it is named. `summary`: compared, never trusted. */
export type StatedSheet =
  { readonly kind: 'scores'; readonly unitName: string | null } | { readonly kind: 'summary' } | { readonly kind: 'notScores' };

/** Why a correction was not applied; nothing of it is used then. */
export type CorrectionProblemKind =
  /** Its words on `Cấu hình` say nothing known. */
  | 'notRead'
  | 'sheetGone'
  /** The column, or the row, holds other words now, and those of the correction stand nowhere or in several places. */
  | 'headingDiffers'
  /** Another row of `Cấu hình` says something else of the same, or gives the same role to another column. */
  | 'contradicts'
  /** There is no table there whose column it could be. */
  | 'noTable';

export interface CorrectionProblem {
  readonly problem: CorrectionProblemKind;
  /** The correction in the words of `Cấu hình`. */
  readonly sheet: string;
  readonly subject: string;
  readonly is: string;
  readonly heading: string;
  /** What stands there now, or the cell of the other row. */
  readonly found: string;
  readonly at: CellRef | null;
}

/** Roles of which a table has one column. */
export const ROLES_ONCE: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'number',
  'criterion',
  'maximum',
  'unit',
  'self',
  'review1',
  'review2',
  'agreed',
  'target',
  'result',
  'total',
  'place',
  'stage',
]);

/** The corrections of a workbook, and which of them were not applied. */
export interface ReadingCorrections {
  readonly all: readonly ReadingCorrection[];
  readonly problems: readonly CorrectionProblem[];
}

/** Whether two corrections speak of the same column, row or sheet. */
export function isOfSame(one: ReadingCorrection, other: ReadingCorrection): boolean {
  if (one.kind !== other.kind || one.sheet !== other.sheet) return false;
  if (one.kind === 'column' && other.kind === 'column')
    return one.column === null || other.column === null ? one.heading === other.heading : one.column === other.column;
  if (one.kind === 'row' && other.kind === 'row')
    return one.row === null || other.row === null ? one.heading === other.heading : one.row === other.row;
  return one.kind === 'sheet';
}
