import type { Edit } from '../../../src/core/workbook/edit';
import { HostError, type HostFailure, type Left, type WorkbookHost } from '../../../src/core/workbook/host';
import type { SheetModel } from '../../../src/core/workbook/sheetModel';
import { cellAt, type Sheet, type Workbook } from '../../../src/core/workbook/workbook';
import { dateSystemFrom } from '../../../src/hosts/excel/dateSystem';
import { excelHost } from '../../../src/hosts/excel/excelHost';
import { TRIP_BYTES } from '../../../src/hosts/excel/trips';
import { hostContract } from '../contract';
import { area, constant, modelCell, modelOf, number, sheetOf, text, workbookOf } from '../contractWorkbook';
import { FakeExcel, type Fault } from './fakeExcel';

const upTo =
  (top: number) =>
  (version: string): boolean =>
    Number(version.split('.')[1]) <= top;

function excel(workbook: Workbook, top = 21): { readonly fake: FakeExcel; readonly host: WorkbookHost } {
  const fake = new FakeExcel(workbook);
  return { fake, host: excelHost(fake.run, upTo(top)) };
}

hostContract('Excel', (workbook) => Promise.resolve(excel(workbook).host));

describe('the Excel host › read', () => {
  it.each([3, 60])('takes three trips for %d sheets', async (count) => {
    const { fake, host } = excel(schools(count));
    const read = await host.read();
    expect(read.sheets).toHaveLength(count);
    expect(fake.trips).toBe(3);
  });

  it('takes two trips when every sheet is empty', async () => {
    const { fake, host } = excel(workbookOf([sheetOf('Trống', [])]));
    await host.read();
    expect(fake.trips).toBe(2);
  });

  it('takes one trip more for each further 25,000 cells, and says how far it is', async () => {
    const wide = Array.from({ length: 260 }, (_, row) => Array.from({ length: 300 }, (_unused, column) => row + column));
    const { fake, host } = excel(workbookOf([sheetOf('Lớn', wide)]));
    const told: (readonly [number, number])[] = [];
    const read = await host.read({ progress: (done, of) => told.push([done, of]) });
    expect(fake.trips).toBe(2 + 4);
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
    const { fake, host } = excel(workbookOf([sheetOf('Trường M', rows)]));
    fake.faults = [fault(3, 'ResponsePayloadSizeLimitExceeded'), fault(6, 'ResponsePayloadSizeLimitExceeded')];
    expect(only(await host.read()).rows.size).toBe(100);
    fake.trips = 0;
    fake.faults = [3, 6, 9, 12].map((trip) => fault(trip, 'RangeExceedsLimit'));
    expect(await failureOf(host.read())).toEqual({ code: 'tooMuchAtOnce' });
  });

  it('reads a second time when the connection was lost, and not a third', async () => {
    const { fake, host } = excel(schools(2));
    fake.faults = [fault(2, 'ConnectionFailure')];
    expect((await host.read()).sheets).toHaveLength(2);
    fake.trips = 0;
    fake.faults = [fault(1, 'Timeout'), fault(2, 'Timeout')];
    expect(await failureOf(host.read())).toEqual({ code: 'lostConnection' });
  });

  it('does without merged areas below ExcelApi 1.13, and where Excel refuses to list them', async () => {
    const merged = workbookOf([sheetOf('Trường M', [['Tiêu đề'], [1]], { merges: [area(1, 1, 1, 3)] })]);
    expect(only(await excel(merged, 12).host.read()).merges).toEqual([]);
    const { fake, host } = excel(merged);
    fake.faults = [fault(2, 'InvalidArgument')];
    const read = await host.read();
    expect(only(read).merges).toEqual([]);
    expect(cellAt(only(read), 2, 1).value).toEqual({ kind: 'number', value: 1 });
  });

  it('refuses an Excel below 1.9 and says so', async () => {
    const { host } = excel(schools(1), 8);
    expect(await failureOf(host.read())).toEqual({ code: 'tooOld', feature: 'ExcelApi 1.9' });
    expect(await failureOf(host.apply([]))).toEqual({ code: 'tooOld', feature: 'ExcelApi 1.9' });
  });

  it('lets the user finish the cell being edited', async () => {
    const { fake, host } = excel(schools(1));
    await host.read();
    expect(fake.runs).toEqual([{ delayForCellEdit: true }]);
  });

  it('tells the error #N/A from the text "#N/A", and a formula that gives "" from a blank cell', async () => {
    const { host } = excel(
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
  const dated = (date1904: boolean, rows = 1): Workbook => {
    const filling = Array.from({ length: rows }, () => Array.from({ length: 30 }, () => 1));
    return workbookOf([sheetOf('Trường 1', [['Ngày', constant(44_886, 'dd/mm/yyyy')], ...filling])], { date1904 });
  };

  it.each([true, false])('is learnt from the text of a date, without a further trip (1904: %s)', async (date1904) => {
    const { fake, host } = excel(dated(date1904));
    expect((await host.read()).date1904).toBe(date1904);
    expect(fake.trips).toBe(3);
  });

  it('takes one trip more in a large workbook, and only the first time', async () => {
    const { fake, host } = excel(dated(true, 700));
    expect((await host.read()).date1904).toBe(true);
    expect(fake.trips).toBe(4);
    fake.trips = 0;
    expect((await host.read()).date1904).toBe(true);
    expect(fake.trips).toBe(3);
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
  it.each([3, 60])('takes four trips to write three sheets beside %d', async (count) => {
    const { fake, host } = excel(schools(count));
    const edits = [put('summary', 'Tổng hợp'), put('proposal', 'Đề nghị khen thưởng'), put('check', 'Kiểm tra')];
    await host.read();
    fake.trips = 0;
    await host.apply(edits);
    expect(fake.trips).toBe(4);
    fake.trips = 0;
    await host.apply(edits);
    expect(fake.trips).toBe(4);
  });

  it('takes four trips also when it has not read before, and then finds the marks itself', async () => {
    const { fake, host } = excel(workbookOf([...schools(20).sheets, sheetOf('Tổng hợp của tôi', [['cũ']], { mark: 'summary' })]));
    await host.apply([put('summary', 'Tổng hợp')]);
    expect(fake.trips).toBe(4);
    expect(fake.sheets).toHaveLength(21);
    expect(fake.sheet('Tổng hợp').value(1, 1)).toBe('BẢNG TỔNG HỢP');
  });

  it('takes a trip more, there and back, for each further 1.5 MB', async () => {
    const long = 'Lý do được nêu đầy đủ trong biên bản họp của tổ thẩm định. '.repeat(8);
    const cells = Array.from({ length: 6_000 }, (_, row) => modelCell(row + 1, 1, text(long)));
    const { fake, host } = excel(schools(1));
    await host.apply([{ kind: 'putSheet', sheet: modelOf('check', 'Kiểm tra', cells) }]);
    const bytes = new TextEncoder().encode(JSON.stringify(cells.map(() => [[long], ['@']]))).length;
    expect(fake.trips).toBeGreaterThan(4);
    expect(fake.trips).toBeLessThanOrEqual(2 + 2 * Math.ceil(bytes / TRIP_BYTES));
    expect(fake.sheet('Kiểm tra').value(6_000, 1)).toBe(long);
  });

  it('writes a large sheet again, keeping only its contents for going back', async () => {
    const cells = Array.from({ length: 3_000 }, (_, row) => modelCell(row + 1, 1, text('x'.repeat(200))));
    const { fake, host } = excel(schools(1));
    await host.apply([{ kind: 'putSheet', sheet: modelOf('check', 'Kiểm tra', cells) }]);
    fake.answerLimit = 2_000_000;
    const receipt = await host.apply([{ kind: 'putSheet', sheet: modelOf('check', 'Kiểm tra', [modelCell(1, 1, text('y'))]) }]);
    expect(fake.sheet('Kiểm tra').value(3_000, 1)).toBe('');
    await host.restore(receipt);
    expect(fake.sheet('Kiểm tra').value(3_000, 1)).toBe('x'.repeat(200));
  });

  it('keeps the mark as a hidden name of the sheet, and the sheet itself when it is written again', async () => {
    const { fake, host } = excel(schools(1));
    await host.apply([put('summary', 'Tổng hợp')]);
    const { id, names } = fake.sheet('Tổng hợp');
    expect([...names]).toEqual([['_ChamThiDua_summary', { visible: false }]]);
    await host.apply([put('summary', 'Tổng hợp')]);
    expect(fake.sheet('Tổng hợp').id).toBe(id);
    expect([...fake.sheet('Tổng hợp').names.keys()]).toEqual(['_ChamThiDua_summary']);
  });

  it('gives each style its look, and lines around and between the bordered cells', async () => {
    const { fake, host } = excel(schools(1));
    await host.apply([put('summary', 'Tổng hợp')]);
    const sheet = fake.sheet('Tổng hợp');
    expect(sheet.look(1, 1)).toMatchObject({
      font: { name: 'Times New Roman', size: 14, bold: true },
      horizontalAlignment: 'Center',
    });
    expect(sheet.look(1, 1)).not.toHaveProperty('borderEdgeTop');
    for (const column of [1, 2])
      expect(sheet.look(3, column)).toMatchObject({
        borderEdgeTop: { style: 'Continuous' },
        borderInsideVertical: { style: 'Continuous' },
      });
    expect(sheet.look(3, 3)).toMatchObject({
      hyperlink: { documentReference: "'Trường 1'!B2", textToDisplay: 'Đến ô' },
      font: { underline: 'Single' },
    });
  });

  it('sets widths, heights, frozen panes, gridlines and the printed page', async () => {
    const { fake, host } = excel(schools(1));
    const sheet: SheetModel = modelOf('summary', 'Tổng hợp', [modelCell(1, 1, text('x'))], {
      columnWidths: [8.43, 40],
      rowHeights: new Map([[2, 30]]),
      freeze: { rows: 3, columns: 2 },
      print: { ...model().print, repeatRows: { from: 2, to: 3 }, footer: '&P/&N', area: area(1, 1, 9, 4) },
    });
    await host.apply([{ kind: 'putSheet', sheet }]);
    const written = fake.sheet('Tổng hợp');
    // 8.43 characters are 64 pixels of 0.75 points.
    expect(written.columnWidths.get(1)).toBeCloseTo(48, 1);
    expect(written.rowHeights.get(2)).toBe(30);
    expect(written.freeze).toBe('freezeAt(3x2)');
    expect(written.showGridlines).toBe(false);
    expect(Object.fromEntries(written.page)).toEqual({
      paperSize: 'A4',
      orientation: 'Landscape',
      centerHorizontally: true,
      setPrintMargins: ['Centimeters', { top: 2, bottom: 2, left: 3, right: 1.5 }],
      'headersFooters.defaultForAllPages.centerFooter': '&P/&N',
      setPrintTitleRows: ['$2:$3'],
      setPrintArea: ['A1:D9'],
      zoom: { horizontalFitToPages: 1 },
    });
  });

  it('writes nothing over a note that someone typed after the last reading', async () => {
    const { fake, host } = excel(schools(1));
    await host.apply([put('summary', 'Tổng hợp')]);
    await host.read();
    await fake.type('Tổng hợp', 9, 2, 'đã trao đổi với trường');
    expect(await failureOf(host.apply([put('summary', 'Tổng hợp')]))).toEqual({
      code: 'changedSince',
      sheet: 'Tổng hợp',
      first: [{ at: { sheet: 'Tổng hợp', row: 9, column: 2 }, from: null, to: 'đã trao đổi với trường' }],
      count: 1,
    });
    expect(fake.sheet('Tổng hợp').value(9, 2)).toBe('đã trao đổi với trường');
    await host.read();
    await host.apply([put('summary', 'Tổng hợp')]);
    expect(fake.sheet('Tổng hợp').value(9, 2)).toBe('');
  });

  it('is not disturbed by a value that was only recalculated', async () => {
    const { fake, host } = excel(schools(1));
    await host.apply([put('summary', 'Tổng hợp')]);
    await host.read();
    fake.sheet('Tổng hợp').place(4, 3, { kind: 'number', value: 99 }, "'Trường 1'!B2", 'General');
    await host.read();
    fake.sheet('Tổng hợp').place(4, 3, { kind: 'number', value: 12 }, "'Trường 1'!B2", 'General');
    await expect(host.apply([put('summary', 'Tổng hợp')])).resolves.toMatchObject({ written: ['Tổng hợp'] });
  });

  it('fixes no cell that changed after the last reading', async () => {
    const { fake, host } = excel(schools(1));
    await host.read();
    await fake.type('Trường 1', 2, 2, 7);
    expect(await failureOf(host.apply([fix(8)]))).toEqual({
      code: 'changedSince',
      sheet: 'Trường 1',
      first: [{ at: { sheet: 'Trường 1', row: 2, column: 2 }, from: 9.5, to: 7 }],
      count: 1,
    });
    expect(fake.sheet('Trường 1').value(2, 2)).toBe(7);
  });

  it('refuses to write over a sheet of ours that someone protected', async () => {
    const { host } = excel(workbookOf([sheetOf('Tổng hợp', [['x']], { mark: 'summary', isProtected: true })]));
    expect(await failureOf(host.apply([put('summary', 'Tổng hợp')]))).toEqual({ code: 'sheetProtected', sheet: 'Tổng hợp' });
  });
});

describe('the Excel host › when a write fails', () => {
  const codes = ['AccessDenied', 'ConnectionFailure', 'GeneralException', 'InvalidOperationInCellEditMode'];
  const faults = [1, 2, 3, 4].flatMap((trip) =>
    (['before', 'half', 'after'] as const).flatMap((when) => codes.map((code): Fault => ({ trip, when, code }))),
  );

  it.each(faults)('leaves the workbook as before: $code $when trip $trip', async (one) => {
    const { fake, host } = excel(workbookOf([...schools(2).sheets, sheetOf('Tổng hợp', [['cũ', 1]], { mark: 'summary' })]));
    const before = (await host.read()).sheets.map(plain);
    fake.trips = 0;
    fake.faults = [one];
    expect(await failureOf(host.apply([put('summary', 'Tổng hợp'), put('check', 'Kiểm tra'), fix(8)]))).not.toMatchObject({
      code: 'halfWritten',
    });
    expect((await host.read()).sheets.map(plain)).toEqual(before);
  });

  it.each([3, 4])('writes in smaller parts when trip %d is too much for Excel', async (trip) => {
    const { fake, host } = excel(schools(2));
    await host.read();
    fake.trips = 0;
    fake.faults = [fault(trip, 'RequestPayloadSizeLimitExceeded', 'half')];
    await host.apply([put('summary', 'Tổng hợp'), fix(8)]);
    expect(fake.sheet('Tổng hợp').value(3, 1)).toBe(96.5);
    expect(fake.sheet('Trường 1').value(2, 2)).toBe(8);
  });

  it('gives up after three halvings, with the workbook as before', async () => {
    const { fake, host } = excel(schools(2));
    const before = (await host.read()).sheets.map(plain);
    fake.sendLimit = 500;
    expect(await refusalOf(host.apply([put('summary', 'Tổng hợp'), fix(8)]))).toEqual([{ code: 'tooMuchAtOnce' }, 'untouched']);
    expect((await host.read()).sheets.map(plain)).toEqual(before);
    expect([...fake.kept.settings, ...fake.kept.parts]).toEqual([]);
  });

  it('says which sheets may hold half of it when it cannot be taken back', async () => {
    const { fake, host } = excel(schools(2));
    await host.read();
    fake.trips = 0;
    fake.faults = [fault(3, 'ConnectionFailure', 'half'), ...[4, 5, 6].map((trip) => fault(trip, 'ConnectionFailure'))];
    expect(await failureOf(host.apply([put('summary', 'Tổng hợp'), fix(8)]))).toEqual({
      code: 'halfWritten',
      sheets: ['Tổng hợp', 'Trường 1'],
    });
  });

  it('does not delete a sheet of the same name that another person has just added', async () => {
    const { fake, host } = excel(schools(1));
    const first = fake.run;
    await host.read();
    const theirs = new Promise<void>((resolve) => setTimeout(resolve, 0));
    fake.trips = 0;
    fake.faults = [fault(3, 'ItemAlreadyExists')];
    const applying = failureOf(host.apply([put('summary', 'Tổng hợp')]));
    await theirs;
    await first({}, async (context) => {
      context.workbook.worksheets.add('Tổng hợp').getRange('A1').formulas = [['của đồng nghiệp']];
      await context.sync();
    }).catch(() => undefined);
    await applying;
    expect(fake.sheets.filter(({ name }) => name === 'Tổng hợp').map((sheet) => sheet.value(1, 1))).not.toEqual([
      'BẢNG TỔNG HỢP',
    ]);
  });

  it('takes a write back when a cell holds something else afterwards, and leaves what was typed there', async () => {
    const { fake, host } = excel(schools(1));
    await host.read();
    const sheet = fake.sheet('Trường 1');
    // The cell was open for editing, a filter, another person: whatever keeps the value from staying.
    const input = sheet.input.bind(sheet);
    sheet.input = (row, column, content) => input(row, column, content === 8 ? 80 : content);
    expect(await refusalOf(host.apply([put('summary', 'Tổng hợp'), fix(8)]))).toEqual([
      {
        code: 'changedSince',
        sheet: 'Trường 1',
        first: [{ at: { sheet: 'Trường 1', row: 2, column: 2 }, from: 8, to: 80 }],
        count: 1,
      },
      'takenBack',
    ]);
    expect(sheet.value(2, 2)).toBe(80);
    expect(fake.sheets.map(({ name }) => name)).toEqual(['Trường 1']);
  });
});

describe('the Excel host › restore', () => {
  it('gives a sheet that was replaced its contents, looks, merges, widths and heights back', async () => {
    const { fake, host } = excel(schools(1));
    await host.apply([put('summary', 'Tổng hợp')]);
    const look = () => {
      const sheet = fake.sheet('Tổng hợp');
      return [1, 2, 3].map((column) => [
        sheet.value(3, column),
        sheet.format(3, column),
        sheet.columnWidths.get(column),
        sheet.look(3, column),
      ]);
    };
    const before = look();
    const receipt = await host.apply([
      { kind: 'putSheet', sheet: modelOf('summary', 'Tổng hợp (2)', [modelCell(1, 1, text('khác'))], { columnWidths: [3] }) },
    ]);
    await host.restore(receipt);
    expect(look()).toMatchObject(before);
    expect(fake.sheet('Tổng hợp').merges).toEqual([area(1, 1, 1, 3)]);
  });

  it('keeps a text that looks like a number a text', async () => {
    const { fake, host } = excel(workbookOf([sheetOf('Trường 1', [['x'], ['x', constant('25,67')]])]));
    await host.restore(await host.apply([fix(25.67)]));
    expect([fake.sheet('Trường 1').value(2, 2), fake.sheet('Trường 1').type(2, 2)]).toEqual(['25,67', 'String']);
  });
});

describe('the Excel host › goTo', () => {
  it('shows the cell', async () => {
    const { fake, host } = excel(schools(2));
    await host.goTo({ sheet: 'Trường 2', row: 2, column: 2 });
    expect([fake.active, fake.selected]).toEqual(['Trường 2', { sheet: 'Trường 2', area: area(2, 2, 2, 2) }]);
  });

  it('says that the sheet is gone', async () => {
    const { host } = excel(schools(1));
    expect(await failureOf(host.goTo({ sheet: 'Trường 9', row: 1, column: 1 }))).toEqual({
      code: 'sheetMissing',
      sheet: 'Trường 9',
    });
  });
});

describe('the Excel host › onChange', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  async function watched(
    saysWho: boolean,
  ): Promise<{ readonly fake: FakeExcel; readonly host: WorkbookHost; readonly calls: () => number; readonly stop: () => void }> {
    const { fake, host } = excel(schools(1));
    fake.saysWhoCausedEvents = saysWho;
    let calls = 0;
    const stop = host.onChange(() => (calls += 1));
    await jest.advanceTimersByTimeAsync(1);
    return { fake, host, stop, calls: () => calls };
  }

  it('tells once, 400 ms after the last of several changes', async () => {
    const { fake, calls } = await watched(true);
    await fake.type('Trường 1', 2, 2, 7);
    await jest.advanceTimersByTimeAsync(300);
    await fake.type('Trường 1', 2, 2, 8);
    await jest.advanceTimersByTimeAsync(300);
    expect(calls()).toBe(0);
    await jest.advanceTimersByTimeAsync(100);
    expect(calls()).toBe(1);
  });

  it.each([true, false])('does not tell of our own writes (events say who caused them: %s)', async (saysWho) => {
    const { fake, host, calls } = await watched(saysWho);
    const applying = host.apply([put('summary', 'Tổng hợp'), fix(8)]);
    await jest.advanceTimersByTimeAsync(1_000);
    await applying;
    await jest.advanceTimersByTimeAsync(1_000);
    expect(calls()).toBe(0);
    await fake.type('Trường 1', 2, 2, 9);
    await jest.advanceTimersByTimeAsync(400);
    expect(calls()).toBe(1);
  });

  it('is quiet after it was stopped', async () => {
    const { fake, calls, stop } = await watched(true);
    await fake.type('Trường 1', 2, 2, 7);
    stop();
    await fake.type('Trường 1', 2, 2, 8);
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

function fault(trip: number, code: string, when: Fault['when'] = 'before'): Fault {
  return { trip, code, when };
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
