import type { Area } from '../../../src/core/workbook/address';
import type { Chart } from './chart';
import type { Comment } from './comment';
import type { Sheet, Visibility } from './sheet';
import type { Table } from './table';

/** Who did it: the add-in itself, the person at the screen, or another person who has the workbook open. */
export type Actor = 'addIn' | 'person' | 'coAuthor';

/** Something an event may tell of. */
export type Happening =
  | {
      readonly kind: 'changed';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly change: ChangeKind;
      /** Only for a single cell. */
      readonly details: ChangeDetails | null;
    }
  | { readonly kind: 'activated' | 'deactivated' | 'added' | 'deleted'; readonly sheet: Sheet }
  | { readonly kind: 'selectionChanged' | 'formatChanged' | 'rowsSorted'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'calculated' | 'workbookActivated'; readonly sheet: Sheet }
  | { readonly kind: 'rowsHidden'; readonly sheet: Sheet; readonly area: Area; readonly change: 'Hidden' | 'Unhidden' }
  | { readonly kind: 'protectionChanged'; readonly sheet: Sheet; readonly isProtected: boolean }
  | { readonly kind: 'renamed'; readonly sheet: Sheet; readonly before: string; readonly after: string }
  | { readonly kind: 'visibilityChanged'; readonly sheet: Sheet; readonly before: Visibility; readonly after: Visibility }
  | { readonly kind: 'moved'; readonly sheet: Sheet; readonly before: number; readonly after: number }
  | {
      readonly kind: 'tableChanged';
      readonly sheet: Sheet;
      readonly table: Table;
      readonly area: Area;
      readonly change: ChangeKind;
      readonly details: ChangeDetails | null;
    }
  | { readonly kind: 'tableAdded' | 'tableDeleted'; readonly sheet: Sheet; readonly table: Table }
  | {
      readonly kind: 'chartAdded' | 'chartDeleted' | 'chartActivated' | 'chartDeactivated';
      readonly sheet: Sheet;
      readonly chart: Chart;
    }
  | { readonly kind: 'commentAdded' | 'commentDeleted'; readonly sheet: Sheet; readonly comment: Comment }
  | { readonly kind: 'commentChanged'; readonly sheet: Sheet; readonly comment: Comment; readonly change: CommentChange }
  | { readonly kind: 'tableSelectionChanged'; readonly sheet: Sheet; readonly table: Table; readonly area: Area | null };

export type ChangeKind =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** `Excel.CommentChangeType`. */
export type CommentChange =
  'CommentEdited' | 'CommentResolved' | 'CommentReopened' | 'ReplyAdded' | 'ReplyDeleted' | 'ReplyEdited';

export interface ChangeDetails {
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

const SEEN = ['Activated', 'Deactivated', 'SelectionChanged', 'formatChanged', 'calculated'];

/** Whether the workbook has to be saved afterwards. */
export function isChange({ kind }: Happening): boolean {
  return !SEEN.some((end) => kind.toLowerCase().endsWith(end.toLowerCase()));
}
