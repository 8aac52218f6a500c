import { useCallback, type Dispatch, type MutableRefObject } from 'react';
import type { Firmness } from '../../core/domain/firmness';
import type { ApplyOptions, WorkbookHost } from '../../core/workbook/host';
import type { Text } from '../../text/text';
import type { AppraisalAction, Checked } from './appraisalState';
import { appraised } from './appraised';
import type { Probing } from './useFirmness';
import type { RunJob } from './useJob';
import type { ApplyThen } from './useSaving';
import { userChanges } from './userChanges';
import type { PaperDate } from './writePlan';

/**
 * Writes our sheets on the ground that was looked at. How firm the results are is worked out first where nobody asked before, as a job
 * of its own: it only computes, so that it can be cancelled and leaves nothing behind.
 */
export function useWriting(
  host: WorkbookHost,
  checked: Checked | null,
  text: Text,
  today: () => PaperDate,
  found: Probing['found'],
  dispatch: Dispatch<AppraisalAction>,
  run: RunJob,
  applyThen: ApplyThen,
  look: () => void,
  again: MutableRefObject<(options: ApplyOptions) => void>,
): () => void {
  const writeProbed = useCallback(
    (before: Checked, firmness: Firmness | null, options: ApplyOptions) =>
      run(
        'write',
        async (watch) => {
          const fresh = await host.read(watch);
          watch.progress(1, 1);
          const changes = userChanges(before.workbook, fresh);
          if (changes !== null) {
            dispatch({ kind: 'checked', checked: await appraised(fresh), news: null });
            dispatch({ kind: 'failed', doing: 'write', failure: { kind: 'changedMeanwhile', changes } });
            return;
          }
          // The sheets of ours may have moved or got notes meanwhile; what they will say has not changed.
          const agreed = (await appraised(fresh)).planFor?.(text.sheets, today(), firmness) ?? null;
          if (agreed === null) return;
          await applyThen(agreed.edits, agreed, { kind: 'written' }, { ...watch, ...options }, () => watch.progress(1, 1));
        },
        look,
      ),
    [run, host, text.sheets, today, dispatch, applyThen, look],
  );
  const writeWith = useCallback(
    (options: ApplyOptions) => {
      if (checked === null || checked.planFor === null) return;
      again.current = writeWith;
      run('probe', async (watch) => {
        const firmness = await found((done) => watch.progress(Math.round(done * 100), 100));
        watch.progress(1, 1);
        writeProbed(checked, firmness, options);
      });
    },
    [run, checked, found, writeProbed, again],
  );
  return useCallback(() => writeWith({}), [writeWith]);
}
