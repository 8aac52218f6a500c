import { useEffect, useState } from 'react';
import { nextPaint } from './appraised';

/** Milliseconds without a key before the engine runs: it never stands between a person and what they type. */
export const QUIET = 350;

/**
 * What takes a moment to work out, once the page has been drawn. A failure goes to the frame, which tells it.
 * @param work the same function as long as it is about the same; `null`: there is nothing to work out
 * @param quiet milliseconds to wait for other work to take its place
 * @returns `null` until this very work is done
 */
export function useWorkedOut<Result>(work: (() => Promise<Result>) | null, quiet = 0): Result | null {
  const [found, setFound] = useState<{ readonly of: () => Promise<Result>; readonly result: Result } | null>(null);
  useEffect(() => {
    if (work === null) return undefined;
    let isWanted = true;
    const begin = async (): Promise<void> => {
      await nextPaint();
      if (!isWanted) return;
      const result = await work();
      if (isWanted) setFound({ of: work, result });
    };
    const timer = setTimeout(() => {
      begin().catch((error: unknown) => {
        if (isWanted)
          setFound(() => {
            throw error;
          });
      });
    }, quiet);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [work, quiet]);
  return work !== null && found !== null && found.of === work ? found.result : null;
}
