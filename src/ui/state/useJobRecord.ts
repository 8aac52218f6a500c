import { useEffect, useRef, useState } from 'react';
import type { PanelDoing } from '../../text/parts/startWords';
import type { AppraisalState, Failure } from './appraisalState';

/** What was done last and what failed, the latest last: for whoever helps, so nothing of the workbook is in it. */
export interface JobRecord {
  readonly jobs: readonly { readonly doing: PanelDoing; readonly milliseconds: number }[];
  readonly failures: readonly { readonly doing: PanelDoing; readonly code: string }[];
}

const KEPT = 10;

/** @param collecting what failed of it: it runs beside the others */
export function useJobRecord({ job, failed }: AppraisalState, collecting: Failure | null): JobRecord {
  const [record, setRecord] = useState<JobRecord>({ jobs: [], failures: [] });
  const doing = job?.doing ?? null;
  const running = useRef<{ readonly doing: PanelDoing; readonly since: number } | null>(null);
  useEffect(() => {
    const before = running.current;
    running.current = doing === null ? null : { doing, since: performance.now() };
    if (before === null) return;
    const milliseconds = Math.round(performance.now() - before.since);
    setRecord(({ jobs, failures }) => ({ jobs: [...jobs, { doing: before.doing, milliseconds }].slice(-KEPT), failures }));
  }, [doing]);
  useEffect(() => {
    if (failed !== null) setRecord((known) => withFailure(known, failed.doing, failed.failure));
  }, [failed]);
  useEffect(() => {
    if (collecting !== null) setRecord((known) => withFailure(known, 'collect', collecting));
  }, [collecting]);
  return record;
}

function withFailure(record: JobRecord, doing: PanelDoing, failure: Failure): JobRecord {
  return { ...record, failures: [...record.failures, { doing, code: codeOf(failure) }].slice(-KEPT) };
}

/** The code alone: the details of a failure may name a sheet. */
function codeOf(failure: Failure): string {
  return failure.kind === 'host' ? failure.failure.code : failure.kind;
}
