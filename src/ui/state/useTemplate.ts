import { useCallback, useEffect, useState } from 'react';

/** Makes a fresh scoring workbook and opens it; the page knows how. */
export type MakeTemplate = () => Promise<void>;

export interface Template {
  readonly state: 'notAsked' | 'making' | 'made' | 'failed';
  readonly make: () => void;
}

/**
 * A fresh scoring workbook beside the one that is open, which is not touched; `null` where the page cannot make one.
 * @param isWanted make one at once
 */
export function useTemplate(make: MakeTemplate | null, isWanted: boolean): Template | null {
  const [state, setState] = useState<Template['state']>('notAsked');
  const begin = useCallback(() => {
    if (make === null) return;
    setState('making');
    make().then(
      () => setState('made'),
      () => setState('failed'),
    );
  }, [make]);
  useEffect(() => {
    if (isWanted) begin();
    // Only what was asked for before.
  }, []);
  return make === null ? null : { state, make: begin };
}
