import { useCallback, useEffect, useRef, useState } from 'react';
import type { StatedDate } from '../../core/domain/evidenceReference';
import { HostError, type HostFailure } from '../../core/workbook/host';
import type { Checked } from '../state/appraisalState';
import { makePapers, type MadePapers, type PaperOrder } from './makePapers';
import type { PaperDoor, PaperTools } from './paperTools';

export type PapersState =
  | { readonly kind: 'idle' | 'cancelled' | 'missing' }
  | { readonly kind: 'making'; readonly done: number; readonly of: number }
  | { readonly kind: 'refused'; readonly file: string; readonly failure: HostFailure }
  | MadePapers;

export interface Papers {
  readonly state: PapersState;
  readonly make: (order: PaperOrder) => void;
  readonly stop: () => void;
  /** Several papers as one file. */
  readonly archive: PaperTools['archive'] | null;
}

class Abandoned extends Error {}

/** Makes papers of what was checked last; those of a workbook that was checked again since are put away. */
export function usePapers(door: PaperDoor, { workbook, appraisal }: Checked, today: () => StatedDate): Papers {
  const [state, setState] = useState<PapersState>({ kind: 'idle' });
  const [tools, setTools] = useState<PaperTools | null>(null);
  const latest = useRef(0);
  const put = useCallback((kind: 'idle' | 'cancelled') => {
    latest.current += 1;
    setState({ kind });
  }, []);
  useEffect(() => put('idle'), [workbook, put]);
  useEffect(() => () => void (latest.current += 1), []);
  const { reading } = appraisal;
  const make = useCallback(
    (order: PaperOrder) => {
      if (reading === null) return;
      const own = (latest.current += 1);
      const isWanted = (): boolean => latest.current === own;
      const watch = (done: number, of: number): void => {
        if (!isWanted()) throw new Abandoned();
        setState({ kind: 'making', done, of });
      };
      setState({ kind: 'making', done: 0, of: 0 });
      const run = async (): Promise<void> => {
        const brought = await door.bring().catch(() => null);
        if (!isWanted()) return;
        if (brought === null) return setState({ kind: 'missing' });
        setTools(brought);
        const made = await makePapers(order, { workbook, appraisal, reading }, today(), brought, watch);
        if (isWanted()) setState(made);
      };
      run().catch((error: unknown) => {
        if (!isWanted()) return;
        if (error instanceof HostError)
          setState({ kind: 'refused', file: order.template?.name.normalize('NFC') ?? '', failure: error.failure });
        // A defect of ours: the view says so.
        else
          setState(() => {
            throw error;
          });
      });
    },
    [door, workbook, appraisal, reading, today],
  );
  const stop = useCallback(() => put('cancelled'), [put]);
  return { state, make, stop, archive: tools?.archive ?? null };
}
