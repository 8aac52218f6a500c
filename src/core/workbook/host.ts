import type { CellRef } from './address';
import type { Edit } from './edit';
import type { Workbook } from './workbook';

/** Why a host could not do what was asked. Worded in `text/`. */
export type HostFailure =
  // the input cannot be used
  | { readonly code: 'notWorkbook'; readonly detail: string }
  | { readonly code: 'encrypted' }
  | { readonly code: 'damaged'; readonly part: string }
  | { readonly code: 'kindNotRead'; readonly kind: string }
  | { readonly code: 'noSheets' }
  | {
      readonly code: 'tooLarge';
      readonly what: 'bytes' | 'inflatedBytes' | 'parts' | 'sheets' | 'cells';
      readonly found: number;
      readonly limit: number;
    }
  // the output cannot be written
  | { readonly code: 'readOnly' }
  | { readonly code: 'structureProtected' }
  | { readonly code: 'sheetProtected'; readonly sheet: string }
  | { readonly code: 'cellNotWritable'; readonly at: CellRef; readonly because: 'sharedFormula' | 'arrayFormula' | 'merged' }
  | { readonly code: 'sheetMissing'; readonly sheet: string }
  | { readonly code: 'nameTaken'; readonly sheet: string }
  // Excel itself
  | { readonly code: 'busyInCellEdit' }
  | { readonly code: 'tooMuchAtOnce' }
  | { readonly code: 'lostConnection' }
  /** Someone changed what we were about to write over; nothing was written. */
  | { readonly code: 'changedSince'; readonly sheet: string }
  /** A write failed and could not be taken back: these sheets may hold half of it. */
  | { readonly code: 'halfWritten'; readonly sheets: readonly string[] }
  | { readonly code: 'tooOld'; readonly feature: string }
  | { readonly code: 'unknown'; readonly detail: string };

export class HostError extends Error {
  constructor(readonly failure: HostFailure) {
    super(failure.code);
    this.name = 'HostError';
  }
}

/** What an `apply` changed, enough to put it back with `restore`. Opaque to everyone but the host that made it. */
export interface Receipt {
  /** Sheets that were added or replaced, by name. */
  readonly written: readonly string[];
  readonly restorePoint: unknown;
}

/** Where a workbook lives. A host carries and does not think; what it cannot do it says in `can`. */
export interface WorkbookHost {
  readonly can: { readonly restore: boolean; readonly goTo: boolean; readonly watch: boolean };
  /** @throws HostError */
  read(progress?: (done: number, of: number) => void): Promise<Workbook>;
  /** All edits or none. @throws HostError */
  apply(edits: readonly Edit[]): Promise<Receipt>;
  restore(receipt: Receipt): Promise<void>;
  goTo(at: CellRef): Promise<void>;
  /** Calls the listener when the user's cells may have changed; returns the way to stop. */
  onChange(listener: () => void): () => void;
}
