import { useCallback, useEffect, useRef, useState } from 'react';
import type { Firmness } from '../../core/domain/firmness';
import type { Checked } from './appraisalState';
import { nextPaint, story } from './appraised';

/** Milliseconds of work between two breaths of the page. */
const SLICE = 12;

/** What is known of how firm the checked results are. */
export type FirmnessState =
  | { readonly kind: 'notAsked' }
  | { readonly kind: 'probing'; readonly done: number }
  /** `firmness` is `null` where there are no places. */
  | { readonly kind: 'found'; readonly firmness: Firmness | null }
  | { readonly kind: 'failed' };

export interface Probing {
  readonly state: FirmnessState;
  readonly probe: () => void;
  readonly stop: () => void;
  /** What is known, or found now, before sheets are written. @param told the share done; may throw to stop */
  readonly found: (told: (done: number) => void) => Promise<Firmness | null>;
}

const NOT_ASKED: FirmnessState = { kind: 'notAsked' };

/** Probes on demand, a slice at a time, so that typing and the stop button never wait; a new check begins anew. */
export function useFirmness(checked: Checked | null): Probing {
  const [state, setState] = useState<FirmnessState>(NOT_ASKED);
  const latest = useRef(0);
  const stop = useCallback(() => {
    latest.current += 1;
    setState(NOT_ASKED);
  }, []);
  useEffect(() => stop, [checked, stop]);
  const probe = useCallback(() => {
    if (checked === null) return;
    const id = (latest.current += 1);
    const tell = (next: FirmnessState): void => {
      if (latest.current === id) setState(next);
    };
    tell({ kind: 'probing', done: 0 });
    probed(checked, (done) => {
      tell({ kind: 'probing', done });
      return latest.current === id;
    }).then(
      (firmness) => {
        if (firmness !== 'stopped') tell({ kind: 'found', firmness });
      },
      () => tell({ kind: 'failed' }),
    );
  }, [checked]);
  const known = state.kind === 'found' ? state : null;
  const found = useCallback(
    async (told: (done: number) => void) => {
      if (known !== null) return known.firmness;
      if (checked === null) return null;
      const id = (latest.current += 1);
      setState(NOT_ASKED);
      const firmness = await probed(checked, (done) => {
        told(done);
        return true;
      });
      if (firmness === 'stopped') return null;
      if (latest.current === id) setState({ kind: 'found', firmness });
      return firmness;
    },
    [checked, known],
  );
  return { state, probe, stop, found };
}

/** @param goesOn told the share done; answers whether anyone still wants it */
async function probed({ appraisal }: Checked, goesOn: (done: number) => boolean): Promise<Firmness | null | 'stopped'> {
  const { firmnessInSteps } = await story();
  const steps = firmnessInSteps(appraisal);
  for (;;) {
    const until = performance.now() + SLICE;
    let step = steps.next();
    while (step.done !== true && performance.now() < until) step = steps.next();
    if (step.done === true) return step.value;
    if (!goesOn(step.value)) return 'stopped';
    await nextPaint();
  }
}
