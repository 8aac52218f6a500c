import { useCallback, useEffect, useState } from 'react';

/** A part of the program that comes when it is needed. */
export type Piece<T> =
  | { readonly kind: 'coming' }
  | { readonly kind: 'here'; readonly piece: T }
  /** `last` is what came before, of another load. */
  | { readonly kind: 'missing'; readonly last: T | null; readonly retry: () => void };

/**
 * Fetches a part of the program. What came before stays until the next has come, so that nothing on the screen is lost meanwhile.
 * @param load keep it stable; asked again on `retry`
 * @param known what is at hand already, so that it is there at once
 */
export function usePiece<T>(load: () => Promise<T>, known: T | null = null): Piece<T> {
  const [here, setHere] = useState<{ readonly piece: T } | null>(known === null ? null : { piece: known });
  const [isMissing, setMissing] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    load().then(
      (piece) => {
        if (isWanted) setHere((before) => (before?.piece === piece ? before : { piece }));
      },
      () => {
        if (isWanted) setMissing(true);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [load, attempt]);
  const retry = useCallback(() => {
    setMissing(false);
    setAttempt((before) => before + 1);
  }, []);
  if (isMissing) return { kind: 'missing', last: here === null ? null : here.piece, retry };
  return here === null ? { kind: 'coming' } : { kind: 'here', piece: here.piece };
}
