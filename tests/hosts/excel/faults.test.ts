import type { Edit } from '../../../src/core/workbook/edit';
import { HostError, type HostFailure, type Left, type Waiting, type WorkbookHost } from '../../../src/core/workbook/host';
import type { Sheet, Workbook } from '../../../src/core/workbook/workbook';
import { excelHost } from '../../../src/hosts/excel/excelHost';
import type { EmbeddedExcel } from '../../embeddedExcel/embeddedExcel';
import type { Moment } from '../../embeddedExcel/faults';
import { officeForTests } from '../../embeddedExcel/forTests';
import { plainValue } from '../../embeddedExcel/model/plainValue';
import { PROTECTION_DEFAULTS } from '../../embeddedExcel/model/protection';
import { Person } from '../../embeddedExcel/people';
import { area, modelCell, modelOf, number, sheetOf, text, workbookOf } from '../contractWorkbook';

const tests = officeForTests();

interface Opened {
  readonly excel: EmbeddedExcel;
  readonly host: WorkbookHost;
  /** Another pane on the same workbook, as after closing and opening. */
  readonly nextPane: () => WorkbookHost;
  /** Milliseconds that were waited. */
  readonly waits: number[];
}

async function open(
  workbook: Workbook,
  excelApi = '1.20',
  onWait: (excel: EmbeddedExcel) => void = () => undefined,
): Promise<Opened> {
  const { excel, office } = await tests.open(workbook, { excelApi });
  const waits: number[] = [];
  const pane = (): WorkbookHost =>
    excelHost(office.run, office.supports, {
      now: () => 1_000,
      wait: async (milliseconds) => {
        waits.push(milliseconds);
        onWait(excel);
      },
    });
  return { excel, host: pane(), nextPane: pane, waits };
}

const EDITS: readonly Edit[] = [put('summary', 'Tổng hợp'), put('check', 'Kiểm tra'), fix(8)];

describe('whatever goes wrong at whatever trip of a write', () => {
  const codes = [
    'AccessDenied',
    'ConnectionFailure',
    'GeneralException',
    'ActivityLimitReached',
    'InvalidOperationInCellEditMode',
    'InvalidOperation',
    'ItemNotFound',
    'WriteNotSupportedWhenModalDialogOpen',
    'InvalidOrTimedOutSession',
    'SomethingNew',
  ];
  const cases = [1, 2, 3, 4].flatMap((trip) =>
    (['before', 'half', 'after'] as const).flatMap((when: Moment) => codes.map((code) => ({ trip, when, code }))),
  );

  it.each(cases)('ends with the plan or as before, and says so: $code $when trip $trip', async ({ trip, when, code }) => {
    const { excel, host, nextPane } = await open(withOurs());
    const before = (await host.read()).sheets.map(plain);
    excel.forgetTrips();
    excel.faults.at(trip, code, { when });
    const refused = await host.apply(EDITS).then(() => null, refusalOf);
    if (refused === null) {
      // A busy Excel is asked again, after looking.
      expect(code).toBe('ActivityLimitReached');
      expect(valueIn(excel, 'Tổng hợp', 1, 1)).toBe('BẢNG TỔNG HỢP');
      return;
    }
    const [failure, left] = refused;
    expect(failure.code).not.toBe('halfWritten');
    expect(left).toBe(trip <= 2 || (trip === 3 && when === 'before') ? 'untouched' : 'takenBack');
    expect((await nextPane().read()).sheets.map(plain)).toEqual(before);
    expect(await host.lastReceipt()).toBeNull();
    expect(await nextPane().lastReceipt()).toBeNull();
  });

  it.each([
    [3, 'half'],
    [3, 'after'],
    [4, 'after'],
  ] as const)('names the sheets and keeps the way back when nothing answers any more (trip %d %s)', async (trip, when) => {
    const { excel, host, nextPane } = await open(withOurs());
    const before = (await host.read()).sheets.map(plain);
    excel.forgetTrips();
    excel.faults.at(trip, 'ConnectionFailure', { when });
    for (const later of [1, 2, 3]) excel.faults.at(trip + later, 'ConnectionFailure');
    expect((await host.apply(EDITS).then(() => null, refusalOf))?.[0]).toEqual({
      code: 'halfWritten',
      sheets: ['Kiểm tra', 'Tổng hợp', 'Trường 1'],
    });
    const receipt = await host.lastReceipt();
    expect(receipt).toMatchObject({ written: ['Kiểm tra', 'Tổng hợp'], isComplete: false, canRestore: true });
    if (receipt === null) throw new Error('no receipt');

    // The first attempt breaks off as well; the second is as good as the first.
    excel.forgetTrips();
    excel.faults.at(3, 'AccessDenied', { when: 'half' });
    expect((await host.restore(receipt).then(() => null, refusalOf))?.[0]).toMatchObject({ code: 'halfWritten' });
    expect(await host.lastReceipt()).toMatchObject({ isComplete: false });
    await host.restore(receipt);
    expect((await nextPane().read()).sheets.map(plain)).toEqual(before);
    expect(await host.lastReceipt()).toBeNull();
    expect(await nextPane().lastReceipt()).toBeNull();
  });
});

