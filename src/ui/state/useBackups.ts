import { useCallback, type Dispatch } from 'react';
import type { WorkbookHost } from '../../core/workbook/host';
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
        const { leftAlone, without = [] } = await host.restore(receipt, watch);
        dispatch({ kind: 'restored', leftAlone, without });
        watch.progress(1, 1);
        const news: News = { kind: leftAlone.length + without.length > 0 ? 'restoredInPart' : 'restored' };
        if (hasChecked) checkThen(news);
        else dispatch({ kind: 'told', news });
      },
      look,
    );
  }, [run, host, receipt, hasChecked, checkThen, look, dispatch]);

  const keep = useCallback(() => {
    if (unfinished === null) return;
    run('keep', async () => {
      await host.keep(unfinished);
      dispatch({ kind: 'found', receipt: unfinished.canRestore ? { ...unfinished, isComplete: true } : null });
      dispatch({ kind: 'told', news: { kind: 'kept' } });
    });
  }, [run, host, unfinished, dispatch]);

  const forgetBackups = useCallback(() => {
    run('forget', async () => {
      await host.forgetBackups();
      dispatch({ kind: 'forgot' });
      dispatch({ kind: 'told', news: { kind: 'forgot' } });
    });
  }, [run, host, dispatch]);

  return { restore, keep, forgetBackups };
}
