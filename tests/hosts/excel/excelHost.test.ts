import type { CellRef } from '../../../src/core/workbook/address';
import type { Edit } from '../../../src/core/workbook/edit';
import { HostError, type HostFailure, type Left, type WorkbookHost } from '../../../src/core/workbook/host';
import type { SheetModel } from '../../../src/core/workbook/sheetModel';
import { cellAt, type Sheet, type Workbook } from '../../../src/core/workbook/workbook';
import { dateSystemFrom } from '../../../src/hosts/excel/dateSystem';
import { excelHost } from '../../../src/hosts/excel/excelHost';
import { TRIP_BYTES } from '../../../src/hosts/excel/trips';
import { hostContract } from '../contract';
import { keepsCorrections } from '../keepsCorrections';
import { marksCells } from '../marksCells';
import { area, constant, modelCell, modelOf, number, sheetOf, text, workbookOf } from '../contractWorkbook';
import { officeForTests } from '../../embeddedExcel/forTests';
import type { EmbeddedExcel } from '../../embeddedExcel/embeddedExcel';
import { Person } from '../../embeddedExcel/people';
import type { OfficeWindow } from '../../embeddedExcel/nativeBridge';
import type { Moment } from '../../embeddedExcel/faults';
import { plainValue, valueType } from '../../embeddedExcel/model/plainValue';
import type { Sheet as OpenSheet } from '../../embeddedExcel/model/sheet';

/** The flag by which the library says that a batch may wait until the cell is left. */
const WAITS = 64;

const tests = officeForTests();
// The page is there before a test takes over the clock.
beforeAll(() => tests.window());

interface Opened {
  readonly excel: EmbeddedExcel;
  readonly office: OfficeWindow;
  readonly host: WorkbookHost;
}

/** A workbook open in an Excel whose highest requirement set is `ExcelApi 1.{top}`, behind Microsoft's own library. */
async function open(workbook: Workbook, top = 20): Promise<Opened> {
  const { excel, office } = await tests.open(workbook, { excelApi: `1.${top}` });
  return { excel, office, host: excelHost(office.run, office.supports) };
}

hostContract('Excel', async (workbook) => (await open(workbook)).host);
keepsCorrections('Excel', async (workbook) => (await open(workbook)).host);
marksCells('Excel', async (workbook) => (await open(workbook)).host);