describe('restoring, whatever goes wrong at whatever trip', () => {
  const cases = [1, 2, 3, 4, 5].flatMap((trip) =>
    (['before', 'half', 'after'] as const).flatMap((when: Moment) =>
      ['AccessDenied', 'ConnectionFailure', 'ActivityLimitReached'].map((code) => ({ trip, when, code })),
    ),
  );

  it.each(cases)('can be done again: $code $when trip $trip', async ({ trip, when, code }) => {
    const { excel, host, nextPane } = await open(withOurs());
    const before = (await host.read()).sheets.map(plain);
    const receipt = await host.apply(EDITS);
    excel.forgetTrips();
    excel.faults.at(trip, code, { when });
    await host.restore(receipt).catch((error: unknown) => {
      // Lost and busy are overcome at once.
      expect(code).toBe('AccessDenied');
      if (!(error instanceof HostError)) throw error;
    });
    await host.restore(receipt);
    expect((await nextPane().read()).sheets.map(plain)).toEqual(before);
    expect(await nextPane().lastReceipt()).toBeNull();
  });
});

describe('ids that did not outlive saving and opening', () => {
  it('lead nowhere: a school’s sheet that has the old id of ours is left alone, and ours is put back', async () => {
    const { excel, host, nextPane } = await open(withOurs());
    const before = (await host.read()).sheets.map(plain);
    await host.apply(EDITS);
    const [ours, school] = [excel.workbook.sheetNamed('Tổng hợp'), excel.workbook.sheetNamed('Trường 2')];
    if (ours === null || school === null) throw new Error('a sheet is missing');
    const [old, other] = [ours.id, school.id];
    Object.defineProperty(ours, 'id', { value: other });
    Object.defineProperty(school, 'id', { value: old });
    const pane = nextPane();
    const receipt = await pane.lastReceipt();
    if (receipt === null) throw new Error('no receipt');
    await pane.restore(receipt);
    expect((await nextPane().read()).sheets.map(plain)).toEqual(before);
  });
});

describe('an Excel that never answers', () => {
  it.each([3, 4])('is left by the person; what it did is found by looking (trip %d)', async (trip) => {
    const { excel, host, nextPane } = await open(withOurs());
    const before = (await host.read()).sheets.map(plain);
    excel.forgetTrips();
    excel.faults.at(trip, 'NoAnswer', { when: 'after' });
    void host.apply(EDITS);
    await sent(excel, trip);
    const receipt = await host.lastReceipt();
    expect(receipt).toMatchObject({ isComplete: false, written: ['Kiểm tra', 'Tổng hợp'] });
    if (receipt === null) throw new Error('no receipt');
    await host.restore(receipt);
    expect((await nextPane().read()).sheets.map(plain)).toEqual(before);
    expect(await host.lastReceipt()).toBeNull();
  });

  it('that had done nothing leaves nothing to take back', async () => {
    const { excel, host } = await open(withOurs());
    excel.faults.at(3, 'NoAnswer', { when: 'before' });
    void host.apply(EDITS);
    await sent(excel, 3);
    expect(await host.lastReceipt()).toBeNull();
  });

  it('and answers after all, once it was taken back, changes nothing any more', async () => {
    const { excel, host, nextPane } = await open(withOurs());
    const before = (await host.read()).sheets.map(plain);
    excel.forgetTrips();
    excel.cellEditing.start();
    // Held by the cell being edited: written, when it is left, behind everything else.
    const late = host.apply(EDITS).then(
      () => null,
      (error: unknown) => error,
    );
    await sent(excel, 1);
    const waiting = host.lastReceipt();
    excel.cellEditing.leave();
    await waiting;
    const receipt = await host.apply([fix(7)]);
    await late;
    await host.restore(receipt);
    const now = (await nextPane().read()).sheets.map(plain);
    expect(now).toEqual(before);
  });
});

