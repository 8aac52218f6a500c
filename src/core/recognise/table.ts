import type { CellRef } from '../workbook/address';
import type { Sheet } from '../workbook/workbook';
import type { StatedColumn } from '../domain/readingCorrection';
import type { SpecialRow } from '../domain/tableRoles';
import type { ColumnProfile } from './columnProfile';
import type { HeaderBlock } from './headerBlock';
import type { HeadingMatch } from './headingWord';
import type { HeadingLevel } from './headingPaths';
import type { SheetStatement } from './stated/statement';

export interface TableColumn {
  readonly column: number;
  readonly path: readonly HeadingLevel[];
  /** As printed, levels joined by " / "; "" when the column has no heading. */
  readonly heading: string;
  readonly match: HeadingMatch | null;
  /** Over the rows that are neither totals nor captions. */
  readonly profile: ColumnProfile;
  /** What a person said that it is; then `match` says the same. */
  readonly stated: StatedColumn | null;
}

/** A heading with the rows under it, before anyone says what they mean. */
export interface Table {
  readonly sheet: Sheet;
  readonly header: HeaderBlock;
  readonly columns: readonly TableColumn[];
  /** Rows of the body that hold something, ascending, code row left out. */
  readonly rows: readonly number[];
  /** Those of `rows` whose label says that they are totals, alternatives, repeated headings, … */
  readonly captions: ReadonlyMap<number, SpecialRow>;
  /** A row of numbers inside the heading: the maxima of the columns. */
  readonly numbersInHeader: number | null;
  /** Texts above the heading, from the first row of the sheet or the end of the table before. */
  readonly frame: readonly FrameText[];
  /** What a person said of the sheet and its rows. */
  readonly statement: SheetStatement;
}

export interface FrameText {
  readonly text: string;
  readonly at: CellRef;
}

/** The columns that say what a row is about: up to the last one headed criterion or unit, else the first two. */
export function labelColumns(columns: readonly Pick<TableColumn, 'column' | 'match'>[]): readonly number[] {
  let last = -1;
  columns.forEach(({ match }, index) => {
    if (index < 6 && match !== null && LABELS.has(match.means)) last = last < 0 || index - last <= 2 ? index : last;
  });
  return columns.slice(0, last < 0 ? 2 : last + 1).map(({ column }) => column);
}

const LABELS: ReadonlySet<string> = new Set(['number', 'criterion', 'criterionOrTarget', 'unit', 'unitOrMeasure', 'code']);
