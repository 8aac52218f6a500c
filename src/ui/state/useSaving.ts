import { useCallback, type Dispatch, type MutableRefObject } from 'react';
import type { Edit } from '../../core/workbook/edit';
import type { ApplyOptions, WorkbookHost } from '../../core/workbook/host';
import type { Text } from '../../text/text';
import type { AppraisalAction, Checked, News } from './appraisalState';
import { appraised, story } from './appraised';
import type { RunJob } from './useJob';
import { userChanges } from './userChanges';
import type { WritePlan } from './writePlan';

/** Applies, keeps the way back, and reads again. */
export type ApplyThen = (
  edits: readonly Edit[],
  agreed: WritePlan | null,
  news: News,
  options: ApplyOptions,
  isWanted: () => void,
) => Promise<void>;

/** What is kept on `Cấu hình`, or added for pairs, as edits of the workbook that was read afresh. */
export type EditsOf = (core: typeof import('./story'), fresh: Checked, words: SettingsWords) => readonly Edit[];

const NEWS = {
  correct: 'corrected',
  settle: 'settled',
  fix: 'fixed',
  pair: 'paired',
  judge: 'judged',
  stamp: 'stamped',
  vote: 'voted',
  decide: 'decided',
  withdraw: 'withdrawn',
} as const;

/** Changes cells of the user's, on `Cấu hình` or elsewhere, or adds sheets for pairs, on the ground that was looked at: where someone changed it meanwhile, nothing is written. */
export function useSaving(
  host: WorkbookHost,
  checked: Checked | null,
  text: Text,
  dispatch: Dispatch<AppraisalAction>,
  run: RunJob,
  applyThen: ApplyThen,
  look: () => void,
  again: MutableRefObject<(options: ApplyOptions) => void>,
): (doing: keyof typeof NEWS, editsOf: EditsOf) => void {
  return useCallback(
    (doing, editsOf) => {
      if (checked === null) return;
      const saveWith = (options: ApplyOptions): void =>
        run(
          doing,
          async (watch) => {
            const fresh = await host.read(watch);
            watch.progress(1, 1);
            const changes = userChanges(checked.workbook, fresh);
            if (changes !== null) {
              dispatch({ kind: 'checked', checked: await appraised(fresh), news: null });
              dispatch({ kind: 'failed', doing, failure: { kind: 'changedMeanwhile', changes } });
              return;
            }
            const edits = editsOf(await story(), { ...checked, workbook: fresh }, settingsWords(text));
            await applyThen(edits, null, { kind: NEWS[doing] }, { ...watch, ...options }, () => watch.progress(1, 1));
          },
          look,
        );
      again.current = saveWith;
      saveWith({});
    },
    [host, checked, text, dispatch, run, applyThen, look, again],
  );
}

export interface SettingsWords {
  readonly sheetName: string;
  readonly title: string;
}

/** The name and title of a sheet `Cấu hình` that has to be added. */
export function settingsWords({ panel }: Text): SettingsWords {
  return { sheetName: panel.reading.settingsSheet, title: panel.reading.settingsTitle };
}
