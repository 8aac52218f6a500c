import { assertNever } from '../../core/shared/assertNever';
import type { AppraisalState, Failure } from './appraisalState';
import type { Appraising } from './useAppraisal';

/**
 * What *Thử lại* does after a failure. A write whose end is unknown is never repeated blindly: it is checked first.
 * `null`: the button that failed is still in sight, or something else has to be done first. Source: OFFICE §4, retries.
 */
export function retryOf({ doing, failure }: NonNullable<AppraisalState['failed']>, appraising: Appraising): (() => void) | null {
  switch (doing) {
    case 'check':
      return appraising.check;
    case 'probe':
      return appraising.write;
    case 'write':
      return failure.kind === 'host'
        ? rewriteOf(failure, appraising)
        : failure.kind === 'changedMeanwhile'
          ? null
          : appraising.check;
    case 'restore':
      return appraising.restore;
    case 'keep':
      return appraising.keep;
    case 'forget':
      return appraising.forgetBackups;
    case 'fix':
    case 'correct':
    case 'settle':
    case 'stamp':
    case 'pair':
    case 'judge':
    case 'vote':
    case 'decide':
    case 'withdraw':
    case 'open':
    case 'collect':
    case 'goTo':
      return null;
    default:
      return assertNever(doing);
  }
}

function rewriteOf({ failure, left }: Extract<Failure, { kind: 'host' }>, { write, check }: Appraising): (() => void) | null {
  switch (failure.code) {
    case 'halfWritten':
    case 'noBackup':
      // Their own buttons stand beside.
      return null;
    case 'changedSince':
    case 'sheetMissing':
    case 'nameTaken':
      return check;
    default:
      return left === 'unknown' && failure.code === 'lostConnection' ? check : write;
  }
}
