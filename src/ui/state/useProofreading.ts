import { useCallback, useRef, useState } from 'react';
import type { ReportLine } from '../../core/domain/proofreading';
import { HostError, type HostFailure } from '../../core/workbook/host';

/** Opens a report. @throws HostError */
export type OpenReport = (file: File) => Promise<readonly ReportLine[]>;

/** What is proofread: a text that was pasted, or the lines of a file. */
export type ReportSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: string; readonly lines: readonly ReportLine[] };

export interface ProofreadingState {
  /** What is typed or pasted and not read yet. */
  readonly draft: string;
  readonly source: ReportSource | null;
  readonly failed: { readonly file: string; readonly failure: HostFailure } | null;
}

/** The report beside the workbook; it outlives a change of the view. */
export interface ReportBeside {
  readonly state: ProofreadingState;
  readonly write: (draft: string) => void;
  readonly read: () => void;
  readonly open: (file: File) => void;
  readonly clear: () => void;
}

const NOTHING: ProofreadingState = { draft: '', source: null, failed: null };

/** Keeps the report that is proofread; `null` where the page cannot open reports. */
export function useProofreading(openReport: OpenReport | null): ReportBeside | null {
  const [state, setState] = useState(NOTHING);
  const latest = useRef(0);
  const open = useCallback(
    (chosen: File) => {
      if (openReport === null) return;
      const own = (latest.current += 1);
      const file = chosen.name;
      openReport(chosen).then(
        (lines) => {
          if (latest.current === own) setState({ ...NOTHING, source: { kind: 'file', file, lines } });
        },
        (error: unknown) => {
          if (latest.current !== own) return;
          setState((before) => {
            if (error instanceof HostError) return { ...before, source: null, failed: { file, failure: error.failure } };
            throw error;
          });
        },
      );
    },
    [openReport],
  );
  const write = useCallback((draft: string) => setState((before) => ({ ...before, draft })), []);
  const read = useCallback(
    () => setState((before) => ({ draft: before.draft, source: { kind: 'text', text: before.draft }, failed: null })),
    [],
  );
  const clear = useCallback(() => {
    latest.current += 1;
    setState(NOTHING);
  }, []);
  return openReport === null ? null : { state, write, read, open, clear };
}
