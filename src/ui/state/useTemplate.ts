import { useCallback, useEffect, useState } from 'react';
import { HostError, type HostFailure } from '../../core/workbook/host';

/** Makes a fresh scoring workbook and opens it; the page knows how. */
export type MakeTemplate = () => Promise<void>;

export interface Template {
  readonly state:
    | { readonly kind: 'notAsked' | 'making' | 'made' }
    /** `null`: the host did not say why, or the program could not come so far. */
    | { readonly kind: 'failed'; readonly failure: HostFailure | null };
  readonly make: () => void;
}

/**
 * A fresh scoring workbook beside the one that is open, which is not touched; `null` where the page cannot make one.
 * @param isWanted make one at once
 */
export function useTemplate(make: MakeTemplate | null, isWanted: boolean): Template | null {
  const [state, setState] = useState<Template['state']>({ kind: 'notAsked' });
  const begin = useCallback(() => {
    if (make === null) return;
    setState({ kind: 'making' });
    make().then(
      () => setState({ kind: 'made' }),
      (error: unknown) => setState({ kind: 'failed', failure: error instanceof HostError ? error.failure : null }),
    );
  }, [make]);
  useEffect(() => {
    if (isWanted) begin();
    // Only what was asked for before.
  }, []);
  return make === null ? null : { state, make: begin };
}
