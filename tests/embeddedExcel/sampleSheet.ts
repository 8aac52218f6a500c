import { sheetOf, workbookOf } from '../hosts/contractWorkbook';
import type { EmbeddedExcel } from './embeddedExcel';
import type { OfficeForTests } from './forTests';

/** As the public samples begin: the sheet of the last run goes, a fresh one with some sales comes. */
async function setUp(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  context.workbook.worksheets.getItemOrNullObject('Sample').delete();
  const sheet = context.workbook.worksheets.add('Sample');
  const data = [
    ['Product', 'Qty', 'Unit Price', 'Total Price'],
    ['Almonds', 2, 7.5, '=B2 * C2'],
    ['Coffee', 1, 34.5, '=B3 * C3'],
    ['Chocolate', 5, 9.56, '=B4 * C4'],
  ];
  const range = sheet.getRange('A1:D4');
  range.values = data;
  range.format.autofitColumns();
  const header = range.getRow(0);
  header.format.fill.color = '#4472C4';
  header.format.font.color = 'white';
  sheet.activate();
  await context.sync();
  return sheet;
}

/** Runs a little program as the public samples are written, in Excel with ExcelApi 1.15 and nothing newer. */
export async function runSample<T>(
  tests: OfficeForTests,
  program: (context: Excel.RequestContext, sheet: Excel.Worksheet, excel: EmbeddedExcel) => Promise<T>,
): Promise<T> {
  const { excel, office } = await tests.open(workbookOf([sheetOf('Sheet1', []), sheetOf('Sample', [['cũ']])]), {
    excelApi: '1.15',
  });
  return office.run(async (context) => program(context, await setUp(context), excel));
}