describe('a busy Excel', () => {
  it('is asked again after 1, 2 and 4 seconds when reading, and then no more', async () => {
    const { excel, host, waits } = await open(withOurs());
    for (const trip of [1, 2, 3]) excel.faults.at(trip, 'ActivityLimitReached');
    const told: Waiting[] = [];
    expect((await host.read({ waiting: (why) => told.push(why) })).sheets).toHaveLength(3);
    expect(waits).toEqual([1_000, 2_000, 4_000]);
    expect(told).toEqual(['busy', 'busy', 'busy']);
    excel.forgetTrips();
    for (const trip of [1, 2, 3, 4]) excel.faults.at(trip, 'ActivityLimitReached');
    expect(await host.read().then(() => null, refusalOf)).toMatchObject([{ code: 'busy' }, 'unknown']);
  });

  it('refuses single cells as well, by a name that live checking waits for, and tells them the next time', async () => {
    const { excel, host } = await open(withOurs());
    const at = { sheet: 'Trường 1', row: 2, column: 2 };
    excel.forgetTrips();
    for (const code of ['ActivityLimitReached', 'ConnectionFailure']) {
      excel.faults.at(excel.trips + 1, code);
      expect(await host.readCells?.([at]).then(() => null, refusalOf)).toMatchObject([
        { code: code === 'ConnectionFailure' ? 'lostConnection' : 'busy' },
        'unknown',
      ]);
    }
    expect(await host.readCells?.([at])).toMatchObject([{ at }]);
  });

  it('that refused a write is looked at before the write is repeated', async () => {
    const { excel, host } = await open(withOurs());
    await host.read();
    excel.forgetTrips();
    excel.faults.at(3, 'ActivityLimitReached', { when: 'after' });
    await host.apply(EDITS);
    // Written once, taken back, written again: three sheets of ours would be a blind repetition.
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Trường 1', 'Trường 2', 'Tổng hợp', 'Kiểm tra']);
    expect(valueIn(excel, 'Trường 1', 2, 2)).toBe(8);
  });
});

