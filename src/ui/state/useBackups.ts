import { useCallback, type Dispatch } from 'react';
import type { Restored, WorkbookHost } from '../../core/workbook/host';
import type { AppraisalAction, AppraisalState, News } from './appraisalState';
import type { RunJob } from './useJob';

/** What can be done with the last write. */
export interface Backups {
  readonly restore: () => void;
  /** Lets a write that broke off stand as it is. */
  readonly keep: () => void;
  readonly forgetBackups: () => void;
}

export function useBackups(
  host: WorkbookHost,
  { written, unfinished, checked }: AppraisalState,
  dispatch: Dispatch<AppraisalAction>,
  run: RunJob,
  checkThen: (news: News | null) => void,
  look: () => void,
): Backups {
  const receipt = unfinished ?? written?.receipt ?? null;
  const hasChecked = checked !== null;

  const restore = useCallback(() => {
    if (receipt === null) return;
    run(
      'restore',
      async (watch) => {
        const restored = await host.restore(receipt, watch);
        dispatch({ kind: 'restored', restored });
        watch.progress(1, 1);
        const news: News = { kind: isWhole(restored) ? 'restored' : 'restoredInPart' };
        if (hasChecked) checkThen(news);
        else dispatch({ kind: 'told', news });
      },
      look,
    );
  }, [run, host, receipt, hasChecked, checkThen, look, dispatch]);

  const keep = useCallback(() => {
    if (unfinished === null) return;
    run(
      'keep',
      async () => {
        await host.keep(unfinished);
        const receipt = unfinished.canRestore ? { ...unfinished, isComplete: true } : null;
        dispatch({ kind: 'found', receipt, remembers: host.can.remember });
        dispatch({ kind: 'told', news: { kind: 'kept' } });
      },
      look,
    );
  }, [run, host, unfinished, look, dispatch]);

  const forgetBackups = useCallback(() => {
    run(
      'forget',
      async () => {
        await host.forgetBackups();
        dispatch({ kind: 'forgot' });
        dispatch({ kind: 'told', news: { kind: 'forgot' } });
      },
      look,
    );
  }, [run, host, look, dispatch]);

  return { restore, keep, forgetBackups };
}

/** Whether nothing but what was there before the write is there again. */
export function isWhole({ leftAlone, renamed = [], stayed = [], without = [] }: Restored): boolean {
  return leftAlone.length + renamed.length + stayed.length + without.length === 0;
}
