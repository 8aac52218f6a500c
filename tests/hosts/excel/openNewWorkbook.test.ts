import { openNewWorkbook } from '../../../src/hosts/excel/openNewWorkbook';
import { officeForTests } from '../../embeddedExcel/forTests';
import { sheetOf, workbookOf } from '../contractWorkbook';
import { bytesOf } from '../xlsx/fixtures/bytesOf';

const tests = officeForTests();
const FILE = bytesOf(workbookOf([sheetOf('Sổ mới', [['Tiêu chí', 10]])]));

/** The workbook that is open, and `Excel` as the page of the pane has it. */
async function opened(requirements = { excelApi: '1.14', delayForCellEdit: true }) {
  const { excel, office } = await tests.open(workbookOf([sheetOf('Trường M', [[1]])]), requirements);
  Object.assign(globalThis, { Excel: { createWorkbook: office.createWorkbook } });
  return excel;
}

afterAll(() => Object.assign(globalThis, { Excel: undefined }));

describe('opening a new workbook', () => {
  it('hands over its bytes as they are, however many', async () => {
    const excel = await opened();
    const long = new Uint8Array(100_000).map((_, at) => FILE[at] ?? at % 251);
    await openNewWorkbook(long);
    expect(excel.workbook.otherWindows.opened).toEqual([long]);
  });

  it.each([
    ['GeneralException', 'lostConnection'],
    ['WriteNotSupportedWhenModalDialogOpen', 'dialogOpen'],
    ['InactiveWorkbook', 'otherWorkbookInFront'],
    ['ApiNotFound', 'tooOld'],
  ])('says %s in words of ours: %s', async (code, kind) => {
    const excel = await opened();
    excel.faults.at(1, code);
    await expect(openNewWorkbook(FILE)).rejects.toMatchObject({ failure: { code: kind } });
    expect(excel.workbook.otherWindows.opened).toEqual([]);
  });

  it('is refused while a cell is being edited where Excel cannot hold it', async () => {
    const excel = await opened({ excelApi: '1.14', delayForCellEdit: false });
    excel.cellEditing.start();
    await expect(openNewWorkbook(FILE)).rejects.toMatchObject({ failure: { code: 'busyInCellEdit' } });
    excel.cellEditing.leave();
    expect(excel.workbook.otherWindows.opened).toEqual([]);
  });
});