describe('a cell that is being edited', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 6],
    // It may mean anything: every time a simple question is asked as well, and refused in the same way.
    ['InvalidOperation', 3],
  ] as const)('is waited for in sight: %s', async (code, times) => {
    const { excel, host, waits } = await open(withOurs());
    for (const trip of [1, 2, 3, 4, 5, 6]) excel.faults.at(trip, code);
    const told: Waiting[] = [];
    expect((await host.read({ waiting: (why) => told.push(why) })).sheets).toHaveLength(3);
    expect(told).toEqual(Array.from({ length: times }, () => 'cellEdit'));
    expect(waits).toEqual(Array.from({ length: times }, () => 1_000));
  });

  it('is not what Excel means when it answers everything else: the refusal is told at once, for ever the same', async () => {
    const { excel, host, nextPane, waits } = await open(withOurs());
    const before = (await host.read()).sheets.map(plain);
    const writes = (batch: unknown): boolean => JSON.stringify(batch).includes('SuspendApiCalculationUntilNextSync');
    excel.faults.when(writes, 'InvalidOperation', { times: 99 });
    const told: Waiting[] = [];
    const refused = await host.apply(EDITS, { waiting: (why) => told.push(why) }).then(() => null, refusalOf);
    expect(refused).toEqual([{ code: 'unknown', detail: 'InvalidOperation' }, 'untouched']);
    expect([told, waits]).toEqual([[], []]);
    expect((await nextPane().read()).sheets.map(plain)).toEqual(before);
  });

  it('is waited for before a write, which is then done once', async () => {
    const { excel, host } = await open(withOurs());
    await host.read();
    excel.forgetTrips();
    excel.faults.at(3, 'InvalidOperationInCellEditMode', { times: 2 });
    await host.apply(EDITS, { waiting: () => undefined });
    expect(excel.workbook.sheets).toHaveLength(4);
  });

  it.each([
    ['a value we are about to correct', 'Trường 1', 'B2', 7],
    ['a note on our sheet', 'Tổng hợp', 'C9', 'đã đối chiếu'],
  ])('and holds then %s: it is not written over', async (_, sheet, address, content) => {
    const { excel, host } = await open(withOurs(), '1.20', (waiting) => new Person(waiting).type(sheet, address, content));
    await host.read();
    excel.forgetTrips();
    excel.faults.at(3, 'InvalidOperationInCellEditMode');
    const refused = await host.apply(EDITS, { waiting: () => undefined }).then(() => null, refusalOf);
    expect(refused?.[0]).toMatchObject({ code: 'changedSince', sheet });
    const [row, column] = address === 'B2' ? [2, 2] : [9, 3];
    expect(valueIn(excel, sheet, row, column)).toBe(content);
    expect(valueIn(excel, 'Tổng hợp', 1, 1)).toBe('cũ');
  });

  it('is no longer waited for once the person stops; nothing was written', async () => {
    const { excel, host } = await open(withOurs());
    const before = (await host.read()).sheets.map(plain);
    excel.faults.when(() => true, 'InvalidOperationInCellEditMode', { times: 3 });
    class Stopped extends Error {}
    let told = 0;
    const waiting = (): void => {
      told += 1;
      if (told === 3) throw new Stopped();
    };
    await expect(host.apply(EDITS, { waiting })).rejects.toBeInstanceOf(Stopped);
    expect((await host.read()).sheets.map(plain)).toEqual(before);
  });

  it('is a refusal at once for a caller that cannot show the waiting', async () => {
    const { excel, host, waits } = await open(withOurs());
    excel.faults.at(1, 'InvalidOperationInCellEditMode');
    expect(await host.read().then(() => null, refusalOf)).toMatchObject([{ code: 'busyInCellEdit' }, 'unknown']);
    expect(waits).toEqual([]);
  });
});