describe('the Excel host › read', () => {
  it.each([3, 60])('takes three trips for %d sheets', async (count) => {
    const { excel, host } = await open(schools(count));
    const read = await host.read();
    expect(read.sheets).toHaveLength(count);
    expect(excel.trips).toBe(3);
  });

  it('takes two trips when every sheet is empty', async () => {
    const { excel, host } = await open(workbookOf([sheetOf('Trống', [])]));
    await host.read();
    expect(excel.trips).toBe(2);
  });

  it('takes one trip more for each further 25,000 cells, and says how far it is', async () => {
    const wide = Array.from({ length: 260 }, (_, row) => Array.from({ length: 300 }, (_unused, column) => row + column));
    const { excel, host } = await open(workbookOf([sheetOf('Lớn', wide)]));
    const told: (readonly [number, number])[] = [];
    const read = await host.read({ progress: (done, of) => told.push([done, of]) });
    expect(excel.trips).toBe(2 + 4);
    expect(told).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
    ]);
    expect(cellAt(only(read), 260, 300).value).toEqual({ kind: 'number', value: 259 + 299 });
  });

  it('asks for half as much when Excel finds it too much, three times at most', async () => {
    const rows = Array.from({ length: 100 }, (_, row) => [`Nội dung ${row}`, row]);
    const { excel, host } = await open(workbookOf([sheetOf('Trường M', rows)]));
    for (const trip of [3, 6]) excel.faults.at(trip, 'ResponsePayloadSizeLimitExceeded');
    expect(only(await host.read()).rows.size).toBe(100);
    excel.forgetTrips();
    for (const trip of [3, 6, 9, 12]) excel.faults.at(trip, 'RangeExceedsLimit');
    expect(await failureOf(host.read())).toEqual({ code: 'tooMuchAtOnce' });
  });

  it('reads a second time when the connection was lost, and not a third', async () => {
    const { excel, host } = await open(schools(2));
    excel.faults.at(2, 'ConnectionFailure');
    expect((await host.read()).sheets).toHaveLength(2);
    excel.forgetTrips();
    for (const trip of [1, 2]) excel.faults.at(trip, 'Timeout');
    expect(await failureOf(host.read())).toEqual({ code: 'lostConnection' });
  });

  it('does without merged areas below ExcelApi 1.13, and where Excel refuses to list them', async () => {
    const merged = workbookOf([sheetOf('Trường M', [['Tiêu đề'], [1]], { merges: [area(1, 1, 1, 3)] })]);
    expect(only(await (await open(merged, 12)).host.read()).merges).toEqual([]);
    const { excel, host } = await open(merged);
    excel.faults.at(2, 'InvalidArgument');
    const read = await host.read();
    expect(only(read).merges).toEqual([]);
    expect(cellAt(only(read), 2, 1).value).toEqual({ kind: 'number', value: 1 });
  });

  it('refuses an Excel below 1.9 and says so', async () => {
    const { host } = await open(schools(1), 8);
    expect(await failureOf(host.read())).toEqual({ code: 'tooOld', feature: 'ExcelApi 1.9' });
    expect(await failureOf(host.apply([]))).toEqual({ code: 'tooOld', feature: 'ExcelApi 1.9' });
  });

  it('lets the user finish the cell being edited', async () => {
    const { excel, host } = await open(schools(1));
    await host.read();
    const sent = excel.log.batches.filter(({ number }) => number !== null);
    expect(sent.map(({ flags }) => flags & WAITS)).toEqual(sent.map(() => WAITS));
  });

  it('tells the error #N/A from the text "#N/A", and a formula that gives "" from a blank cell', async () => {
    const { host } = await open(
      workbookOf([
        sheetOf('Trường M', [
          [
            constant('#N/A', '@'),
            { value: { kind: 'error', error: '#N/A' }, formula: 'NA()', format: 'General', look: null },
            { value: { kind: 'text', text: '' }, formula: 'IF(A1="","","")', format: 'General', look: null },
          ],
        ]),
      ]),
    );
    const sheet = only(await host.read());
    expect(cellAt(sheet, 1, 1)).toMatchObject({ value: { kind: 'text', text: '#N/A' }, formula: null });
    expect(cellAt(sheet, 1, 2)).toMatchObject({ value: { kind: 'error', error: '#N/A' }, formula: 'NA()' });
    expect(cellAt(sheet, 1, 3)).toMatchObject({ value: { kind: 'text', text: '' }, formula: 'IF(A1="","","")' });
  });
});

describe('the Excel host › the day 0', () => {
  const dated = async (date1904: boolean, rows = 1): Promise<Opened> => {
    const filling = Array.from({ length: rows }, () => Array.from({ length: 30 }, () => 1));
    const opened = await open(workbookOf([sheetOf('Trường 1', [['Ngày', constant(44_886, 'dd/mm/yyyy')], ...filling])]));
    opened.excel.workbook.date1904 = date1904;
    return opened;
  };

  it.each([true, false])('is learnt from the text of a date, without a further trip (1904: %s)', async (date1904) => {
    const { excel, host } = await dated(date1904);
    expect((await host.read()).date1904).toBe(date1904);
    expect(excel.trips).toBe(3);
  });

  it('takes one trip more in a large workbook, and only the first time', async () => {
    const { excel, host } = await dated(true, 700);
    expect((await host.read()).date1904).toBe(true);
    expect(excel.trips).toBe(4);
    excel.forgetTrips();
    expect((await host.read()).date1904).toBe(true);
    expect(excel.trips).toBe(3);
  });

  it.each([
    ['26/11/2022', '1900'],
    ['2022-11-26', '1900'],
    ['27/11/2026', '1904'],
    ['11/27/26', '1904'],
    ['thứ sáu, ngày 27 tháng 11 năm 2026', '1904'],
    ['#####', null],
    ['26/11/22', null],
    ['27/11', null],
  ])('is told by %j as %s', (shown, expected) => {
    // 44 891 is 26/11/2022, or 27/11/2026 from 1904 on; of 26/11/22 either 26 or 22 may be the year.
    expect(dateSystemFrom({ serial: 44_891, text: shown })).toBe(expected);
  });
});

