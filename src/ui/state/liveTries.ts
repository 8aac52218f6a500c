import { HostError, type HostFailure, type Waiting } from '../../core/workbook/host';

/** Milliseconds before the second try of what the host refused, and before each further one; after the last nobody tries again. */
const PAUSES: readonly number[] = [1_000, 2_000, 4_000, 8_000];

/** What passes by itself, with what is waited for: a cell being edited, or an Excel that is busy, cut off or behind a dialog. */
const PASSING: Readonly<Partial<Record<HostFailure['code'], Waiting>>> = {
  busyInCellEdit: 'cellEdit',
  busy: 'busy',
  lostConnection: 'busy',
  dialogOpen: 'busy',
  otherWorkbookInFront: 'busy',
};

/**
 * Tries again, a few times, for as long as what was refused may pass and the result is wanted.
 * @param told what is waited for
 * @throws what the last try threw
 */
export async function triedAgain<Result>(
  attempt: () => Promise<Result>,
  isWanted: () => boolean,
  told: (why: Waiting) => void,
  wait: (milliseconds: number) => Promise<void> = real,
): Promise<Result> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const why = error instanceof HostError ? PASSING[error.failure.code] : undefined;
      const pause = PAUSES[tries];
      if (why === undefined || pause === undefined || !isWanted()) throw error;
      told(why);
      await wait(pause);
      if (!isWanted()) throw error;
    }
  }
}

function real(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
