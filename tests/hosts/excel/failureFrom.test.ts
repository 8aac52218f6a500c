import { HostError } from '../../../src/core/workbook/host';
import { failureFrom } from '../../../src/hosts/excel/failureFrom';

/** As Office.js throws them. */
class OfficeError extends Error {
  readonly debugInfo: { readonly errorLocation: string };
  constructor(
    readonly code: string,
    where: string,
  ) {
    super(`${code} ${where}`);
    this.debugInfo = { errorLocation: where };
  }
}

function failure(code: string, sheet = '', where = ''): unknown {
  const found = failureFrom(new OfficeError(code, where), sheet);
  return found instanceof HostError ? found.failure : found;
}

describe('failureFrom', () => {
  it.each([
    ['InvalidOperationInCellEditMode', { code: 'busyInCellEdit' }],
    ['InvalidOperation', { code: 'busyInCellEdit' }],
    ['AccessDenied', { code: 'readOnly' }],
    ['RequestPayloadSizeLimitExceeded', { code: 'tooMuchAtOnce' }],
    ['ResponsePayloadSizeLimitExceeded', { code: 'tooMuchAtOnce' }],
    ['RangeExceedsLimit', { code: 'tooMuchAtOnce' }],
    ['MemoryLimitReached', { code: 'tooMuchAtOnce' }],
    ['ConnectionFailure', { code: 'lostConnection' }],
    ['GeneralException', { code: 'lostConnection' }],
    ['Timeout', { code: 'lostConnection' }],
    ['ActivityLimitReached', { code: 'busy' }],
    ['WriteNotSupportedWhenModalDialogOpen', { code: 'dialogOpen' }],
    ['InactiveWorkbook', { code: 'otherWorkbookInFront' }],
    ['HostRestartNeeded', { code: 'restartNeeded' }],
  ])('takes %s for what it is', (code, expected) => {
    expect(failure(code)).toEqual(expected);
  });

  it('names the sheet the job was about', () => {
    expect(failure('AccessDenied', 'Trường M')).toEqual({ code: 'sheetProtected', sheet: 'Trường M' });
    expect(failure('ItemNotFound', 'Trường M')).toEqual({ code: 'sheetMissing', sheet: 'Trường M' });
    expect(failure('ItemAlreadyExists', 'Tổng hợp')).toEqual({ code: 'nameTaken', sheet: 'Tổng hợp' });
    expect(failure('Conflict', 'Tổng hợp')).toMatchObject({ code: 'changedSince', sheet: 'Tổng hợp' });
    expect(failure('FilteredRangeConflict', 'Tổng hợp')).toEqual({ code: 'areaBlocked', sheet: 'Tổng hợp' });
  });

  it('names the member that an old Excel does not have', () => {
    expect(failure('ApiNotFound', '', 'Range.getMergedAreas')).toEqual({ code: 'tooOld', feature: 'Range.getMergedAreas' });
    expect(failure('NotImplemented')).toEqual({ code: 'tooOld', feature: 'NotImplemented' });
  });

  it('gives the code and the place of what it does not know, never the message', () => {
    expect(failure('PropertyNotLoaded', '', 'Range.values')).toEqual({
      code: 'unknown',
      detail: 'PropertyNotLoaded Range.values',
    });
  });

  it('leaves our own defects and our own failures alone', () => {
    const defect = new TypeError('x is undefined');
    expect(failureFrom(defect)).toBe(defect);
    const refused = new HostError({ code: 'readOnly' });
    expect(failureFrom(refused)).toBe(refused);
  });
});