describe('the Excel host › apply', () => {
  // Nothing has to be asked about sheets that do not carry a mark, and the library sends no empty batch.
  it.each([3, 60])('takes three trips to add three sheets beside %d, and four to write them again', async (count) => {
    const { excel, host } = await open(schools(count));
    const edits = [put('summary', 'Tổng hợp'), put('proposal', 'Đề nghị khen thưởng'), put('check', 'Kiểm tra')];
    await host.read();
    excel.forgetTrips();
    await host.apply(edits);
    expect(excel.trips).toBe(3);
    excel.forgetTrips();
    await host.apply(edits);
    expect(excel.trips).toBe(4);
  });

  it('takes four trips also when it has not read before, and then finds the marks itself', async () => {
    const { excel, host } = await open(
      workbookOf([...schools(20).sheets, sheetOf('Tổng hợp của tôi', [['cũ']], { mark: 'summary' })]),
    );
    await host.apply([put('summary', 'Tổng hợp')]);
    expect(excel.trips).toBe(4);
    expect(excel.workbook.sheets).toHaveLength(21);
    expect(valueIn(excel, 'Tổng hợp', 1, 1)).toBe('BẢNG TỔNG HỢP');
  });

  it('takes a trip more, there and back, for each further 1.5 MB', async () => {
    const long = 'Lý do được nêu đầy đủ trong biên bản họp của tổ thẩm định. '.repeat(8);
    const cells = Array.from({ length: 6_000 }, (_, row) => modelCell(row + 1, 1, text(long)));
    const { excel, host } = await open(schools(1));
    await host.apply([{ kind: 'putSheet', sheet: modelOf('check', 'Kiểm tra', cells) }]);
    const bytes = new TextEncoder().encode(JSON.stringify(cells.map(() => [[long], ['@']]))).length;
    expect(excel.trips).toBeGreaterThan(4);
    expect(excel.trips).toBeLessThanOrEqual(2 + 2 * Math.ceil(bytes / TRIP_BYTES));
    expect(valueIn(excel, 'Kiểm tra', 6_000, 1)).toBe(long);
  });

  it('writes a large sheet again, keeping only its contents for going back', async () => {
    const cells = Array.from({ length: 3_000 }, (_, row) => modelCell(row + 1, 1, text('x'.repeat(200))));
    const { excel, host } = await open(schools(1));
    await host.apply([{ kind: 'putSheet', sheet: modelOf('check', 'Kiểm tra', cells) }]);
    excel.answerLimit = 2_000_000;
    const receipt = await host.apply([{ kind: 'putSheet', sheet: modelOf('check', 'Kiểm tra', [modelCell(1, 1, text('y'))]) }]);
    expect(valueIn(excel, 'Kiểm tra', 3_000, 1)).toBe('');
    await host.restore(receipt);
    expect(valueIn(excel, 'Kiểm tra', 3_000, 1)).toBe('x'.repeat(200));
  }, 20_000);

  it('keeps the mark as a hidden name of the sheet, beside the stamp of the job that added it, and the sheet itself when it is written again', async () => {
    const { excel, host } = await open(schools(1));
    // Plain values: what a name belongs to leads to the whole workbook, which no message of a test can print.
    const names = () => sheetIn(excel, 'Tổng hợp').names.all.map(({ name, visible }) => [name, visible]);
    await host.apply([put('summary', 'Tổng hợp')]);
    const { id } = sheetIn(excel, 'Tổng hợp');
    const added = names();
    expect(added).toEqual([
      [expect.stringMatching(/^_ChamThiDuaJob_\d+$/), false],
      ['_ChamThiDua_summary', false],
    ]);
    await host.apply([put('summary', 'Tổng hợp')]);
    expect(sheetIn(excel, 'Tổng hợp').id).toBe(id);
    expect(names()).toEqual(added);
  });

  it('gives each style its look, and lines around and between the bordered cells', async () => {
    const { excel, host } = await open(schools(1));
    await host.apply([put('summary', 'Tổng hợp')]);
    const sheet = sheetIn(excel, 'Tổng hợp');
    expect(sheet.formats.at(1, 1)).toMatchObject({
      font: { name: 'Times New Roman', size: 14, bold: true },
      alignment: { horizontalAlignment: 'Center' },
      borders: { top: { style: 'None' } },
    });
    const line = { style: 'Continuous', color: '#000000' };
    for (const column of [1, 2])
      expect(sheet.formats.at(3, column).borders).toMatchObject({ top: line, bottom: line, left: line, right: line });
    expect(sheet.linkAt(3, 3)).toMatchObject({ documentReference: "'Trường 1'!B2", textToDisplay: 'Đến ô' });
    expect(sheet.formats.at(3, 3).font.underline).toBe('Single');
  });

  it('sets widths, heights, frozen panes, gridlines and the printed page', async () => {
    const { excel, host } = await open(schools(1));
    const sheet: SheetModel = modelOf('summary', 'Tổng hợp', [modelCell(1, 1, text('x'))], {
      columnWidths: [8.43, 40],
      rowHeights: new Map([[2, 30]]),
      freeze: { rows: 3, columns: 2 },
      print: { ...model().print, repeatRows: { from: 2, to: 3 }, footer: '&P/&N', area: area(1, 1, 9, 4) },
    });
    await host.apply([{ kind: 'putSheet', sheet }]);
    const written = sheetIn(excel, 'Tổng hợp');
    // 8.43 characters are 64 pixels of 0.75 points.
    expect(written.columns.size(1)).toBeCloseTo(48, 1);
    expect(written.rows.size(2)).toBe(30);
    expect(written.frozen).toEqual(area(1, 1, 3, 2));
    expect(written.showGridlines).toBe(false);
    const { page } = written;
    expect(page).toMatchObject({
      paperSize: 'A4',
      orientation: 'Landscape',
      centerHorizontally: true,
      headersFooters: { defaultForAllPages: { centerFooter: '&P/&N' } },
      titleRows: area(2, 1, 3, 16_384),
      area: [area(1, 1, 9, 4)],
    });
    const centimetres = [page.topMargin, page.bottomMargin, page.leftMargin, page.rightMargin].map(
      (points) => (points / 72) * 2.54,
    );
    expect(centimetres.map((length) => Number(length.toFixed(6)))).toEqual([2, 2, 3, 1.5]);
    expect(page.zoom).toMatchObject({ horizontalFitToPages: 1 });
  });

  it('begins pages where the sheet says, at its own scale; a second writing and taking it back set them anew', async () => {
    const { excel, host } = await open(schools(1));
    const paged = (starts: readonly number[]): SheetModel => ({
      ...model(),
      mark: 'analysis',
      name: 'Phân tích',
      print: { ...model().print, pages: { percent: 84, starts } },
    });
    await host.apply([{ kind: 'putSheet', sheet: paged([5, 19]) }]);
    const now = (): unknown => [sheetIn(excel, 'Phân tích').breaks.rows, sheetIn(excel, 'Phân tích').page.zoom];
    expect(now()).toEqual([[5, 19], { scale: 84 }]);
    await host.read();
    const receipt = await host.apply([{ kind: 'putSheet', sheet: paged([7]) }]);
    expect(now()).toEqual([[7], { scale: 84 }]);
    await host.restore(receipt);
    expect(now()).toEqual([[5, 19], { scale: 84 }]);
  });

  it('goes on beside the page where the sheet says, with its first columns on each; taking a second writing back keeps them', async () => {
    const { excel, host } = await open(schools(1));
    const across = (repeated: number, starts: readonly number[]): SheetModel => ({
      ...model(),
      print: { ...model().print, fitToWidth: false, pages: { percent: 77, starts: [], across: { repeated, starts } } },
    });
    await host.apply([{ kind: 'putSheet', sheet: across(2, [9, 18]) }]);
    const now = (): unknown => {
      const { breaks, page } = sheetIn(excel, model().name);
      return [breaks, page.titleColumns?.left, page.titleColumns?.right, page.zoom];
    };
    const first = [{ rows: [], columns: [9, 18] }, 1, 2, { scale: 77 }];
    expect(now()).toEqual(first);
    await host.read();
    const receipt = await host.apply([{ kind: 'putSheet', sheet: across(1, [4]) }]);
    expect(now()).toEqual([{ rows: [], columns: [4] }, 1, 1, { scale: 77 }]);
    await host.restore(receipt);
    expect(now()).toEqual(first);
  });

  it('writes nothing over a note that someone typed after the last reading', async () => {
    const { excel, host } = await open(schools(1));
    await host.apply([put('summary', 'Tổng hợp')]);
    await host.read();
    new Person(excel).type('Tổng hợp', 'B9', 'đã trao đổi với trường');
    expect(await failureOf(host.apply([put('summary', 'Tổng hợp')]))).toEqual({
      code: 'changedSince',
      sheet: 'Tổng hợp',
      first: [{ at: { sheet: 'Tổng hợp', row: 9, column: 2 }, from: null, to: 'đã trao đổi với trường' }],
      count: 1,
    });
    expect(valueIn(excel, 'Tổng hợp', 9, 2)).toBe('đã trao đổi với trường');
    await host.read();
    await host.apply([put('summary', 'Tổng hợp')]);
    expect(valueIn(excel, 'Tổng hợp', 9, 2)).toBe('');
  });

  it('is not disturbed by a value that was only recalculated', async () => {
    const { excel, host } = await open(schools(1));
    await host.apply([put('summary', 'Tổng hợp')]);
    await host.read();
    new Person(excel).type('Trường 1', 'B2', 99);
    expect(valueIn(excel, 'Tổng hợp', 4, 3)).toBe(99);
    await host.read();
    new Person(excel).type('Trường 1', 'B2', 12);
    expect(valueIn(excel, 'Tổng hợp', 4, 3)).toBe(12);
    await expect(host.apply([put('summary', 'Tổng hợp')])).resolves.toMatchObject({ written: ['Tổng hợp'] });
  });

  it('fixes no cell that changed after the last reading', async () => {
    const { excel, host } = await open(schools(1));
    await host.read();
    new Person(excel).type('Trường 1', 'B2', 7);
    expect(await failureOf(host.apply([fix(8)]))).toEqual({
      code: 'changedSince',
      sheet: 'Trường 1',
      first: [{ at: { sheet: 'Trường 1', row: 2, column: 2 }, from: 9.5, to: 7 }],
      count: 1,
    });
    expect(valueIn(excel, 'Trường 1', 2, 2)).toBe(7);
  });

  it('refuses to write over a sheet of ours that someone protected', async () => {
    const { host } = await open(workbookOf([sheetOf('Tổng hợp', [['x']], { mark: 'summary', isProtected: true })]));
    expect(await failureOf(host.apply([put('summary', 'Tổng hợp')]))).toEqual({ code: 'sheetProtected', sheet: 'Tổng hợp' });
  });
});