describe('a co-author', () => {
  const ours = (excel: EmbeddedExcel): string =>
    excel.workbook.sheets.find(({ names }) => names.all.some(({ name }) => name === '_ChamThiDua_summary'))?.name ?? '';

  it('who deleted our sheet between look and write gets a new one', async () => {
    const { excel, host } = await open(withOurs());
    await host.read();
    new Person(excel, 'coAuthor').deleteSheet(ours(excel));
    await host.apply(EDITS);
    expect(valueIn(excel, 'Tổng hợp', 1, 1)).toBe('BẢNG TỔNG HỢP');
  });

  it.each([3, 4])('who deletes our sheet during the write, before trip %d, leaves nothing half done', async (trip) => {
    const { excel, host, nextPane } = await open(withOurs());
    await host.read();
    excel.forgetTrips();
    excel.meanwhile(trip, () => new Person(excel, 'coAuthor').deleteSheet(ours(excel)));
    const refused = await host.apply(EDITS).then(() => null, refusalOf);
    const summary = (await nextPane().read()).sheets.filter(({ mark }) => mark === 'summary');
    expect(summary).toHaveLength(1);
    if (refused === null) expect(valueIn(excel, 'Tổng hợp', 1, 1)).toBe('BẢNG TỔNG HỢP');
    else {
      expect(refused[1]).toBe('takenBack');
      expect(valueIn(excel, 'Tổng hợp', 1, 1)).toBe('cũ');
      expect(excel.workbook.sheetNamed('Kiểm tra')).toBeNull();
      expect(valueIn(excel, 'Trường 1', 2, 2)).toBe(9.5);
    }
  });

  it('who deletes our sheet while we look leaves nothing written', async () => {
    const { excel, host } = await open(withOurs());
    await host.read();
    excel.forgetTrips();
    excel.meanwhile(2, () => new Person(excel, 'coAuthor').deleteSheet(ours(excel)));
    expect(await host.apply(EDITS).then(() => null, refusalOf)).toMatchObject([{ code: 'sheetMissing' }, 'untouched']);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Trường 1', 'Trường 2']);
    expect(valueIn(excel, 'Trường 1', 2, 2)).toBe(9.5);
  });

  it('who deleted our sheet before restoring gets it back from the backup', async () => {
    const { excel, host } = await open(withOurs());
    const receipt = await host.apply(EDITS);
    new Person(excel, 'coAuthor').deleteSheet(ours(excel));
    await host.restore(receipt);
    expect(valueIn(excel, 'Tổng hợp', 1, 1)).toBe('cũ');
    expect(ours(excel)).toBe('Tổng hợp');
  });

  it('who gave the name of our sheet to another keeps it: ours comes back beside', async () => {
    const { excel, host } = await open(withOurs());
    const receipt = await host.apply(EDITS);
    const colleague = new Person(excel, 'coAuthor');
    colleague.deleteSheet(ours(excel));
    colleague.addSheet('Tổng hợp');
    colleague.type('Tổng hợp', 'A1', 'của đồng nghiệp');
    await host.restore(receipt);
    expect(valueIn(excel, 'Tổng hợp', 1, 1)).toBe('của đồng nghiệp');
    expect(valueIn(excel, 'Tổng hợp (2)', 1, 1)).toBe('cũ');
  });
});

describe('protection', () => {
  it.each([
    ['a sheet of ours', 'Tổng hợp', 'Tổng hợp'],
    ['the sheet of a cell', 'Trường 1', 'Trường 1'],
  ])('of %s that comes between look and write is named', async (_what, name, told) => {
    const { excel, host } = await open(withOurs());
    await host.read();
    excel.forgetTrips();
    excel.meanwhile(3, () => excel.workbook.sheetNamed(name)?.protection.turnOn({}, null, ''));
    const refused = await host.apply(EDITS).then(() => null, refusalOf);
    // It cannot be put back either while it is locked, so the sheets are named; unlocked, it can.
    expect([
      { code: 'sheetProtected', sheet: told },
      { code: 'halfWritten', sheets: ['Kiểm tra', 'Tổng hợp', 'Trường 1'] },
    ]).toContainEqual(refused?.[0]);
    excel.workbook.sheetNamed(name)?.protection.turnOff(null, '');
    const receipt = await host.lastReceipt();
    if (receipt !== null) await host.restore(receipt);
    expect([valueIn(excel, 'Tổng hợp', 1, 1), valueIn(excel, 'Trường 1', 2, 2)]).toEqual(['cũ', 9.5]);
    expect(excel.workbook.sheetNamed('Kiểm tra')).toBeNull();
  });

  it('of the list of sheets that comes between look and write is named', async () => {
    const { excel, host } = await open(withOurs());
    await host.read();
    excel.forgetTrips();
    excel.meanwhile(3, () => excel.workbook.protection.turnOn({}, null, ''));
    expect(await host.apply(EDITS).then(() => null, refusalOf)).toEqual([{ code: 'structureProtected' }, 'takenBack']);
    expect([valueIn(excel, 'Tổng hợp', 1, 1), valueIn(excel, 'Trường 1', 2, 2)]).toEqual(['cũ', 9.5]);
  });

  it('is left as it was, with its options, on every sheet', async () => {
    const { excel, host } = await open(withOurs());
    const options = { ...PROTECTION_DEFAULTS, allowSort: true };
    excel.workbook.sheetNamed('Trường 2')?.protection.turnOn(options, 'mật khẩu', '');
    await host.restore(await host.apply(EDITS));
    expect(excel.workbook.sheetNamed('Trường 2')?.protection.options).toEqual(options);
  });
});

