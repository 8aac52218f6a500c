import type { Left, NotRestored, RenamedSheet } from '../../core/workbook/host';

/** Words about going back: a write that broke off, the backup in the file, what others changed meanwhile. Cells arrive as addresses. */
export interface BackupWords {
  readonly unfinished: {
    readonly heading: string;
    /** What may hold part of the write: sheets of ours, and corrected cells with how many there are. */
    readonly sheets: (names: readonly string[]) => string;
    readonly cells: (first: readonly string[], count: number) => string;
    readonly advice: string;
    readonly noBackup: string;
    readonly restore: string;
    readonly keep: string;
  };
  readonly earlier: {
    readonly sheets: (names: readonly string[]) => string;
    readonly cells: (count: number) => string;
    readonly advice: string;
    readonly restore: string;
  };
  readonly kept: {
    readonly heading: string;
    readonly advice: string;
    readonly forget: string;
  };
  /** Said beside the button that restores. */
  readonly restoreTakesNotes: string;
  /** `isAllElseBack`: nothing but these cells differs from before. */
  readonly leftAlone: (cells: readonly string[], isAllElseBack: boolean) => string;
  /** What a restoring would not bring back, said once the backup is made. */
  readonly willNotRestore: (parts: readonly NotRestored[]) => string;
  /** What the last restoring did not bring back. */
  readonly notRestored: (parts: readonly NotRestored[]) => string;
  readonly renamed: (sheet: RenamedSheet) => string;
  /** A sheet that the write added, called otherwise since. */
  readonly stayed: (sheet: RenamedSheet) => string;
  readonly writeWithout: string;
  /** What a failure left in the workbook; nothing where nobody looked. */
  readonly left: Readonly<Record<Exclude<Left, 'unknown'>, string>>;
  readonly changes: {
    readonly heading: (count: number) => string;
    readonly line: (cell: string, from: string, to: string) => string;
    readonly blank: string;
    readonly more: (count: number) => string;
    readonly sheetsAdded: (names: readonly string[]) => string;
    readonly sheetsGone: (names: readonly string[]) => string;
  };
}