describe('the Excel host › when a write fails', () => {
  const codes = ['AccessDenied', 'ConnectionFailure', 'GeneralException', 'InvalidOperationInCellEditMode'];
  const faults = [1, 2, 3, 4].flatMap((trip) =>
    (['before', 'half', 'after'] as const).flatMap((when: Moment) => codes.map((code) => ({ trip, when, code }))),
  );

  it.each(faults)('leaves the workbook as before: $code $when trip $trip', async (one) => {
    const { excel, host } = await open(workbookOf([...schools(2).sheets, sheetOf('Tổng hợp', [['cũ', 1]], { mark: 'summary' })]));
    const before = (await host.read()).sheets.map(plain);
    excel.forgetTrips();
    excel.faults.at(one.trip, one.code, { when: one.when });
    expect(await failureOf(host.apply([put('summary', 'Tổng hợp'), put('check', 'Kiểm tra'), fix(8)]))).not.toMatchObject({
      code: 'halfWritten',
    });
    expect((await host.read()).sheets.map(plain)).toEqual(before);
  });

  it.each([2, 3])('writes in smaller parts when trip %d is too much for Excel', async (trip) => {
    const { excel, host } = await open(schools(2));
    await host.read();
    excel.forgetTrips();
    excel.faults.at(trip, 'RequestPayloadSizeLimitExceeded');
    await host.apply([put('summary', 'Tổng hợp'), fix(8)]);
    expect(valueIn(excel, 'Tổng hợp', 3, 1)).toBe(96.5);
    expect(valueIn(excel, 'Trường 1', 2, 2)).toBe(8);
  });

  it.each([2_500, 4_000, 6_000])('gives up after three halvings, with the workbook as before: %d bytes', async (limit) => {
    const { excel, host } = await open(schools(2));
    const before = (await host.read()).sheets.map(plain);
    excel.requestLimit = limit;
    const [failure, left] = await refusalOf(host.apply([put('summary', 'Tổng hợp'), fix(8)]));
    expect(failure).toEqual({ code: 'tooMuchAtOnce' });
    // Whether a first part went through before the next was too much depends on the size of the parts.
    expect(['untouched', 'takenBack']).toContain(left);
    excel.requestLimit = 5_000_000;
    expect((await host.read()).sheets.map(plain)).toEqual(before);
  });

  it('says which sheets may hold half of it when it cannot be taken back', async () => {
    const { excel, host } = await open(schools(2));
    await host.read();
    excel.forgetTrips();
    excel.faults.at(3, 'ConnectionFailure', { when: 'half' });
    for (const trip of [4, 5, 6]) excel.faults.at(trip, 'ConnectionFailure');
    expect(await failureOf(host.apply([put('summary', 'Tổng hợp'), fix(8)]))).toEqual({
      code: 'halfWritten',
      sheets: ['Tổng hợp', 'Trường 1'],
    });
  });

  it('does not delete a sheet of the same name that another person has just added', async () => {
    const { excel, host } = await open(schools(1));
    await host.read();
    excel.forgetTrips();
    const colleague = new Person(excel, 'coAuthor');
    excel.meanwhile(2, () => {
      colleague.addSheet('Tổng hợp');
      colleague.type('Tổng hợp', 'A1', 'của đồng nghiệp');
    });
    expect(await failureOf(host.apply([put('summary', 'Tổng hợp')]))).toMatchObject({ code: 'nameTaken' });
    expect(valueIn(excel, 'Tổng hợp', 1, 1)).toBe('của đồng nghiệp');
  });

  it('takes a write back when a cell holds something else afterwards, and leaves what was typed there', async () => {
    const { excel, host } = await open(schools(1));
    await host.read();
    excel.forgetTrips();
    // The cell was open for editing: what is typed there comes after our write.
    excel.meanwhile(4, () => new Person(excel).type('Trường 1', 'B2', 80));
    expect(await refusalOf(host.apply([put('summary', 'Tổng hợp'), fix(8)]))).toEqual([
      {
        code: 'changedSince',
        sheet: 'Trường 1',
        first: [{ at: { sheet: 'Trường 1', row: 2, column: 2 }, from: 8, to: 80 }],
        count: 1,
      },
      'takenBack',
    ]);
    expect(valueIn(excel, 'Trường 1', 2, 2)).toBe(80);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Trường 1']);
  });
});

