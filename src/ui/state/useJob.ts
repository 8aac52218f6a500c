import { useCallback, useEffect, useRef, type Dispatch } from 'react';
import type { Waiting } from '../../core/workbook/host';
import type { PanelDoing } from '../../text/parts/startWords';
import type { AppraisalAction, Job } from './appraisalState';
import { failureOf } from './failureOf';

/** Milliseconds without a sign of life before the panel says so. Source: OFFICE §4. */
const PATIENCE = 10_000;

/** Tells a job that a person stopped it or started another. */
class Abandoned extends Error {}

/** What a job tells while it is under way; each call throws once nobody wants the job any more. */
export interface JobWatch {
  readonly progress: (done: number, of: number) => void;
  readonly waiting: (why: Waiting) => void;
}

/** Runs one job at a time; what a stopped job still brings back is not looked at. */
export type RunJob = (doing: PanelDoing, work: (watch: JobWatch) => Promise<void>, failed?: () => void) => void;

/** @param job what is under way, to notice when nothing is heard of it */
export function useJob(
  dispatch: Dispatch<AppraisalAction>,
  job: Job | null,
): { readonly run: RunJob; readonly abandon: () => void } {
  const latest = useRef(0);
  const run = useCallback<RunJob>(
    (doing, work, failed) => {
      const id = (latest.current += 1);
      dispatch({ kind: 'started', doing });
      const tell = (action: AppraisalAction): void => {
        if (latest.current !== id) throw new Abandoned();
        dispatch(action);
      };
      const watch: JobWatch = {
        progress: (done, of) => tell({ kind: 'progressed', done, of }),
        waiting: (why) => tell({ kind: 'waiting', why }),
      };
      work(watch).then(
        () => {
          if (latest.current === id) dispatch({ kind: 'finished' });
        },
        (error: unknown) => {
          if (latest.current !== id) return;
          dispatch({ kind: 'failed', doing, failure: failureOf(error) });
          failed?.();
        },
      );
    },
    [dispatch],
  );
  const abandon = useCallback(() => {
    latest.current += 1;
  }, []);
  useEffect(() => {
    if (job === null || job.isSlow || job.waiting !== null) return undefined;
    const timer = setTimeout(() => dispatch({ kind: 'slow' }), PATIENCE);
    return () => clearTimeout(timer);
  }, [dispatch, job]);
  return { run, abandon };
}
