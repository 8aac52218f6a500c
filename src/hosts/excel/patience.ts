import { HostError, type Watch } from '../../core/workbook/host';

/** Milliseconds before the second, third and fourth try of what a busy Excel refused. Source: OFFICE §5. */
const BUSY_WAITS: readonly number[] = [1_000, 2_000, 4_000];
const CELL_EDIT_WAIT = 1_000;

/** Time, as the host needs it. */
export interface Clock {
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds; numbers the jobs in their order, nothing else. */
  readonly now: () => number;
}

export const realClock: Clock = {
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  now: Date.now,
};

interface Tries {
  readonly busy: number;
  readonly lost: number;
}

/**
 * Repeats a job that changed nothing: while a cell is being edited, for as long as somebody watches; three times when Excel is busy;
 * `lost` times when the connection broke.
 */
export async function patiently<T>(job: () => Promise<T>, clock: Clock, { waiting }: Watch, lost: number): Promise<T> {
  const attempt = async ({ busy, lost: left }: Tries): Promise<T> => {
    try {
      return await job();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code } = error.failure;
      if (code === 'busyInCellEdit' && waiting !== undefined) {
        waiting('cellEdit');
        await clock.wait(CELL_EDIT_WAIT);
        return attempt({ busy, lost: left });
      }
      const pause = code === 'busy' ? BUSY_WAITS[busy] : undefined;
      if (pause !== undefined) {
        waiting?.('busy');
        await clock.wait(pause);
        return attempt({ busy: busy + 1, lost: left });
      }
      if (code === 'lostConnection' && left > 0) return attempt({ busy, lost: left - 1 });
      throw error;
    }
  };
  return attempt({ busy: 0, lost });
}
