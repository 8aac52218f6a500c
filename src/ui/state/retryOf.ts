import { assertNever } from '../../core/shared/assertNever';
import type { AppraisalState } from './appraisalState';
import type { Appraising } from './useAppraisal';

/**
 * What *Thử lại* does after a failure. A write whose end is unknown is never repeated blindly: it is checked first.
 * `null`: the button that failed is still in sight. Source: OFFICE §4, retries.
 */
export function retryOf(failed: NonNullable<AppraisalState['failed']>, appraising: Appraising): (() => void) | null {
  switch (failed.doing) {
    case 'check':
      return appraising.check;
    case 'write':
      return failed.failure.kind === 'host'
        ? appraising.write
        : failed.failure.kind === 'changedMeanwhile'
          ? null
          : appraising.check;
    case 'restore':
      return appraising.restore;
    case 'fix':
    case 'open':
    case 'collect':
    case 'goTo':
      return null;
    default:
      return assertNever(failed.doing);
  }
}
