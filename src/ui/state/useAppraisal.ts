import { useCallback, useEffect, useReducer, useRef } from 'react';
import { VERSION } from '../../core/version';
import { timeText } from '../../core/render/log/dateText';
import type { PairOptions } from '../../core/crossPairs';
import type { FixRequest } from '../../core/fixIssues';
import type { Judgement } from '../../core/judgeIssues';
import type { PolicyForm } from '../../core/domain/policyForm';
import type { ReadingCorrection } from '../../core/domain/readingCorrection';
import type { CellRef } from '../../core/workbook/address';
import type { Edit } from '../../core/workbook/edit';
import type { ApplyOptions, WorkbookHost } from '../../core/workbook/host';
import type { Text } from '../../text/text';
import { isSaved, nextState, NOTHING_YET, type AppraisalState, type News } from './appraisalState';
import { appraised, newsOf, nextPaint, story } from './appraised';
import { failureOf } from './failureOf';
import { useBackups, type Backups } from './useBackups';
import { useCellMarks, type CellMarking } from './useCellMarks';
import { useRecording, type Recording } from './useRecording';
import { useSaving } from './useSaving';
import { useJob } from './useJob';
import { useLive, type Live } from './useLive';
import { useLook } from './useLook';
import { useFirmness, type Probing } from './useFirmness';
import { useWritePlan } from './useWritePlan';
import { useWriting } from './useWriting';
import type { PaperDate, WritePlan } from './writePlan';

/** What the panel can see and ask for. */
export interface Appraising extends Backups, Recording {
  readonly state: AppraisalState;
  /** What writing would do now; `null` before a check or when nothing was recognised. */
  readonly plan: WritePlan | null;
  /** Makes the plan of what was checked last, after edits; whoever shows it asks. */
  readonly refreshPlan: () => void;
  /** Checking while people type; `null` where the host cannot tell single cells. */
  readonly live: Live | null;
  /** How firm the results are, asked for apart. */
  readonly probing: Probing;
  readonly marking: CellMarking;
  readonly can: WorkbookHost['can'];
  /** `null`: the host does not tell which cell is chosen. */
  readonly onSelect: NonNullable<WorkbookHost['onSelect']> | null;
  readonly check: () => void;
  readonly write: () => void;
  /** Sets right what was asked for and writes it down on `Nhật ký`; `by` is who agreed. */
  readonly fix: (request: FixRequest, by: string) => void;
  /** Saves on `Cấu hình` how to read the workbook: all corrections that are to stand there. */
  readonly correct: (corrections: readonly ReadingCorrection[]) => void;
  /** Saves the policy on `Cấu hình`. */
  readonly settle: (form: PolicyForm) => void;
  /** Writes down on `Nhật ký` which findings are let stand, or taken up again. */
  readonly judge: (judgement: Judgement) => void;
  /** Adds the sheet `Phiếu gửi`; `digest` is that of the workbook that was checked. */
  readonly stamp: (digest: string) => void;
  /** Adds a sheet for each pair of units that score one another. */
  readonly pair: (options: PairOptions) => void;
  /** Repeats the write or the correction for which no backup could be kept. */
  readonly goOnWithoutBackup: () => void;
  readonly goTo: (at: CellRef) => void;
  /** Asks the host for the last write: another part of the pane has written, or tried to. */
  readonly look: () => void;
  /** Stops what is under way, as far as it can be stopped. */
  readonly stop: () => void;
  readonly keepWaiting: () => void;
  readonly dismiss: () => void;
}

/**
 * Joins the panel to a host: the one place in `ui` that calls it, and the one that catches its refusals.
 * @param today the date printed on the papers; keep the function itself stable
 */
