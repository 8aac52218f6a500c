import { HostError, type HostFailure, type Waiting } from '../../core/workbook/host';

/** Milliseconds before the second try of what the host refused, and before each further one; after the last nobody tries again. */
export const LIVE_PAUSES: readonly number[] = [1_000, 2_000, 4_000, 8_000];

/** What passes by itself, with what is waited for: a cell being edited, or an Excel that is busy, cut off or behind a dialog. */
const PASSING: Readonly<Partial<Record<HostFailure['code'], Waiting>>> = {
  busyInCellEdit: 'cellEdit',
  busy: 'busy',
  lostConnection: 'busy',
  dialogOpen: 'busy',
  otherWorkbookInFront: 'busy',
};

/** What is waited for after a refusal; `null`: it will not pass. */
export function waitsFor(error: unknown): Waiting | null {
  return error instanceof HostError ? (PASSING[error.failure.code] ?? null) : null;
}
