import { officeForTests } from './forTests';
import { Person } from './people';
import { runSample } from './sampleSheet';

const tests = officeForTests();
const sample = <T>(program: Parameters<typeof runSample<T>>[1]): Promise<T> => runSample(tests, program);

/** Little programs as the public samples for Excel are written. Sources: the pages of learn.microsoft.com/office/dev/add-ins/excel named at each. */
describe('a sample with sheets and the workbook', () => {
  // excel-add-ins-worksheets.
  it('adds, finds, hides, colours, copies and deletes sheets', async () => {
    const seen = await sample(async (context, sheet) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      sheet.tabColor = '#FF0000';
      const copy = sheet.copy('End');
      copy.load('name');
      const first = worksheets.getFirst();
      first.visibility = 'Hidden';
      const [last, shown] = [worksheets.getLast(true), worksheets.getCount(true)];
      last.load('name');
      await context.sync();
      const before = [worksheets.items.map(({ name }) => name), copy.name, last.name, shown.value];
      copy.delete();
      const count = worksheets.getCount();
      await context.sync();
      return [...before, count.value];
    });
    expect(seen).toEqual([['Sheet1', 'Sample'], 'Sample (2)', 'Sample (2)', 2, 2]);
  });

  // excel-add-ins-worksheets: protect with a password.
  it('protects a sheet', async () => {
    const seen = await sample(async (context, sheet) => {
      sheet.protection.protect({ allowFormatCells: true }, 'mật khẩu');
      sheet.protection.load('protected, options');
      await context.sync();
      const before = [sheet.protection.protected, sheet.protection.options.allowFormatCells];
      sheet.protection.unprotect('mật khẩu');
      sheet.protection.load('protected');
      await context.sync();
      return [...before, sheet.protection.protected];
    });
    expect(seen).toEqual([true, true, false]);
  });

  // excel-add-ins-worksheets and Excel.WorksheetFreezePanes.
  it('freezes rows and columns', async () => {
    const seen = await sample(async (context, sheet) => {
      sheet.freezePanes.freezeRows(1);
      const rows = sheet.freezePanes.getLocationOrNullObject();
      rows.load('address');
      await context.sync();
      const before = rows.address;
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      none.load('address');
      await context.sync();
      return [before, none.isNullObject];
    });
    expect(seen).toEqual(['Sample!1:1', true]);
  });

  // Excel.PageLayout in @types/office-js.
  it('lays out a page', async () => {
    const seen = await sample(async (context, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea('A1:D4');
      pageLayout.setPrintTitleRows('$1:$1');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.horizontalPageBreaks.add('A3:E3');
      pageLayout.load('orientation, zoom');
      const area = pageLayout.getPrintArea();
      area.load('address');
      const count = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      return [pageLayout.orientation, pageLayout.zoom.horizontalFitToPages, area.address, count.value];
    });
    expect(seen).toEqual(['Landscape', 1, 'Sample!A1:D4', 1]);
  });

  // Excel.NamedItemCollection in @types/office-js.
  it('names a range and a formula', async () => {
    const seen = await sample(async (context, sheet) => {
      context.workbook.names.add('TongCong', sheet.getRange('D2:D4'));
      context.workbook.names.add('Thue', '=0.1');
      sheet.getRange('F1').formulas = [['=SUM(TongCong)*Thue']];
      const cell = sheet.getRange('F1');
      cell.load('values');
      context.workbook.names.load('items/name, items/type');
      await context.sync();
      return [cell.values, context.workbook.names.items.map(({ name }) => name)];
    });
    expect(seen).toEqual([[[expect.closeTo(9.73)]], ['TongCong', 'Thue']]);
  });

  // excel-add-ins-workbooks: settings, document properties, custom data.
  it('keeps settings and properties', async () => {
    const seen = await sample(async (context, sheet) => {
      const { workbook } = context;
      workbook.properties.title = 'Thi đua';
      workbook.properties.custom.add('Cụm', 'Bắc');
      sheet.customProperties.add('Khối', 'A');
      workbook.settings.add('NeedsReview', true);
      const setting = workbook.settings.getItem('NeedsReview');
      const [custom, own] = [workbook.properties.custom.getItem('Cụm'), sheet.customProperties.getItem('Khối')];
      workbook.properties.load('title');
      setting.load('value');
      custom.load('value');
      own.load('value');
      await context.sync();
      return [workbook.properties.title, setting.value, custom.value, own.value];
    });
    expect(seen).toEqual(['Thi đua', true, 'Bắc', 'A']);
  });

  // excel-add-ins-events: a handler is removed in the context that added it.
  it('hears of changes until it no longer wants to', async () => {
    const told: string[] = [];
    await sample(async (context, sheet, excel) => {
      const handler = sheet.onChanged.add(async ({ address }) => void told.push(address));
      await context.sync();
      new Person(excel).type('Sample', 'B2', 4);
      handler.remove();
      await context.sync();
      new Person(excel).type('Sample', 'B3', 4);
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(told).toEqual(['B2']);
  });

  // performance: calculation mode, suspended drawing, untracked ranges.
  it('works fast: without calculation, drawing and tracked ranges', async () => {
    const seen = await sample(async (context, sheet, excel) => {
      const { application } = context.workbook;
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      for (let row = 1; row <= 20; row += 1) {
        const cell = sheet.getCell(row, 5);
        cell.values = [[row]];
        cell.untrack();
      }
      await context.sync();
      const sum = sheet.getRange('H1');
      sum.formulas = [['=SUM(F2:F21)']];
      sum.load('values');
      await context.sync();
      return [sum.values, excel.session.referenceCount < 20];
    });
    expect(seen).toEqual([[[210]], true]);
  });
});
