import type { Edit } from '../../../src/core/workbook/edit';
import { HostError, type HostFailure, type Left, type WorkbookHost } from '../../../src/core/workbook/host';
import type { Sheet, Workbook } from '../../../src/core/workbook/workbook';
import { excelHost } from '../../../src/hosts/excel/excelHost';
import { BACKUP_NAMESPACE } from '../../../src/hosts/excel/journal/backupXml';
import { JOURNAL_BYTES } from '../../../src/hosts/excel/journal/journal';
import { JOURNAL_KEY } from '../../../src/hosts/excel/journal/journalStore';
import { area, constant, modelCell, modelOf, number, sheetOf, text, workbookOf } from '../contractWorkbook';
import { FakeExcel, type Fault } from './fakeExcel';

describe('a receipt that outlives the pane', () => {
  it('is none in a workbook we never wrote, and asking leaves no trace', async () => {
    const fake = new FakeExcel(schools());
    const host = pane(fake);
    expect(await host.lastReceipt()).toBeNull();
    expect(fake.trips).toBe(1);
    await host.read();
    await host.goTo({ sheet: 'Trường 1', row: 2, column: 2 });
    expect([...fake.kept.settings, ...fake.kept.parts]).toEqual([]);
  });

  it('takes the last write back after the pane was closed and opened again', async () => {
    const fake = new FakeExcel(schools());
    const before = await sheetsIn(fake);
    await pane(fake).apply([put('summary', 'Tổng hợp'), fix(8)]);
    const next = pane(fake);
    const receipt = await next.lastReceipt();
    expect(receipt).toMatchObject({
      written: ['Tổng hợp'],
      cells: [{ sheet: 'Trường 1', row: 2, column: 2 }],
      isComplete: true,
      canRestore: true,
    });
    if (receipt === null) throw new Error('no receipt');
    await next.restore(receipt);
    expect(await sheetsIn(fake)).toEqual(before);
    expect(await next.lastReceipt()).toBeNull();
    expect(await pane(fake).lastReceipt()).toBeNull();
  });

  it('gives a replaced sheet of ours its contents, looks, merges and widths back, in the next pane too', async () => {
    const fake = new FakeExcel(schools());
    await pane(fake).apply([put('summary', 'Tổng hợp')]);
    const before = await sheetsIn(fake);
    const look = () =>
      [1, 2, 3].map((column) => [fake.sheet('Tổng hợp').look(3, column), fake.sheet('Tổng hợp').columnWidths.get(column)]);
    const looked = look();
    await pane(fake).apply([
      { kind: 'putSheet', sheet: modelOf('summary', 'Tổng hợp (2)', [modelCell(1, 1, text('khác'))], { columnWidths: [3] }) },
    ]);
    await restoreLast(fake);
    expect(await sheetsIn(fake)).toEqual(before);
    expect(look()).toMatchObject(looked);
  });

  it.each([
    '=1+1',
    "'trích",
    '012',
    '25,67',
    'a\u0001b',
    '\ud800',
    'Điểm <9,5> & "khá" ]]>',
    'dòng 1\r\ndòng 2\t',
    '\ufffe\u0085',
  ])('keeps the text %j of a cell as it was', async (words) => {
    const fake = new FakeExcel(workbookOf([sheetOf('Trường 1', [['x'], ['x', constant(words, '@')]])]));
    await pane(fake).apply([fix(8)]);
    expect(fake.sheet('Trường 1').value(2, 2)).toBe(8);
    const [xml = ''] = fake.kept.parts.values();
    expect(xml).toMatch(/^[\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd]*$/);
    await restoreLast(fake);
    expect([fake.sheet('Trường 1').value(2, 2), fake.sheet('Trường 1').type(2, 2)]).toEqual([words, 'String']);
  });

  it('restores in five trips, for 3 sheets and for 60', async () => {
    for (const count of [3, 60]) {
      const fake = new FakeExcel(schools(count));
      await pane(fake).apply([put('summary', 'Tổng hợp'), put('check', 'Kiểm tra'), fix(8)]);
      const host = pane(fake);
      const receipt = await host.lastReceipt();
      expect(fake.trips).toBe(4 + 2);
      if (receipt === null) throw new Error('no receipt');
      fake.trips = 0;
      await host.restore(receipt);
      expect(fake.trips).toBe(5);
    }
  });

  it('can be used twice: the second time changes nothing', async () => {
    const fake = new FakeExcel(schools());
    const host = pane(fake);
    const receipt = await host.apply([put('summary', 'Tổng hợp'), fix(8)]);
    await host.restore(receipt);
    const once = await sheetsIn(fake);
    fake.trips = 0;
    await host.restore(receipt);
    expect(fake.trips).toBe(2);
    expect(await sheetsIn(fake)).toEqual(once);
  });

  it('leaves a corrected cell alone that somebody has edited since, and says so', async () => {
    const fake = new FakeExcel(schools());
    const other = { at: { sheet: 'Trường 2', row: 2, column: 2 }, value: number(7) };
    const host = pane(fake);
    const receipt = await host.apply([put('summary', 'Tổng hợp'), fix(8), { kind: 'setCells', cells: [other] }]);
    await fake.type('Trường 1', 2, 2, 6);
    expect(await host.restore(receipt)).toEqual({ leftAlone: [{ sheet: 'Trường 1', row: 2, column: 2 }] });
    expect([fake.sheet('Trường 1').value(2, 2), fake.sheet('Trường 2').value(2, 2)]).toEqual([6, 9.5]);
    expect(fake.sheets.map(({ name }) => name)).toEqual(['Trường 1', 'Trường 2']);
  });

  it('takes nothing back that another pane has written since', async () => {
    const fake = new FakeExcel(schools());
    const first = pane(fake);
    const receipt = await first.apply([put('summary', 'Tổng hợp')]);
    await pane(fake, 5).apply([fix(8)]);
    expect(await refusal(first.restore(receipt))).toMatchObject([{ code: 'changedSince' }, 'untouched']);
    expect(fake.sheets.map(({ name }) => name)).toContain('Tổng hợp');
  });

  it('keeps the last three backups and drops older ones', async () => {
    const fake = new FakeExcel(schools());
    const host = pane(fake);
    const ids: string[] = [];
    for (const value of [1, 2, 3, 4, 5]) {
      await host.apply([fix(value)]);
      ids.push(...[...fake.kept.parts.keys()].filter((id) => !ids.includes(id)));
    }
    expect([...fake.kept.parts.keys()]).toEqual(ids.slice(-3));
  });

  it('deletes every trace of ours in the workbook when asked, and nothing of others', async () => {
    const fake = new FakeExcel(schools());
    const theirs = fake.kept.addPart('<x xmlns="urn:theirs">1</x>');
    fake.kept.settings.set('theirs', 1);
    const host = pane(fake);
    await host.apply([fix(1)]);
    await host.apply([fix(2)]);
    await host.forgetBackups();
    expect([[...fake.kept.parts.keys()], [...fake.kept.settings.keys()]]).toEqual([[theirs], ['theirs']]);
    expect(await host.lastReceipt()).toBeNull();
    expect(await pane(fake).lastReceipt()).toBeNull();
  });

  it('puts nothing out of any cell and no name of a person’s sheet into the settings', async () => {
    const fake = new FakeExcel(workbookOf([sheetOf('Nguyễn Văn A', [['Nguyễn Văn B', 'bí mật']])]));
    const cells = [{ at: { sheet: 'Nguyễn Văn A', row: 1, column: 2 }, value: number(9) }];
    await pane(fake).apply([put('summary', 'Tổng hợp'), { kind: 'setCells', cells }]);
    const kept = JSON.stringify(fake.kept.settings.get(JOURNAL_KEY));
    expect(kept).toContain('Tổng hợp');
    expect(kept).not.toMatch(/Nguy|bí mật/);
  });

  it('keeps its note in the settings below 32 KB, however many cells are set', async () => {
    const fake = new FakeExcel(schools());
    const cells = Array.from({ length: 2_000 }, (_, row) => ({
      at: { sheet: 'Trường 1', row: row + 1, column: 9 },
      value: number(row),
    }));
    await pane(fake).apply([{ kind: 'setCells', cells }]);
    expect(new TextEncoder().encode(JSON.stringify(fake.kept.settings.get(JOURNAL_KEY))).length).toBeLessThan(JOURNAL_BYTES);
    await restoreLast(fake);
    expect(fake.sheet('Trường 1').value(1_500, 9)).toBe('');
  });

  it.each([
    ['is gone', (fake: FakeExcel) => void fake.kept.settings.delete(JOURNAL_KEY)],
    ['is damaged', (fake: FakeExcel) => void fake.kept.settings.set(JOURNAL_KEY, '{"schema":1,"sum":"00000000","body":"{}"}')],
    ['is something else', (fake: FakeExcel) => void fake.kept.settings.set(JOURNAL_KEY, 7)],
  ])('is found by the backup alone when the note in the settings %s', async (_name, spoil) => {
    const fake = new FakeExcel(schools());
    const before = await sheetsIn(fake);
    await pane(fake).apply([put('summary', 'Tổng hợp'), fix(8)]);
    spoil(fake);
    // Nobody knows whether it was complete: it is asked about.
    expect(await pane(fake).lastReceipt()).toMatchObject({ written: ['Tổng hợp'], isComplete: false, canRestore: true });
    await restoreLast(fake);
    expect(await sheetsIn(fake)).toEqual(before);
    expect(await pane(fake).lastReceipt()).toBeNull();
  });

  it.each([
    ['was cut', (xml: string) => xml.replace(/.{5}<\/backup>/, '</backup>')],
    ['was edited', (xml: string) => xml.replace('9.5', '9.6')],
    ['is of a later version', (xml: string) => xml.replace('schema="1"', 'schema="2"')],
  ])('offers nothing from a backup that %s', async (_name, spoil) => {
    const fake = new FakeExcel(schools());
    await pane(fake).apply([fix(8)]);
    for (const [id, xml] of fake.kept.parts) fake.kept.parts.set(id, spoil(xml));
    expect(await pane(fake).lastReceipt()).toBeNull();
    expect(fake.sheet('Trường 1').value(2, 2)).toBe(8);
  });

  it('is read however Excel writes the element again', async () => {
    const fake = new FakeExcel(schools());
    await pane(fake).apply([fix(8)]);
    for (const [id, xml] of fake.kept.parts) {
      const again = xml
        .replace(
          `<backup xmlns="${BACKUP_NAMESPACE}" `,
          `<?xml version="1.0"?>\r\n<b:backup xmlns:b="${BACKUP_NAMESPACE}" xmlns="${BACKUP_NAMESPACE}" `,
        )
        .replace('</backup>', '</b:backup>')
        .replace(/"([^"]*)"/g, (whole, words: string) => (words === '9.5' ? `&quot;${words}&#x22;` : whole));
      fake.kept.parts.set(id, again);
    }
    await restoreLast(fake);
    expect(fake.sheet('Trường 1').value(2, 2)).toBe(9.5);
  });
});

