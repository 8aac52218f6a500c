import type { Area } from '../../../src/core/workbook/address';
import type { Sheet } from './sheet';
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
  | { readonly kind: 'selectionChanged'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'formatChanged'; readonly sheet: Sheet; readonly area: Area }
  | {
      readonly kind: 'tableChanged';
      readonly sheet: Sheet;
      readonly table: Table;
      readonly area: Area;
      readonly change: ChangeKind;
      readonly details: ChangeDetails | null;
    }
  | { readonly kind: 'tableAdded' | 'tableDeleted'; readonly sheet: Sheet; readonly table: Table }
  | { readonly kind: 'tableSelectionChanged'; readonly sheet: Sheet; readonly table: Table; readonly area: Area | null };

export type ChangeKind =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

export interface ChangeDetails {
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

/** Whether the workbook has to be saved afterwards. */
export function isChange({ kind }: Happening): boolean {
  return !['activated', 'deactivated', 'selectionChanged', 'formatChanged', 'tableSelectionChanged'].includes(kind);
}