describe('the Excel host › restore', () => {
  it('gives a sheet that was replaced its contents, looks, merges, widths and heights back', async () => {
    const { excel, host } = await open(schools(1));
    await host.apply([put('summary', 'Tổng hợp')]);
    const look = () => {
      const sheet = sheetIn(excel, 'Tổng hợp');
      return [1, 2, 3].map((column) => [
        valueIn(excel, 'Tổng hợp', 3, column),
        sheet.columns.size(column),
        sheet.formats.at(3, column),
        sheet.linkAt(3, column),
      ]);
    };
    const before = look();
    const receipt = await host.apply([
      { kind: 'putSheet', sheet: modelOf('summary', 'Tổng hợp (2)', [modelCell(1, 1, text('khác'))], { columnWidths: [3] }) },
    ]);
    await host.restore(receipt);
    expect(look()).toMatchObject(before);
    expect(sheetIn(excel, 'Tổng hợp').merges).toEqual([area(1, 1, 1, 3)]);
  });

  it('keeps a text that looks like a number a text', async () => {
    const { excel, host } = await open(workbookOf([sheetOf('Trường 1', [['x'], ['x', constant('25,67')]])]));
    await host.restore(await host.apply([fix(25.67)]));
    expect([valueIn(excel, 'Trường 1', 2, 2), valueType(sheetIn(excel, 'Trường 1').content(2, 2))]).toEqual(['25,67', 'String']);
  });
});