describe('an Excel that lacks something', () => {
  it.each(['1.9', '1.14', '1.20'])('writes, takes back and remembers all the same: ExcelApi %s', async (excelApi) => {
    const { host, nextPane } = await open(withOurs(), excelApi);
    const before = (await host.read()).sheets.map(plain);
    await host.apply(EDITS);
    const next = nextPane();
    const receipt = await next.lastReceipt();
    if (receipt === null) throw new Error('no receipt');
    await next.restore(receipt);
    expect((await nextPane().read()).sheets.map(plain)).toEqual(before);
  });

  it('although it says it has it is believed once and not asked again', async () => {
    const { excel, host } = await open(withOurs());
    excel.faults.at(2, 'ApiNotFound');
    await host.read();
    expect(excel.trips).toBe(5);
    excel.forgetTrips();
    await host.read();
    expect(excel.trips).toBe(3);
    expect(
      excel.log.batches
        .slice(-3)
        .flatMap(({ verbs }) => verbs)
        .join(),
    ).not.toContain('MergedAreas');
  });

  it('that keeps no parts says so before anything is written, and writes without a backup when asked', async () => {
    const { excel, host } = await open(withOurs());
    const keepsParts = ({
      ObjectPaths,
    }: {
      readonly ObjectPaths: Readonly<Record<string, { readonly Name?: string }>>;
    }): boolean => Object.values(ObjectPaths).some(({ Name }) => Name === 'CustomXmlParts');
    excel.faults.when(keepsParts, 'ApiNotFound', { times: 99 });
    const [failure, left] = (await host.apply(EDITS).then(() => null, refusalOf)) ?? [];
    expect([failure, left]).toMatchObject([{ code: 'noBackup', because: 'notKept' }, 'untouched']);
    const receipt = await host.apply(EDITS, { withoutBackup: true });
    expect(valueIn(excel, 'Trường 1', 2, 2)).toBe(8);
    await host.restore(receipt);
    expect(valueIn(excel, 'Trường 1', 2, 2)).toBe(9.5);
    expect(await host.lastReceipt()).toBeNull();
  });
});

/** Two schools and our summary of an earlier run. */
function withOurs(): Workbook {
  const school = (name: string): Sheet =>
    sheetOf(name, [
      ['TT', 'Điểm'],
      ['1', 9.5],
    ]);
  return workbookOf([school('Trường 1'), school('Trường 2'), sheetOf('Tổng hợp', [['cũ', 1]], { mark: 'summary' })]);
}

function put(mark: string, name: string): Edit {
  const cells = [
    modelCell(1, 1, text('BẢNG TỔNG HỢP'), { style: 'title' }),
    modelCell(3, 1, number(96.5), { format: '0.00' }),
    modelCell(4, 3, { kind: 'formula', formula: "'Trường 1'!B2", cached: 9.5 }),
  ];
  return { kind: 'putSheet', sheet: modelOf(mark, name, cells, { merges: [area(1, 1, 1, 3)] }) };
}

function fix(value: number): Edit {
  return { kind: 'setCells', cells: [{ at: { sheet: 'Trường 1', row: 2, column: 2 }, value: number(value) }] };
}

function valueIn(excel: EmbeddedExcel, sheet: string, row: number, column: number): unknown {
  const found = excel.workbook.sheetNamed(sheet);
  return found === null ? null : plainValue(found.content(row, column).value);
}

/** Until the k-th counted trip has arrived and whatever it does is done. */
async function sent(excel: EmbeddedExcel, trip: number): Promise<void> {
  while (excel.trips < trip) await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => setTimeout(resolve, 20));
}

function plain(sheet: Sheet): unknown {
  return { ...sheet, rows: [...sheet.rows].map(([row, cells]) => [row, [...cells]]), hiddenRows: [...sheet.hiddenRows] };
}

function refusalOf(error: unknown): readonly [HostFailure, Left] {
  if (error instanceof HostError) return [error.failure, error.left];
  throw error;
}
