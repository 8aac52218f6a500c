import { useMemo } from 'react';
import type { Fixing } from '../../core/domain/fixing';
import type { FixRequest } from '../../core/fixIssues';
import { story } from '../state/appraised';
import type { Checked } from '../state/appraisalState';
import { useWorkedOut } from '../state/useWorkedOut';

/**
 * What a fix would do; `null` while that is worked out, or without a request: appraising the workbook as it would be takes a moment.
 * @param request the same as long as it asks for the same
 * @param quiet milliseconds to wait for another one to take its place
 */
export function useFixing({ workbook, appraisal }: Checked, request: FixRequest | null, quiet = 0): Fixing | null {
  const work = useMemo(
    () =>
      request === null
        ? null
        : async (): Promise<Fixing> => {
            const { planFixes } = await story();
            return planFixes(workbook, appraisal, request);
          },
    [workbook, appraisal, request],
  );
  return useWorkedOut(work, quiet);
}