export function useAppraisal(host: WorkbookHost, text: Text, today: () => PaperDate): Appraising {
  const [state, dispatch] = useReducer(nextState, NOTHING_YET);
  const { checked, job } = state;
  const { log } = text.sheets;
  const { run, abandon } = useJob(dispatch, job);
  const { look, lookAfterCheck, mustLook } = useLook(host, dispatch);
  /** The last thing that changes the workbook, to be done once more without a backup. */
  const again = useRef<(options: ApplyOptions) => void>(() => undefined);

  const marking = useCellMarks(host, state);
  const probing = useFirmness(checked);
  // Where nothing has a place there is nothing to probe.
  const unasked = checked?.appraisal.isBlocked === true ? null : undefined;
  const firmness = probing.state.kind === 'found' ? probing.state.firmness : unasked;
  const { plan, refreshPlan } = useWritePlan(checked, text, today, firmness);
  const live = useLive(host, state, log, dispatch);

  /** Reads and appraises, then says `news` instead of counting the findings. */
  const checkThen = useCallback(
    (news: News | null) =>
      run('check', async (watch) => {
        const workbook = await host.read(watch);
        watch.progress(1, 1);
        await nextPaint();
        const found = await appraised(workbook);
        watch.progress(1, 1);
        dispatch({ kind: 'checked', checked: found, news: news ?? newsOf(found, log) });
        lookAfterCheck();
      }),
    [run, host, lookAfterCheck, log],
  );
  const backups = useBackups(host, state, dispatch, run, checkThen, look);

  const check = useCallback(() => checkThen(null), [checkThen]);

  /** Applies, keeps the way back even when a person stopped waiting meanwhile, and reads again. */
  const applyThen = useCallback(
    async (edits: readonly Edit[], agreed: WritePlan | null, news: News, options: ApplyOptions, isWanted: () => void) => {
      const receipt = await host.apply(edits, options);
      const did = isSaved(news.kind) ? news.kind : null;
      dispatch({ kind: 'applied', written: { receipt, plan: agreed, isEarlier: false, did } });
      isWanted();
      checkThen(news);
    },
    [host, checkThen],
  );

  const write = useWriting(host, checked, text, today, probing.found, dispatch, run, applyThen, look, again);

  const save = useSaving(host, checked, text, dispatch, run, applyThen, look, again);
  const correct = useCallback(
    (corrections: readonly ReadingCorrection[]) =>
      save('correct', ({ correctionEdits }, { workbook }, words) => correctionEdits(workbook, corrections, words)),
    [save],
  );
  const settle = useCallback(
    (form: PolicyForm) =>
      save('settle', ({ policyEdits }, { workbook, appraisal }, words) =>
        policyEdits(workbook, appraisal.recognition, form, words),
      ),
    [save],
  );
  const pair = useCallback(
    (options: PairOptions) =>
      save(
        'pair',
        ({ crossPairs }, { workbook, appraisal }) => crossPairs(appraisal, workbook, text.sheets.pairs, options)?.edits ?? [],
      ),
    [save, text.sheets.pairs],
  );
  const fix = useCallback(
    (request: FixRequest, by: string) =>
      save('fix', ({ planFixes, fixEdits }, { workbook, appraisal }) =>
        fixEdits(planFixes(workbook, appraisal, request), workbook, appraisal, text.sheets.log, by, today()),
      ),
    [save, text.sheets.log, today],
  );
  const judge = useCallback(
    (judgement: Judgement) =>
      save('judge', ({ judgementEdits }, { workbook, appraisal }) =>
        judgementEdits(judgement, workbook, appraisal.reading, text.sheets.log, today()),
      ),
    [save, text.sheets.log, today],
  );
  const stamp = useCallback(
    (digest: string) =>
      save('stamp', ({ stampEdits, judgedAppraisal }, { workbook, appraisal }) =>
        stampEdits(
          judgedAppraisal(appraisal, workbook, text.sheets.log),
          workbook,
          { version: VERSION, on: timeText(new Date()), digest },
          text.sheets.submission,
        ),
      ),
    [save, text.sheets.submission, text.sheets.log],
  );
  const recording = useRecording(save, text, today);
  const goOnWithoutBackup = useCallback(() => again.current({ withoutBackup: true }), []);

  /** Not a job: nothing waits for it, and what is under way goes on. */
  const goTo = useCallback(
    (at: CellRef) => {
      host.goTo(at).catch((error: unknown) => dispatch({ kind: 'failed', doing: 'goTo', failure: failureOf(error) }));
    },
    [host],
  );

  const stop = useCallback(() => {
    abandon();
    mustLook();
    dispatch({ kind: 'stopped' });
  }, [abandon, mustLook]);
  const keepWaiting = useCallback(() => dispatch({ kind: 'keepWaiting' }), []);
  const dismiss = useCallback(() => dispatch({ kind: 'dismissed' }), []);

  useEffect(() => {
    // Fetched while the first screen is read; if it does not come now, the check asks again and says so.
    story().catch(() => undefined);
  }, []);

  return {
    ...backups,
    ...recording,
    state,
    plan,
    refreshPlan,
    live,
    probing,
    marking,
    can: host.can,
    onSelect: host.onSelect ?? null,
    check,
    write,
    fix,
    correct,
    settle,
    judge,
    stamp,
    pair,
    goOnWithoutBackup,
    goTo,
    look,
    stop,
    keepWaiting,
    dismiss,
  };
}
