import type { CellRef, SheetArea } from './address';
import type { CellChanges } from './cellChange';
import type { CellMarks, NotMarked } from './cellMarks';
import type { Edit } from './edit';
import type { EditedCell } from './withCells';
import type { Workbook } from './workbook';

/** Why a host could not do what was asked. Worded in `text/`. */
export type HostFailure =
  // the input cannot be used
  | { readonly code: 'notWorkbook'; readonly detail: string }
  /** A report that is neither a .docx nor text. */
  | { readonly code: 'notDocument'; readonly detail: string }
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
  /** Excel has too much to do at the moment. */
  | { readonly code: 'busy' }
  | { readonly code: 'tooMuchAtOnce' }
  | { readonly code: 'lostConnection' }
  /** A dialog of Excel is open, or another workbook is in front. */
  | { readonly code: 'dialogOpen' | 'otherWorkbookInFront' | 'restartNeeded' }
  /** A merged area, a filter, a pivot table or other data stands where we write. */
  | { readonly code: 'areaBlocked'; readonly sheet: string }
  /** Someone changed what we were about to write over; nothing was written. */
  | ({
      readonly code: 'changedSince';
      readonly sheet: string;
      /** Another pane, or another person, has written since the write this is about: that one is the last now. */
      readonly anotherWrite?: true;
    } & CellChanges)
  /** What is to be written over cannot be kept in the workbook: it is more than `limit` bytes, or Excel keeps no parts. Nothing was written. */
  | { readonly code: 'noBackup'; readonly because: 'tooLarge' | 'notKept'; readonly bytes: number; readonly limit: number }
  /** A write failed and could not be taken back: these sheets may hold half of it. */
  | { readonly code: 'halfWritten'; readonly sheets: readonly string[] }
  | { readonly code: 'tooOld'; readonly feature: string }
  | { readonly code: 'unknown'; readonly detail: string };

/**
 * What a job that failed has left in the workbook. `untouched`: all is as it was, this was looked at or nothing was sent;
 * `takenBack`: part of it was written and put back, and this was looked at; `unknown`: nobody has looked.
 */
export type Left = 'untouched' | 'takenBack' | 'unknown';

export class HostError extends Error {
  constructor(
    readonly failure: HostFailure,
    readonly left: Left = 'unknown',
    /** What could not be put back of a write that was taken back. */
    readonly without: readonly NotRestored[] = [],
  ) {
    super(failure.code);
    this.name = 'HostError';
  }
}

/**
 * What restoring does not bring back of sheets of ours: `looks` are fonts, fills, borders and links; `page` is what cannot be undone of panes
 * and print set-up; `objects` are notes, charts and rules on a sheet that somebody has deleted, so that it was made anew.
 */
export type NotRestored = 'looks' | 'merges' | 'page' | 'objects';

/** What an `apply` changed, enough to put it back with `restore`. */
export interface Receipt {
  /** Sheets that were added or replaced, by name. */
  readonly written: readonly string[];
  /** The user's cells that were set. */
  readonly cells: readonly CellRef[];
  /** `false`: the write broke off, so that these sheets and cells may hold part of it. */
  readonly isComplete: boolean;
  /** `false`: no backup was kept, it can no longer be read, or nobody can tell whether another write came after it. */
  readonly canRestore: boolean;
  /** What the backup does not hold; absent is nothing. */
  readonly without?: readonly NotRestored[];
  /** Opaque to everyone but the host that made it. */
  readonly restorePoint: unknown;
}

/** What taking a write back came to. */
export interface Restored {
  /** Cells that somebody else has edited since: they keep what they hold. */
  readonly leftAlone: readonly CellRef[];
  /** What was not brought back; absent is nothing. */
  readonly without?: readonly NotRestored[];
  /** Sheets whose name somebody has given to another one since: they came back under a new name. Absent where there are none. */
  readonly renamed?: readonly RenamedSheet[];
  /** Sheets that the write added and somebody has renamed since: they stay, as what a person kept. Absent where there are none. */
  readonly stayed?: readonly RenamedSheet[];
}

/** A sheet of ours that is called otherwise than before the write. */
export interface RenamedSheet {
  readonly from: string;
  readonly to: string;
}

/** Why a job waits: a cell is being edited, or Excel is busy. */
export type Waiting = 'cellEdit' | 'busy';

/** How a job tells what it is at. Each may throw: the job then stops before its next step. */
export interface Watch {
  readonly progress?: (done: number, of: number) => void;
  /** Without it a job does not wait for a cell being edited, it fails. */
  readonly waiting?: (why: Waiting) => void;
}

export interface ApplyOptions extends Watch {
  /** Write even where no backup can be kept in the workbook: the person has saved a copy. */
  readonly withoutBackup?: boolean;
}

/** The cells that were edited, as far as the host knows; not those that were only calculated again. `null`: it may be anything. */
export type Changed = readonly SheetArea[] | null;

/** Where a workbook lives. A host carries and does not think; what it cannot do it says in `can`. */
export interface WorkbookHost {
  /** `remember`: receipts are kept in the workbook itself and outlive the program. */
  readonly can: { readonly restore: boolean; readonly goTo: boolean; readonly watch: boolean; readonly remember: boolean };
  /** @throws HostError */
  read(watch?: Watch): Promise<Workbook>;
  /** All edits or none, and nothing while a write stands half done. Where it must be left half done, the failure is `halfWritten` and `lastReceipt` has the way back. @throws HostError */
  apply(edits: readonly Edit[], options?: ApplyOptions): Promise<Receipt>;
  /** May be repeated, also after it failed. @throws HostError */
  restore(receipt: Receipt, watch?: Watch): Promise<Restored>;
  /**
   * The last write, if it was not taken back: one that broke off, here or before the program was closed, or one that can still be restored.
   * `null` when there is none, or when the workbook is as it was before it. Reads only. @throws HostError
   */
  lastReceipt(): Promise<Receipt | null>;
  /** Lets a write that broke off stand as it is; it can still be restored until the next write. @throws HostError */
  keep(receipt: Receipt): Promise<void>;
  /** Deletes every backup kept in the workbook. @throws HostError */
  forgetBackups(): Promise<void>;
  /**
   * Marks these cells and no others: marks of ours that stood before go. A sheet that cannot be marked keeps what it has and is named in the
   * answer; the others are marked all the same. No part of what `read` gives and no write: it makes no receipt, restoring an earlier write
   * neither brings marks back nor takes them off, and doing it again comes to the same. @throws HostError
   */
  markCells(marks: readonly CellMarks[], watch?: Watch): Promise<readonly NotMarked[]>;
  /** The marks of ours in the workbook, whoever set them; reads only. @throws HostError */
  markedCells(watch?: Watch): Promise<readonly CellMarks[]>;
  goTo(at: CellRef): Promise<void>;
  /** Calls the listener when the user's cells may have changed; returns the way to stop. */
  onChange(listener: (changed: Changed) => void): () => void;
  /** What these cells hold now, in a fixed number of trips. Absent: the host reads whole workbooks only. @throws HostError */
  readonly readCells?: (cells: readonly CellRef[]) => Promise<readonly EditedCell[]>;
  /** Tells which cell is chosen, each time another is; returns the way to stop. Absent: the host has no such thing. */
  readonly onSelect?: (listener: (at: CellRef) => void) => () => void;
}
