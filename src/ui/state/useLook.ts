import { useCallback, useEffect, useMemo, useRef, type Dispatch } from 'react';
import type { WorkbookHost } from '../../core/workbook/host';
import type { AppraisalAction } from './appraisalState';

/** Asking the host about its last write. */
export interface Look {
  /** Asks now. */
  readonly look: () => void;
  /** Asks if somebody said that it must be asked, or could not be. */
  readonly lookAfterCheck: () => void;
  /** Nobody knows what the last write came to: the next check asks. */
  readonly mustLook: () => void;
}

/** Asks once when the panel opens, so that a write that broke off before is known at once; reads only. */
export function useLook(host: WorkbookHost, dispatch: Dispatch<AppraisalAction>): Look {
  const isOwed = useRef(false);
  const look = useCallback(() => {
    isOwed.current = false;
    host.lastReceipt().then(
      (receipt) => dispatch({ kind: 'found', receipt, remembers: host.can.remember }),
      // Excel may be busy or lost: the check says so, and asks again.
      () => (isOwed.current = true),
    );
  }, [host, dispatch]);
  const lookAfterCheck = useCallback(() => {
    if (isOwed.current) look();
  }, [look]);
  const mustLook = useCallback(() => {
    isOwed.current = true;
  }, []);
  useEffect(() => {
    if (host.can.remember) look();
  }, [host, look]);
  return useMemo(() => ({ look, lookAfterCheck, mustLook }), [look, lookAfterCheck, mustLook]);
}
