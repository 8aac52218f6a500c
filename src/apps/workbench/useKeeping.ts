import { useEffect, useState } from 'react';
import { keptBooks } from './keptBooks';

/** Typing goes on for so long before it is kept; a page that is closed later loses nothing. */
const PAUSE_MILLISECONDS = 250;

/** Where keeping what is unsaved stands. */
export type Kept = { readonly kind: 'nothing' } | { readonly kind: 'kept'; readonly at: Date } | { readonly kind: 'failed' };

/**
 * Keeps an unsaved workbook in the browser, a moment after each change, and forgets it when it was saved.
 * @param change counts the changes; the same number is the same workbook
 */
export function useKeeping(name: string, change: number, isUnsaved: boolean, bytes: () => Promise<Uint8Array>): Kept {
  const [kept, setKept] = useState<Kept>({ kind: 'nothing' });
  useEffect(() => {
    if (change === 0) return undefined;
    let isOld = false;
    const timer = setTimeout(() => {
      const keep = async (): Promise<void> => {
        if (!isUnsaved) {
          await keptBooks.forget();
          if (!isOld) setKept({ kind: 'nothing' });
          return;
        }
        const at = new Date();
        const now = await bytes();
        if (isOld) return;
        const isKept = await keptBooks.keep({ name, bytes: now, at: at.getTime() });
        if (!isOld) setKept(isKept ? { kind: 'kept', at } : { kind: 'failed' });
      };
      keep().catch(() => setKept({ kind: 'failed' }));
    }, PAUSE_MILLISECONDS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [name, change, isUnsaved, bytes]);
  return kept;
}