describe('the Excel host › goTo', () => {
  it('shows the cell', async () => {
    const { excel, host } = await open(schools(2));
    await host.goTo({ sheet: 'Trường 2', row: 2, column: 2 });
    const { active } = excel.workbook;
    expect([active.name, active.selection]).toEqual(['Trường 2', area(2, 2, 2, 2)]);
  });

  it('says that the sheet is gone', async () => {
    const { host } = await open(schools(1));
    expect(await failureOf(host.goTo({ sheet: 'Trường 9', row: 1, column: 1 }))).toEqual({
      code: 'sheetMissing',
      sheet: 'Trường 9',
    });
  });
});

describe('the Excel host › onSelect', () => {
  it('tells the first cell of what is chosen, until it is stopped', async () => {
    const { excel, host } = await open(schools(2));
    const told: CellRef[] = [];
    const stop = host.onSelect?.((at) => told.push(at));
    const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
    await settled();
    const person = new Person(excel);
    person.select('Trường 2', 'B2:C3');
    await settled();
    person.select('Trường 1', 'C4');
    await settled();
    expect(told).toEqual([
      { sheet: 'Trường 2', row: 2, column: 2 },
      { sheet: 'Trường 1', row: 4, column: 3 },
    ]);
    stop?.();
    await settled();
    person.select('Trường 1', 'B2');
    await settled();
    expect(told).toHaveLength(2);
  });
});

