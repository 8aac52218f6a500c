import { sheetOf, workbookOf } from '../hosts/contractWorkbook';
import { officeForTests } from './forTests';

const tests = officeForTests(['Workbook.DataConnections']);
const book = workbookOf([sheetOf('Trường M', [[1]])]);

describe('the Excel that is imitated', () => {
  // Source: learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets.
  it.each([
    ['1.7', false, false],
    ['1.9', true, false],
    ['1.14', true, true],
    ['1.20', true, true],
  ])('ExcelApi %s knows 1.9: %s, 1.13: %s, also when a member is called', async (excelApi, has19, has113) => {
    const { office } = await tests.open(book, { excelApi });
    expect([office.supports('1.9'), office.supports('1.13')]).toEqual([has19, has113]);
    const code = (job: (context: Excel.RequestContext) => unknown): Promise<unknown> =>
      office
        .run(async (context) => {
          job(context);
          await context.sync();
          return 'done';
        })
        .catch((error: unknown) => (error instanceof Error && 'code' in error ? error.code : error));
    expect(await code(({ workbook }) => workbook.worksheets.getItem('Trường M').pageLayout.load('orientation'))).toBe(
      has19 ? 'done' : 'ApiNotFound',
    );
    expect(await code(({ workbook }) => workbook.getSelectedRange().getMergedAreasOrNullObject())).toBe(
      has113 ? 'done' : 'ApiNotFound',
    );
  });

  it('speaks Vietnamese and is Excel for Windows', async () => {
    const { Office } = await tests.window();
    expect([
      Office.context.displayLanguage,
      Office.context.contentLanguage,
      Office.context.host,
      Office.context.platform,
    ]).toEqual(['vi-VN', 'vi-VN', 'Excel', 'PC']);
  });

  it('answers ApiNotFound to what no table names, and counts it', async () => {
    const { excel, office } = await tests.open(book);
    const refused = office.run(async (context) => {
      context.workbook.dataConnections.refreshAll();
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(excel.missing).toEqual(['Workbook.DataConnections']);
  });

  it('takes options of Excel.run that were made outside the page', async () => {
    const { excel, office } = await tests.open(book);
    await office.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    expect(excel.log.batches.map(({ flags }) => flags & 64)).toContain(64);
  });

  it('throws errors that are errors outside the page too', async () => {
    const { office } = await tests.open(book);
    const refused = office.run(async (context) => {
      context.workbook.worksheets.getItem('Không có').load('name');
      await context.sync();
    });
    await expect(refused).rejects.toBeInstanceOf(Error);
    await expect(refused).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  });
});