describe('a pane that dies while it writes', () => {
  const edits = [put('summary', 'Tổng hợp'), put('check', 'Kiểm tra'), fix(8)];
  const deaths = [3, 4].flatMap((trip) =>
    (['half', 'silent'] as const).map((when): Fault => ({ trip, when, code: 'ConnectionFailure' })),
  );

  /** Dies at one trip: whatever was sent is done, and nobody ever hears of it. */
  async function afterDeath(fault: Fault): Promise<{ readonly fake: FakeExcel; readonly before: unknown }> {
    const fake = new FakeExcel(workbookOf([...schools().sheets, sheetOf('Tổng hợp', [['cũ', 1]], { mark: 'summary' })]));
    const before = await sheetsIn(fake);
    fake.dies = fault;
    fake.trips = 0;
    void pane(fake).apply(edits);
    await new Promise((resolve) => setTimeout(resolve, 20));
    fake.dies = null;
    return { fake, before };
  }

  it.each(deaths)('is known to the next pane, which can take it back: $when trip $trip', async (fault) => {
    const { fake, before } = await afterDeath(fault);
    const receipt = await pane(fake).lastReceipt();
    expect(receipt).toMatchObject({
      written: ['Kiểm tra', 'Tổng hợp'],
      cells: [{ sheet: 'Trường 1', row: 2, column: 2 }],
      canRestore: true,
      // The fourth trip only comes when Excel has taken everything.
      isComplete: fault.trip === 4,
    });
    await restoreLast(fake);
    expect(await sheetsIn(fake)).toEqual(before);
    expect(await pane(fake).lastReceipt()).toBeNull();
  });

  it('leaves nothing to ask about when it died before anything was written', async () => {
    for (const trip of [1, 2]) {
      const { fake, before } = await afterDeath({ trip, when: 'silent', code: '' });
      expect(await pane(fake).lastReceipt()).toBeNull();
      expect(await sheetsIn(fake)).toEqual(before);
    }
  });

  it('can be left as it is, and still be taken back', async () => {
    const { fake, before } = await afterDeath({ trip: 3, when: 'half', code: '' });
    const host = pane(fake);
    const receipt = await host.lastReceipt();
    if (receipt === null) throw new Error('no receipt');
    const standing = await sheetsIn(fake);
    await host.keep(receipt);
    expect(await sheetsIn(fake)).toEqual(standing);
    expect(await host.lastReceipt()).toMatchObject({ isComplete: true });
    expect(await pane(fake).lastReceipt()).toMatchObject({ isComplete: true, canRestore: true });
    await restoreLast(fake);
    expect(await sheetsIn(fake)).toEqual(before);
  });

  it('is taken back although someone deleted our sheet meanwhile: it comes back from the backup', async () => {
    const { fake } = await afterDeath({ trip: 3, when: 'half', code: '' });
    fake.sheets.splice(
      fake.sheets.findIndex(({ names }) => names.has('_ChamThiDua_summary')),
      1,
    );
    await restoreLast(fake);
    const [sheet] = (await pane(fake).read()).sheets.filter(({ mark }) => mark === 'summary');
    expect(sheet?.name).toBe('Tổng hợp');
    expect(fake.sheet('Tổng hợp').value(1, 1)).toBe('cũ');
  });
});

