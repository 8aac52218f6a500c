import { useEffect, useRef } from 'react';
import type { Appraising } from './useAppraisal';
import type { Collecting } from './useCollecting';

/**
 * Two parts of the pane write into one workbook, and only its last write can be taken back. After collecting has written, taken back or failed
 * the host is asked, as after any other write; what collecting wrote is forgotten there once another write is the last.
 */
export function useOneUndo({ state, can, look }: Appraising, collecting: Collecting | null): void {
  const collected = collecting?.state.written?.receipt ?? null;
  const failed = collecting?.state.failed ?? null;
  const before = useRef({ collected, failed });
  useEffect(() => {
    const was = before.current;
    before.current = { collected, failed };
    if (collected !== was.collected || (failed !== null && failed !== was.failed)) look();
  }, [collected, failed, look]);

  const last = state.written?.receipt ?? null;
  const known = useRef(last);
  const forgetWritten = collecting?.forgetWritten;
  useEffect(() => {
    if (last === known.current) return;
    known.current = last;
    if (can.remember && collected !== null && last !== collected) forgetWritten?.();
  }, [can, last, collected, forgetWritten]);
}
