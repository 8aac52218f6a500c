import { xlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { sheetOf, workbookOf } from '../hosts/contractWorkbook';
import { bytesOf } from '../hosts/xlsx/fixtures/bytesOf';
import { officeForTests } from './forTests';
import { pictureOfAll } from './model/picture';

const tests = officeForTests();
const book = () => workbookOf([sheetOf('Trường M', [[1]])]);
const FILE = bytesOf(workbookOf([sheetOf('Sổ mới', [['Tiêu chí', 10]])]));
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Source: `Excel.createWorkbook` in @types/office-js; learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks. */
describe('a new workbook', () => {
  it('opens in a window of its own from the bytes of a file, and the add-in stays beside the workbook it was opened in', async () => {
    const { excel, office } = await tests.open(book());
    const before = pictureOfAll(excel.workbook);
    await office.createWorkbook(base64(FILE));
    const [opened] = excel.workbook.otherWindows.opened;
    const made = await xlsxHost(opened ?? new Uint8Array(), 'Book1.xlsx').read();
    expect(made.sheets.map(({ name }) => name)).toEqual(['Sổ mới']);
    expect(pictureOfAll(excel.workbook)).toEqual(before);
    const name = await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Trường M');
  });

  it('is blank without a file, and changes nothing where this workbook can only be read', async () => {
    const { excel, office } = await tests.open(book());
    excel.workbook.isReadOnly = true;
    await office.createWorkbook();
    expect(excel.workbook.otherWindows.opened).toEqual([null]);
  });

  it('is not made of what is no file', async () => {
    const { excel, office } = await tests.open(book());
    const noFile = base64(new TextEncoder().encode('không phải sổ tính'));
    await expect(office.createWorkbook(noFile)).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(excel.workbook.otherWindows.opened).toEqual([]);
  });

  it('needs ExcelApi 1.8', async () => {
    const { excel, office } = await tests.open(book(), { excelApi: '1.7' });
    await expect(office.createWorkbook(base64(FILE))).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(excel.workbook.otherWindows.opened).toEqual([]);
  });

  it('waits until a cell that is being edited is left', async () => {
    const { excel, office } = await tests.open(book());
    excel.cellEditing.start();
    const making = office.createWorkbook(base64(FILE));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(excel.workbook.otherWindows.opened).toEqual([]);
    excel.cellEditing.leave();
    await making;
    expect(excel.workbook.otherWindows.opened).toHaveLength(1);
  });
});
