import type { KeptNote } from './notes/keptNotes';
import type { PaperDate } from './sheetWords';

/** What a sheet of ours needs besides the appraisal and the words. */
export interface SheetOptions {
  readonly name: string;
  readonly on: PaperDate | null;
  /** Notes typed on the sheet this one replaces. */
  readonly notes: ReadonlyMap<string, KeptNote>;
}
