import type { Cell } from '../../../src/core/workbook/cell';
import type { Sheet } from '../../../src/core/workbook/workbook';
import { excelHost } from '../../../src/hosts/excel/excelHost';
import { officeForTests } from '../../embeddedExcel/forTests';
import { area, constant, sheetOf, workbookOf } from '../contractWorkbook';

const tests = officeForTests();

async function read(sheet: Sheet): Promise<Sheet> {
  const { office } = await tests.open(workbookOf([sheet]));
  const [found] = (await excelHost(office.run, office.supports).read()).sheets;
  if (found === undefined) throw new Error('no sheet');
  return found;
}

const white: Cell = { ...constant(9), ink: { colour: 'FFFFFF', size: 11, behind: null } };
const tiny: Cell = { ...constant(8), ink: { colour: null, size: 2, behind: 'FFFF00' } };

describe('reading from our model of Excel', () => {
  it('gives letters of a colour and small ones with what is behind them', async () => {
    const { rows } = await read(sheetOf('Phiếu', [[7, white, tiny]]));
    expect([1, 2, 3].map((column) => rows.get(1)?.get(column)?.ink)).toEqual([
      undefined,
      white.ink,
      { ...tiny.ink, colour: '000000' },
    ]);
  });

  it('gives where links lead, and tells that there are none', async () => {
    const links = new Map([['A2', 'https://example.vn/a.pdf']]);
    expect([...((await read(sheetOf('Phiếu', [['Tên'], ['a.pdf'], [3]], { links }))).links ?? [])]).toEqual([...links]);
    expect((await read(sheetOf('Phiếu', [['Tên'], ['a.pdf']]))).links?.size).toBe(0);
  });

  it('gives the area of a filter that hides rows, and no other', async () => {
    const rows = [
      ['Trường', 'Điểm'],
      ['M', 9],
      ['N', 8],
      ['P', 7],
    ];
    const filtered = [area(1, 1, 4, 2)];
    const found = await read(sheetOf('Phiếu', rows, { hiddenRows: new Set([3]), filtered }));
    expect([found.filtered, [...found.hiddenRows]]).toEqual([filtered, [3]]);
    expect((await read(sheetOf('Phiếu', rows))).filtered).toBeUndefined();
  });

  it('gives the area of a table whose filter hides rows', async () => {
    const { excel, office } = await tests.open(
      workbookOf([
        sheetOf('Phiếu', [
          ['Trường', 'Điểm'],
          ['M', 9],
          ['N', 8],
        ]),
      ]),
    );
    await office.run(async (context) => {
      const table = context.workbook.worksheets.getItem('Phiếu').tables.add('A1:B3', true);
      table.columns.getItem('Trường').filter.applyValuesFilter(['M']);
      await context.sync();
    });
    excel.forgetTrips();
    const [found] = (await excelHost(office.run, office.supports).read()).sheets;
    expect([found?.filtered, excel.trips]).toEqual([[area(1, 1, 3, 2)], 3]);
  });

  it('gives how a sheet is printed, in the same three trips', async () => {
    const { excel, office } = await tests.open(
      workbookOf([
        sheetOf('Phiếu', [
          ['Tên', 'Điểm'],
          ['M', 9],
        ]),
      ]),
    );
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Phiếu');
      const { pageLayout } = sheet;
      pageLayout.paperSize = 'A4';
      pageLayout.orientation = 'Landscape';
      pageLayout.leftMargin = 42;
      pageLayout.rightMargin = 30;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows('$1:$1');
      pageLayout.setPrintTitleColumns('$B:$C');
      pageLayout.setPrintArea('A1:B9');
      sheet.getRange('B1').format.columnWidth = 90;
      await context.sync();
    });
    excel.forgetTrips();
    const [found] = (await excelHost(office.run, office.supports).read()).sheets;
    expect(excel.trips).toBe(3);
    const { page, fit, repeatRows, repeatColumns, areas, columns } = found?.print ?? {};
    expect([page?.width, fit, repeatRows, repeatColumns, areas]).toEqual([
      842 - 72,
      { across: 1, down: null },
      { from: 1, to: 1 },
      { from: 2, to: 3 },
      [area(1, 1, 9, 2)],
    ]);
    expect(columns?.own.get(2)).toBe(90);
  });

  it('reads on without it where Excel does not tell, and does not ask again', async () => {
    const { excel, office } = await tests.open(
      workbookOf([
        sheetOf('Phiếu', [
          ['Tên', 'Điểm'],
          ['M', 9],
        ]),
      ]),
    );
    const host = excelHost(office.run, office.supports);
    excel.faults.when((batch) => Object.values(batch.ObjectPaths).some(({ Name }) => Name === 'PageLayout'), 'GeneralException', {
      times: 9,
    });
    const [found] = (await host.read()).sheets;
    expect([found?.rows.size, found?.print]).toEqual([2, undefined]);
    expect((await host.read()).sheets[0]?.print).toBeUndefined();
  });

  it('asks a large workbook for neither looks nor links, and does not say that there are none', async () => {
    const rows = Array.from({ length: 101 }, () => Array.from({ length: 100 }, (_, at) => (at === 0 ? white : 1)));
    const found = await read(sheetOf('Phiếu', rows));
    expect([found.links, found.rows.get(1)?.get(1)?.ink]).toEqual([undefined, undefined]);
  });
});