describe('the Excel host › onChange', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  async function watched(saysWho: boolean): Promise<{
    readonly excel: EmbeddedExcel;
    readonly host: WorkbookHost;
    readonly calls: () => number;
    readonly stop: () => void;
  }> {
    const { excel, host } = await open(schools(1));
    excel.saysWhoCausedEvents = saysWho;
    let calls = 0;
    const stop = host.onChange(() => (calls += 1));
    await jest.advanceTimersByTimeAsync(1);
    return { excel, host, stop, calls: () => calls };
  }

  it('tells once, 400 ms after the last of several changes', async () => {
    const { excel, calls } = await watched(true);
    new Person(excel).type('Trường 1', 'B2', 7);
    await jest.advanceTimersByTimeAsync(300);
    new Person(excel).type('Trường 1', 'B2', 8);
    await jest.advanceTimersByTimeAsync(300);
    expect(calls()).toBe(0);
    await jest.advanceTimersByTimeAsync(100);
    expect(calls()).toBe(1);
  });

  it('tells which cells were typed into, of the sheets that were read', async () => {
    const { excel, host } = await open(schools(2));
    const told: unknown[] = [];
    const stop = host.onChange((changed) => told.push(changed));
    await jest.advanceTimersByTimeAsync(1);
    const person = new Person(excel);
    person.type('Trường 1', 'B2', 7);
    await jest.advanceTimersByTimeAsync(400);
    expect(told).toEqual([null]);
    const reading = host.read();
    await jest.advanceTimersByTimeAsync(100);
    await reading;
    person.type('Trường 1', 'B2', 8);
    person.type('Trường 2', 'A3', 'Ghi chú');
    await jest.advanceTimersByTimeAsync(400);
    const area = (row: number, column: number): unknown => ({ top: row, left: column, bottom: row, right: column });
    expect(told[1]).toEqual([
      { sheet: 'Trường 1', area: area(2, 2) },
      { sheet: 'Trường 2', area: area(3, 1) },
    ]);
    stop();
  });

  it('reads single cells in one trip, however many', async () => {
    const { excel, host } = await open(schools(2));
    excel.forgetTrips();
    const asked = ['Trường 1', 'Trường 2'].flatMap((sheet) => [1, 2, 7].map((column) => ({ sheet, row: 2, column })));
    const reading = host.readCells?.(asked);
    await jest.advanceTimersByTimeAsync(100);
    expect((await reading)?.map(({ at }) => at)).toEqual(asked);
    expect(excel.trips).toBe(1);
  });

  it.each([true, false])('does not tell of our own writes (events say who caused them: %s)', async (saysWho) => {
    const { excel, host, calls } = await watched(saysWho);
    const applying = host.apply([put('summary', 'Tổng hợp'), fix(8)]);
    await jest.advanceTimersByTimeAsync(1_000);
    await applying;
    await jest.advanceTimersByTimeAsync(1_000);
    expect(calls()).toBe(0);
    new Person(excel).type('Trường 1', 'B2', 9);
    await jest.advanceTimersByTimeAsync(400);
    expect(calls()).toBe(1);
  });

  it.each([true, false])('tells of a co-author also while we write (events say who caused them: %s)', async (saysWho) => {
    const { excel, host, calls } = await watched(saysWho);
    excel.forgetTrips();
    excel.meanwhile(3, () => new Person(excel, 'coAuthor').type('Trường 1', 'A3', 'của đồng nghiệp'));
    const applying = host.apply([put('summary', 'Tổng hợp'), fix(8)]);
    await jest.advanceTimersByTimeAsync(1_000);
    await applying;
    expect(calls()).toBe(1);
  });

  it('is quiet after it was stopped', async () => {
    const { excel, calls, stop } = await watched(true);
    new Person(excel).type('Trường 1', 'B2', 7);
    stop();
    new Person(excel).type('Trường 1', 'B2', 8);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(calls()).toBe(0);
  });
});

