import { HostError, type HostFailure } from '../../core/workbook/host';

/** What is known of an error that Office.js throws; its message is localised and not for people. */
interface OfficeFault {
  readonly code: string;
  readonly where: string;
}

/**
 * An Office.js error as a `HostError`; the only place that knows Office error codes.
 * `sheet` is the sheet the job was about, where there is one. Anything that is no Office error is a defect of ours and is given back as it is.
 * Source: OFFICE §5.
 */
export function failureFrom(error: unknown, sheet = ''): unknown {
  if (error instanceof HostError) return error;
  const fault = officeFault(error);
  return fault === null ? error : new HostError(hostFailure(fault, sheet));
}

function hostFailure({ code, where }: OfficeFault, sheet: string): HostFailure {
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return { code: 'busyInCellEdit' };
    case 'AccessDenied':
      return sheet === '' ? { code: 'readOnly' } : { code: 'sheetProtected', sheet };
    case 'ItemNotFound':
    case 'InvalidReference':
    case 'InvalidBinding':
      return { code: 'sheetMissing', sheet };
    case 'ItemAlreadyExists':
      return { code: 'nameTaken', sheet };
    case 'Conflict':
      return { code: 'changedSince', sheet, first: [], count: 0 };
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
    case 'RangeExceedsLimit':
    case 'OperationCellsExceedLimit':
    case 'MemoryLimitReached':
      return { code: 'tooMuchAtOnce' };
    case 'ActivityLimitReached':
      return { code: 'busy' };
    case 'WriteNotSupportedWhenModalDialogOpen':
      return { code: 'dialogOpen' };
    case 'InactiveWorkbook':
      return { code: 'otherWorkbookInFront' };
    case 'HostRestartNeeded':
      return { code: 'restartNeeded' };
    case 'MergedRangeConflict':
    case 'FilteredRangeConflict':
    case 'PivotTableRangeConflict':
    case 'InsertDeleteConflict':
    case 'NonBlankCellOffSheet':
      return { code: 'areaBlocked', sheet };
    case 'ConnectionFailure':
    case 'Timeout':
    case 'RequestAborted':
    case 'InvalidOrTimedOutSession':
    case 'GeneralException':
    case 'ServiceNotAvailable':
      return { code: 'lostConnection' };
    case 'ApiNotFound':
    case 'ApiNotAvailable':
    case 'NotImplemented':
    case 'UnsupportedFeature':
    case 'UnsupportedOperation':
      return { code: 'tooOld', feature: where === '' ? code : where };
    default:
      return { code: 'unknown', detail: where === '' ? code : `${code} ${where}` };
  }
}

/** Excel says this while a cell is being edited, and of much else. Source: OFFICE §4. */
export function isInvalidOperation(error: unknown): boolean {
  return officeFault(error)?.code === 'InvalidOperation';
}

function officeFault(error: unknown): OfficeFault | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return { code: error.code, where: errorLocation(error) };
}

function errorLocation(error: object): string {
  if (!('debugInfo' in error) || typeof error.debugInfo !== 'object' || error.debugInfo === null) return '';
  const info = error.debugInfo;
  return 'errorLocation' in info && typeof info.errorLocation === 'string' ? info.errorLocation : '';
}
