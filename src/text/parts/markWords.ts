import type { NotMarked } from '../../core/workbook/cellMarks';

/** Words about marks on cells with findings. */
export interface MarkWords {
  readonly label: string;
  readonly hint: string;
  readonly busy: string;
  /** What is marked now, by the worst finding of each cell. */
  readonly marked: (errors: number, warnings: number) => string;
  readonly clear: string;
  readonly cleared: string;
  /** Marks of an earlier time, on these sheets. */
  readonly earlier: (sheets: readonly string[]) => string;
  readonly notMarked: (because: NotMarked['because'], sheets: readonly string[]) => string;
  readonly failed: string;
  readonly retry: string;
  /** Before a workbook goes out: marks are in it. */
  readonly still: string;
}