/** Sheets `Trường 1`, `Trường 2`, … with a score in B2. */
function schools(count: number): Workbook {
  return workbookOf(
    Array.from({ length: count }, (_, index) =>
      sheetOf(
        `Trường ${index + 1}`,
        [
          ['TT', 'Điểm'],
          ['1', 9.5],
          ['2', 'Không'],
        ],
        { hiddenRows: new Set([3]) },
      ),
    ),
  );
}

function model(): SheetModel {
  return modelOf('summary', 'Tổng hợp', []);
}

function put(mark: string, name: string): Edit {
  const cells = [
    modelCell(1, 1, text('BẢNG TỔNG HỢP'), { style: 'title' }),
    modelCell(3, 1, number(96.5), { format: '0.00' }),
    modelCell(3, 2, text('Xuất sắc')),
    modelCell(3, 3, text('Đến ô'), { style: 'link', link: { sheet: 'Trường 1', row: 2, column: 2 } }),
    modelCell(4, 3, { kind: 'formula', formula: "'Trường 1'!B2", cached: 9.5 }),
  ];
  return { kind: 'putSheet', sheet: modelOf(mark, name, cells, { merges: [area(1, 1, 1, 3)] }) };
}

function fix(value: number): Edit {
  return { kind: 'setCells', cells: [{ at: { sheet: 'Trường 1', row: 2, column: 2 }, value: number(value) }] };
}

function sheetIn(excel: EmbeddedExcel, name: string): OpenSheet {
  const sheet = excel.workbook.sheetNamed(name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return sheet;
}

function valueIn(excel: EmbeddedExcel, sheet: string, row: number, column: number): unknown {
  return plainValue(sheetIn(excel, sheet).content(row, column).value);
}

function only(workbook: Workbook): Sheet {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

function plain(sheet: Sheet): unknown {
  return {
    ...sheet,
    rows: [...sheet.rows].map(([row, cells]) => [row, [...cells]]),
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
  };
}

async function failureOf(promise: Promise<unknown>): Promise<HostFailure> {
  return (await refusalOf(promise))[0];
}

/** Why the host refused, and what it says is left. */
async function refusalOf(promise: Promise<unknown>): Promise<readonly [HostFailure, Left]> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof HostError) return [error.failure, error.left];
    throw error;
  }
  throw new Error('the host did not refuse');
}
