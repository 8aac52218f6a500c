import type { Waiting } from '../../core/workbook/host';

/** Checking while people type. */
export interface LiveWords {
  readonly label: string;
  readonly hint: string;
  /** Beside the step, with a sign for each. */
  readonly counts: (errors: number, warnings: number) => string;
  /** That the counts are not of what was typed last, and what becomes of it. */
  readonly behind: Readonly<Record<'waiting' | 'stale', string>>;
  /** Under the switch while what was typed cannot be read. */
  readonly waiting: Readonly<Record<Waiting, string>>;
  readonly news: (errors: number, warnings: number) => string;
}
