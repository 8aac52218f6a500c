import { useCallback, type Dispatch, type MutableRefObject } from 'react';
import type { ReadingCorrection } from '../../core/domain/readingCorrection';
import type { Edit } from '../../core/workbook/edit';
import type { ApplyOptions, WorkbookHost } from '../../core/workbook/host';
import type { Text } from '../../text/text';
import type { AppraisalAction, Checked, News } from './appraisalState';
import { appraised, story } from './appraised';
import type { RunJob } from './useJob';
import { userChanges } from './userChanges';
import type { WritePlan } from './writePlan';

type ApplyThen = (
  edits: readonly Edit[],
  agreed: WritePlan | null,
  news: News,
  options: ApplyOptions,
  isWanted: () => void,
) => Promise<void>;

/** Saves how to read the workbook, on the ground that was looked at: where someone changed it meanwhile, nothing is written. */
export function useCorrecting(
  host: WorkbookHost,
  checked: Checked | null,
  text: Text,
  dispatch: Dispatch<AppraisalAction>,
  run: RunJob,
  applyThen: ApplyThen,
  look: () => void,
  again: MutableRefObject<(options: ApplyOptions) => void>,
): (corrections: readonly ReadingCorrection[]) => void {
  return useCallback(
    (corrections) => {
      if (checked === null) return;
      const correctWith = (options: ApplyOptions): void =>
        run(
          'correct',
          async (watch) => {
            const fresh = await host.read(watch);
            watch.progress(1, 1);
            const changes = userChanges(checked.workbook, fresh);
            if (changes !== null) {
              dispatch({ kind: 'checked', checked: await appraised(fresh), news: null });
              dispatch({ kind: 'failed', doing: 'correct', failure: { kind: 'changedMeanwhile', changes } });
              return;
            }
            const { correctionEdits } = await story();
            const edits = correctionEdits(fresh, corrections, settingsWords(text));
            await applyThen(edits, null, { kind: 'corrected' }, { ...watch, ...options }, () => watch.progress(1, 1));
          },
          look,
        );
      again.current = correctWith;
      correctWith({});
    },
    [host, checked, text, dispatch, run, applyThen, look, again],
  );
}

/** The name and title of a sheet `Cấu hình` that has to be added. */
export function settingsWords({ panel }: Text): { readonly sheetName: string; readonly title: string } {
  return { sheetName: panel.reading.settingsSheet, title: panel.reading.settingsTitle };
}
