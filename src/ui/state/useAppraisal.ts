import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Issue } from '../../core/domain/issue';
import { blocksRanking } from '../../core/domain/blocksRanking';
import type { CellRef } from '../../core/workbook/address';
import type { Edit } from '../../core/workbook/edit';
import type { WorkbookHost } from '../../core/workbook/host';
import type { Workbook } from '../../core/workbook/workbook';
import type { PanelDoing } from '../../text/parts/panelWords';
import type { Text } from '../../text/text';
import { nextState, NOTHING_YET, type AppraisalState, type Checked, type News } from './appraisalState';
import { failureOf } from './failureOf';
import { fixEdit } from './fixEdit';
import { sameUserCells } from './sameUserCells';
import type { PaperDate, WritePlan } from './writePlan';

/** Milliseconds without a sign of life before the panel says so. Source: OFFICE §4. */
const PATIENCE = 10_000;

/** What the panel can see and ask for. */
export interface Appraising {
  readonly state: AppraisalState;
  /** What writing would do now; `null` before a check or when nothing was recognised. */
  readonly plan: WritePlan | null;
  readonly can: WorkbookHost['can'];
  readonly check: () => void;
  readonly write: () => void;
  readonly restore: () => void;
  readonly fix: (issue: Issue) => void;
  readonly goTo: (at: CellRef) => void;
  /** Stops what is under way, as far as it can be stopped. */
  readonly stop: () => void;
  readonly keepWaiting: () => void;
  readonly dismiss: () => void;
}

/** Tells a job that a person stopped it or started another. */
class Abandoned extends Error {}

/**
 * Joins the panel to a host: the one place in `ui` that calls it, and the one that catches its refusals.
 * @param today the date printed on the papers; keep the function itself stable
 */
export function useAppraisal(host: WorkbookHost, text: Text, today: () => PaperDate): Appraising {
  const [state, dispatch] = useReducer(nextState, NOTHING_YET);
  const latest = useRef(0);
  const { checked, written, job } = state;

  const plan = useMemo(() => checked?.planFor?.(text.sheets, today()) ?? null, [checked, text.sheets, today]);

  /** Runs one job; what a stopped job still brings back is not looked at. */
  const run = useCallback((doing: PanelDoing, work: (progress: (done: number, of: number) => void) => Promise<void>) => {
    const id = (latest.current += 1);
    dispatch({ kind: 'started', doing });
    const progress = (done: number, of: number): void => {
      if (latest.current !== id) throw new Abandoned();
      dispatch({ kind: 'progressed', done, of });
    };
    const settle = (act: () => void): void => {
      if (latest.current === id) act();
    };
    work(progress).then(
      () => settle(() => dispatch({ kind: 'finished' })),
      (error: unknown) => settle(() => dispatch({ kind: 'failed', doing, failure: failureOf(error) })),
    );
  }, []);

  const readAndAppraise = useCallback(
    async (progress: (done: number, of: number) => void): Promise<Checked> => {
      const workbook = await host.read({ progress });
      progress(1, 1);
      await nextPaint();
      return appraised(workbook);
    },
    [host],
  );

  /** Reads and appraises, then says `news` instead of counting the findings. */
  const checkThen = useCallback(
    (news: News | null) =>
      run('check', async (progress) => {
        const found = await readAndAppraise(progress);
        progress(1, 1);
        dispatch({ kind: 'checked', checked: found, news: news ?? newsOf(found) });
      }),
    [run, readAndAppraise],
  );
  const check = useCallback(() => checkThen(null), [checkThen]);

  /** Applies, keeps the way back even when a person stopped waiting meanwhile, and reads again. */
  const applyThen = useCallback(
    async (edits: readonly Edit[], agreed: WritePlan | null, news: News, isWanted: () => void) => {
      const receipt = await host.apply(edits);
      dispatch({ kind: 'applied', written: { receipt, plan: agreed } });
      isWanted();
      checkThen(news);
    },
    [host, checkThen],
  );

  const write = useCallback(() => {
    if (checked === null || plan === null) return;
    run('write', async (progress) => {
      const fresh = await host.read({ progress });
      progress(1, 1);
      if (!sameUserCells(checked.workbook, fresh)) {
        dispatch({ kind: 'checked', checked: await appraised(fresh), news: null });
        dispatch({ kind: 'failed', doing: 'write', failure: { kind: 'changedMeanwhile' } });
        return;
      }
      // The sheets of ours may have moved or got notes meanwhile; what they will say has not changed.
      const agreed = (await appraised(fresh)).planFor?.(text.sheets, today()) ?? plan;
      await applyThen(agreed.edits, agreed, { kind: 'written' }, () => progress(1, 1));
    });
  }, [run, host, checked, plan, text.sheets, today, applyThen]);

  const fix = useCallback(
    (issue: Issue) => {
      const edit = fixEdit(issue);
      if (edit === null) return;
      run('fix', (progress) => applyThen([edit], null, { kind: 'fixed' }, () => progress(1, 1)));
    },
    [run, applyThen],
  );

  const restore = useCallback(() => {
    if (written === null) return;
    run('restore', async (progress) => {
      await host.restore(written.receipt);
      dispatch({ kind: 'restored' });
      progress(1, 1);
      checkThen({ kind: 'restored' });
    });
  }, [run, host, written, checkThen]);

  /** Not a job: nothing waits for it, and what is under way goes on. */
  const goTo = useCallback(
    (at: CellRef) => {
      host.goTo(at).catch((error: unknown) => dispatch({ kind: 'failed', doing: 'goTo', failure: failureOf(error) }));
    },
    [host],
  );

  const stop = useCallback(() => {
    latest.current += 1;
    dispatch({ kind: 'stopped' });
  }, []);
  const keepWaiting = useCallback(() => dispatch({ kind: 'waiting' }), []);
  const dismiss = useCallback(() => dispatch({ kind: 'dismissed' }), []);

  useEffect(() => {
    // Fetched while the first screen is read; if it does not come now, the check asks again and says so.
    story().catch(() => undefined);
  }, []);
  useEffect(() => (host.can.watch ? host.onChange(() => dispatch({ kind: 'changed' })) : undefined), [host]);
  useEffect(() => {
    if (job === null || job.isSlow) return undefined;
    const timer = setTimeout(() => dispatch({ kind: 'slow' }), PATIENCE);
    return () => clearTimeout(timer);
  }, [job]);

  return { state, plan, can: host.can, check, write, restore, fix, goTo, stop, keepWaiting, dismiss };
}

/** Appraises with the part of the page that may still be on its way. */
async function appraised(workbook: Workbook): Promise<Checked> {
  const { appraise, planWriting } = await story();
  const appraisal = appraise(workbook);
  const planFor: Checked['planFor'] =
    appraisal.recognition.kind === 'recognised' ? (words, on) => planWriting(appraisal, workbook, words, on) : null;
  return { workbook, appraisal, planFor };
}

function story(): Promise<typeof import('./story')> {
  return import('./story');
}

function newsOf({ appraisal }: Checked): News {
  if (appraisal.recognition.kind !== 'recognised') return { kind: 'notRecognised' };
  return { kind: 'checked', issues: appraisal.issues.length, blocking: appraisal.issues.filter(blocksRanking).length };
}

/** Lets the progress be drawn before a long computation. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
