import type { Area } from '../../../src/core/workbook/address';
import type { Sheet } from './sheet';

/** Who did it: the add-in itself, the person at the screen, or another person who has the workbook open. */
export type Actor = 'addIn' | 'person' | 'coAuthor';

/** Something an event may tell of. */
export type Happening =
  | {
      readonly kind: 'changed';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly change:
        'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';
      /** Only for a single cell. */
      readonly details: ChangeDetails | null;
    }
  | { readonly kind: 'activated' | 'deactivated' | 'added' | 'deleted'; readonly sheet: Sheet }
  | { readonly kind: 'selectionChanged'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'formatChanged'; readonly sheet: Sheet; readonly area: Area };

export interface ChangeDetails {
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}
