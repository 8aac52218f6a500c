import { HostError } from '../../../src/core/workbook/host';
import { failureFrom } from '../../../src/hosts/excel/failureFrom';
import { officeForTests } from '../../embeddedExcel/forTests';
import { sheetOf, workbookOf } from '../contractWorkbook';

const tests = officeForTests();

/** What the library throws when Excel refuses with that code, as a failure. */
async function failure(code: string, sheet = ''): Promise<unknown> {
  const { excel } = await tests.open(workbookOf([sheetOf('Trường M', [[1]])]));
  excel.faults.at(1, code);
  return failureOf((context) => context.workbook.load('name'), sheet);
}

/** What comes of a job against Excel 1.9. */
async function failureIn19(job: (context: Excel.RequestContext) => unknown): Promise<unknown> {
  await tests.open(workbookOf([sheetOf('Trường M', [[1]])]), { excelApi: '1.9' });
  return failureOf(job, '', { excelApi: '1.9' });
}

async function failureOf(
  job: (context: Excel.RequestContext) => unknown,
  sheet: string,
  requirements?: { readonly excelApi: string },
): Promise<unknown> {
  const { run } = await tests.window(requirements);
  try {
    await run(async (context) => {
      job(context);
      await context.sync();
    });
  } catch (error) {
    const found = failureFrom(error, sheet);
    return found instanceof HostError ? found.failure : found;
  }
  throw new Error('nothing was refused');
}

describe('failureFrom', () => {
  it.each([
    ['InvalidOperationInCellEditMode', { code: 'busyInCellEdit' }],
    ['InvalidOperation', { code: 'unknown', detail: 'InvalidOperation' }],
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
  ])('takes %s for what it is', async (code, expected) => {
    expect(await failure(code)).toEqual(expected);
  });

  it('names the sheet the job was about', async () => {
    expect(await failure('AccessDenied', 'Trường M')).toEqual({ code: 'sheetProtected', sheet: 'Trường M' });
    expect(await failure('ItemNotFound', 'Trường M')).toEqual({ code: 'sheetMissing', sheet: 'Trường M' });
    expect(await failure('ItemAlreadyExists', 'Tổng hợp')).toEqual({ code: 'nameTaken', sheet: 'Tổng hợp' });
    expect(await failure('Conflict', 'Tổng hợp')).toEqual({ code: 'changedSince', sheet: 'Tổng hợp', first: [], count: 0 });
    expect(await failure('FilteredRangeConflict', 'Tổng hợp')).toEqual({ code: 'areaBlocked', sheet: 'Tổng hợp' });
  });

  it('names the member that an old Excel does not have', async () => {
    expect(await failureIn19(({ workbook }) => workbook.getSelectedRange().getMergedAreasOrNullObject())).toEqual({
      code: 'tooOld',
      feature: 'Range.getMergedAreasOrNullObject',
    });
    expect(await failure('NotImplemented')).toEqual({ code: 'tooOld', feature: 'NotImplemented' });
  });

  it('gives the code and the place of what it does not know, never the message', async () => {
    expect(await failureIn19(({ workbook }) => workbook.getSelectedRange().values)).toEqual({
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