describe('a backup that is too large to be kept', () => {
  const long = Array.from({ length: 3_000 }, (_, row) => modelCell(row + 1, 1, text(`${row} ${'x'.repeat(400)}`)));
  const wide: Edit = { kind: 'putSheet', sheet: modelOf('check', 'Kiểm tra', long) };

  it('is said before anything is written', async () => {
    const fake = new FakeExcel(schools());
    const host = pane(fake);
    await host.apply([wide]);
    const before = await sheetsIn(fake);
    const [failure, left] = await refusal(host.apply([put('check', 'Kiểm tra')]));
    expect(failure).toMatchObject({ code: 'noBackup', because: 'tooLarge', limit: 1_000_000 });
    expect(left).toBe('untouched');
    expect(await sheetsIn(fake)).toEqual(before);
  });

  it('is done without when the person says so: back in this pane, not in the next', async () => {
    const fake = new FakeExcel(schools());
    const host = pane(fake);
    await host.apply([wide]);
    const before = await sheetsIn(fake);
    const receipt = await host.apply([put('check', 'Kiểm tra')], { withoutBackup: true });
    expect(await pane(fake).lastReceipt()).toBeNull();
    await host.restore(receipt);
    expect(await sheetsIn(fake)).toEqual(before);
  });

  it('leaves the next pane with the names alone when the write broke off', async () => {
    const fake = new FakeExcel(schools());
    const host = pane(fake);
    await host.apply([wide]);
    fake.trips = 0;
    fake.dies = { trip: 3, when: 'half', code: '' };
    void host.apply([put('check', 'Kiểm tra'), fix(8)], { withoutBackup: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
    fake.dies = null;
    const next = pane(fake);
    const receipt = await next.lastReceipt();
    expect(receipt).toMatchObject({
      written: ['Kiểm tra'],
      cells: [{ sheet: 'Trường 1', row: 2, column: 2 }],
      isComplete: false,
      canRestore: false,
    });
    if (receipt === null) throw new Error('no receipt');
    expect(await refusal(next.restore(receipt))).toMatchObject([{ code: 'noBackup' }, 'untouched']);
    await next.keep(receipt);
    expect(await pane(fake).lastReceipt()).toBeNull();
  });
});

/** A pane that has just been opened; a later one has a later clock. */
function pane(fake: FakeExcel, later = 0): WorkbookHost {
  return excelHost(fake.run, () => true, { wait: () => Promise.resolve(), now: () => 1_000 + later });
}

async function restoreLast(fake: FakeExcel): Promise<void> {
  const host = pane(fake);
  const receipt = await host.lastReceipt();
  if (receipt === null) throw new Error('no receipt');
  await host.restore(receipt);
}

function schools(count = 2): Workbook {
  return workbookOf(
    Array.from({ length: count }, (_, index) =>
      sheetOf(`Trường ${index + 1}`, [
        ['TT', 'Điểm'],
        ['1', 9.5],
      ]),
    ),
  );
}

function put(mark: string, name: string): Edit {
  const cells = [
    modelCell(1, 1, text('BẢNG TỔNG HỢP'), { style: 'title' }),
    modelCell(3, 1, number(96.5), { format: '0.00' }),
    modelCell(3, 2, text('Xuất sắc')),
    modelCell(4, 3, { kind: 'formula', formula: "'Trường 1'!B2", cached: 9.5 }),
  ];
  return { kind: 'putSheet', sheet: modelOf(mark, name, cells, { merges: [area(1, 1, 1, 3)] }) };
}

function fix(value: number): Edit {
  return { kind: 'setCells', cells: [{ at: { sheet: 'Trường 1', row: 2, column: 2 }, value: number(value) }] };
}

/** Everything the workbook shows of its sheets, read by a pane of its own. */
async function sheetsIn(fake: FakeExcel): Promise<unknown> {
  const { trips } = fake;
  const { sheets } = await excelHost(fake.run, () => true).read();
  fake.trips = trips;
  return sheets.map(plain);
}

function plain(sheet: Sheet): unknown {
  return { ...sheet, rows: [...sheet.rows].map(([row, cells]) => [row, [...cells]]), hiddenRows: [...sheet.hiddenRows] };
}

async function refusal(promise: Promise<unknown>): Promise<readonly [HostFailure, Left]> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof HostError) return [error.failure, error.left];
    throw error;
  }
  throw new Error('the host did not refuse');
}
