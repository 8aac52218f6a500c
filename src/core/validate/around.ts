import type { StatedDate } from '../domain/evidenceReference';
import type { Recognition } from '../domain/recognition';
import type { Workbook } from '../workbook/workbook';

/** What stands around a reading; what is not given is not checked. */
export interface Around {
  /** The file as it is: hidden rows, merges, filters. */
  readonly workbook: Workbook | null;
  readonly recognition: Recognition | null;
  /** The day of the check; core has no clock of its own. */
  readonly today: StatedDate | null;
}

export const NOTHING_AROUND: Around = { workbook: null, recognition: null, today: null };
