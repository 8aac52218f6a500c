import type { Edit } from '../../../src/core/workbook/edit';
import { HostError, type ApplyOptions, type HostFailure, type Left, type WorkbookHost } from '../../../src/core/workbook/host';
import type { Sheet, Workbook } from '../../../src/core/workbook/workbook';
import { excelHost } from '../../../src/hosts/excel/excelHost';
import { BACKUP_NAMESPACE } from '../../../src/hosts/excel/journal/backupXml';
import { JOURNAL_BYTES } from '../../../src/hosts/excel/journal/journal';
import { JOURNAL_KEY } from '../../../src/hosts/excel/journal/journalStore';
import { area, constant, modelCell, modelOf, number, sheetOf, text, workbookOf } from '../contractWorkbook';
import type { EmbeddedExcel } from '../../embeddedExcel/embeddedExcel';
import type { Moment } from '../../embeddedExcel/faults';
import { officeForTests } from '../../embeddedExcel/forTests';
import { plainValue, valueType } from '../../embeddedExcel/model/plainValue';
import type { Sheet as OpenSheet } from '../../embeddedExcel/model/sheet';
import type { OfficeWindow } from '../../embeddedExcel/nativeBridge';
import { Person } from '../../embeddedExcel/people';

const tests = officeForTests();

/** A workbook open in Excel; panes come and go. */
class Book {
  constructor(
    readonly excel: EmbeddedExcel,
    private readonly office: OfficeWindow,
  ) {}

  /** A pane that has just been opened; a later one has a later clock. */
  pane(later = 0): WorkbookHost {
    return excelHost(this.office.run, this.office.supports, { wait: () => Promise.resolve(), now: () => 1_000 + later });
  }

  get kept(): { readonly settings: Map<string, unknown>; readonly parts: Map<string, string> } {
    const { settings, customXml: parts } = this.excel.workbook;
    return { settings, parts };
  }

  sheet(name: string): OpenSheet {
    const sheet = this.excel.workbook.sheetNamed(name);
    if (sheet === null) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  get names(): readonly string[] {
    return this.excel.workbook.sheets.map(({ name }) => name);
  }

  value(sheet: string, row: number, column: number): unknown {
    return plainValue(this.sheet(sheet).content(row, column).value);
  }

  /** Everything the workbook shows of its sheets, read by a pane of its own. */
  async sheets(): Promise<unknown> {
    return (await this.pane().read()).sheets.map(plain);
  }

  async restoreLast(): Promise<void> {
    const host = this.pane();
    const receipt = await host.lastReceipt();
    if (receipt === null) throw new Error('no receipt');
    await host.restore(receipt);
  }

  /** Writes in a pane that dies at one trip: what was sent is done, whole or half, and nobody ever hears of it. */
  async writeAndDie(
    host: WorkbookHost,
    edits: readonly Edit[],
    trip: number,
    when: Moment,
    options?: ApplyOptions,
  ): Promise<void> {
    this.excel.forgetTrips();
    this.excel.faults.at(trip, 'NoAnswer', { when });
    void host.apply(edits, options);
    while (this.excel.trips < trip) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function open(workbook: Workbook): Promise<Book> {
  const { excel, office } = await tests.open(workbook);
  return new Book(excel, office);
}

describe('a receipt that outlives the pane', () => {
  it('is none in a workbook we never wrote, and asking leaves no trace', async () => {
    const book = await open(schools());
    const host = book.pane();
    expect(await host.lastReceipt()).toBeNull();
    expect(book.excel.trips).toBe(1);
    await host.read();
    await host.goTo({ sheet: 'Trường 1', row: 2, column: 2 });
    expect([...book.kept.settings, ...book.kept.parts]).toEqual([]);
    expect(book.excel.workbook.isDirty).toBe(false);
  });

  it('takes the last write back after the pane was closed and opened again', async () => {
    const book = await open(schools());
    const before = await book.sheets();
    await book.pane().apply([put('summary', 'Tổng hợp'), fix(8)]);
    const next = book.pane();
    const receipt = await next.lastReceipt();
    expect(receipt).toMatchObject({
      written: ['Tổng hợp'],
      cells: [{ sheet: 'Trường 1', row: 2, column: 2 }],
      isComplete: true,
      canRestore: true,
    });
    if (receipt === null) throw new Error('no receipt');
    await next.restore(receipt);
    expect(await book.sheets()).toEqual(before);
    expect(await next.lastReceipt()).toBeNull();
    expect(await book.pane().lastReceipt()).toBeNull();
  });

  it('gives a replaced sheet of ours its contents, looks, merges and widths back, in the next pane too', async () => {
    const book = await open(schools());
    await book.pane().apply([put('summary', 'Tổng hợp')]);
    const before = await book.sheets();
    const look = () => {
      const sheet = book.sheet('Tổng hợp');
      return [
        [1, 2, 3].map((column) => sheet.columns.size(column)),
        sheet.formats.at(1, 1),
        sheet.formats.at(3, 1),
        sheet.merges,
      ];
    };
    const looked = look();
    await book
      .pane()
      .apply([
        { kind: 'putSheet', sheet: modelOf('summary', 'Tổng hợp (2)', [modelCell(1, 1, text('khác'))], { columnWidths: [3] }) },
      ]);
    await book.restoreLast();
    expect(await book.sheets()).toEqual(before);
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
    const book = await open(workbookOf([sheetOf('Trường 1', [['x'], ['x', constant(words, '@')]])]));
    await book.pane().apply([fix(8)]);
    expect(book.value('Trường 1', 2, 2)).toBe(8);
    const [xml = ''] = book.kept.parts.values();
    expect(xml).toMatch(/^[\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd]*$/);
    await book.restoreLast();
    expect([book.value('Trường 1', 2, 2), valueType(book.sheet('Trường 1').content(2, 2))]).toEqual([words, 'String']);
  });

  it('restores in five trips, for 3 sheets and for 60', async () => {
    for (const count of [3, 60]) {
      const book = await open(schools(count));
      await book.pane().apply([put('summary', 'Tổng hợp'), put('check', 'Kiểm tra'), fix(8)]);
      const host = book.pane();
      const receipt = await host.lastReceipt();
      expect(book.excel.trips).toBe(4 + 2);
      if (receipt === null) throw new Error('no receipt');
      book.excel.forgetTrips();
      await host.restore(receipt);
      expect(book.excel.trips).toBe(5);
    }
  });

  it('can be used twice: the second time changes nothing', async () => {
    const book = await open(schools());
    const host = book.pane();
    const receipt = await host.apply([put('summary', 'Tổng hợp'), fix(8)]);
    await host.restore(receipt);
    const once = await book.sheets();
    book.excel.forgetTrips();
    await host.restore(receipt);
    expect(book.excel.trips).toBe(2);
    expect(await book.sheets()).toEqual(once);
  });

  it('leaves a corrected cell alone that somebody has edited since, and says so', async () => {
    const book = await open(schools());
    const other = { at: { sheet: 'Trường 2', row: 2, column: 2 }, value: number(7) };
    const host = book.pane();
    const receipt = await host.apply([put('summary', 'Tổng hợp'), fix(8), { kind: 'setCells', cells: [other] }]);
    new Person(book.excel).type('Trường 1', 'B2', 6);
    expect(await host.restore(receipt)).toEqual({ leftAlone: [{ sheet: 'Trường 1', row: 2, column: 2 }], without: [] });
    expect([book.value('Trường 1', 2, 2), book.value('Trường 2', 2, 2)]).toEqual([6, 9.5]);
    expect(book.names).toEqual(['Trường 1', 'Trường 2']);
  });

  it('takes nothing back that another pane has written since', async () => {
    const book = await open(schools());
    const first = book.pane();
    const receipt = await first.apply([put('summary', 'Tổng hợp')]);
    await book.pane(5).apply([fix(8)]);
    expect(await refusal(first.restore(receipt))).toMatchObject([{ code: 'changedSince' }, 'untouched']);
    expect(book.names).toContain('Tổng hợp');
  });

  it('keeps the last three backups and drops older ones', async () => {
    const book = await open(schools());
    const host = book.pane();
    const ids: string[] = [];
    for (const value of [1, 2, 3, 4, 5]) {
      await host.apply([fix(value)]);
      ids.push(...[...book.kept.parts.keys()].filter((id) => !ids.includes(id)));
    }
    expect([...book.kept.parts.keys()]).toEqual(ids.slice(-3));
  });

  it('deletes every trace of ours in the workbook when asked, and nothing of others', async () => {
    const book = await open(schools());
    const theirs = '{theirs}';
    book.kept.parts.set(theirs, '<x xmlns="urn:theirs">1</x>');
    book.kept.settings.set('theirs', 1);
    const host = book.pane();
    await host.apply([fix(1)]);
    await host.apply([fix(2)]);
    await host.forgetBackups();
    expect([[...book.kept.parts.keys()], [...book.kept.settings.keys()]]).toEqual([[theirs], ['theirs']]);
    expect(await host.lastReceipt()).toBeNull();
    expect(await book.pane().lastReceipt()).toBeNull();
  });

  it('puts nothing out of any cell and no name of a person’s sheet into the settings', async () => {
    const book = await open(workbookOf([sheetOf('Nguyễn Văn A', [['Nguyễn Văn B', 'bí mật']])]));
    const cells = [{ at: { sheet: 'Nguyễn Văn A', row: 1, column: 2 }, value: number(9) }];
    await book.pane().apply([put('summary', 'Tổng hợp'), { kind: 'setCells', cells }]);
    const kept = JSON.stringify(book.kept.settings.get(JOURNAL_KEY));
    expect(kept).toContain('Tổng hợp');
    expect(kept).not.toMatch(/Nguy|bí mật/);
  });

  it('keeps its note in the settings below 32 KB, however many cells are set', async () => {
    const book = await open(schools());
    const cells = Array.from({ length: 600 }, (_, row) => ({
      at: { sheet: 'Trường 1', row: row + 1, column: 9 },
      value: number(row),
    }));
    await book.pane().apply([{ kind: 'setCells', cells }]);
    expect(new TextEncoder().encode(JSON.stringify(book.kept.settings.get(JOURNAL_KEY))).length).toBeLessThan(JOURNAL_BYTES);
    await book.restoreLast();
    expect(book.value('Trường 1', 500, 9)).toBe('');
  });

  it.each([
    ['is gone', (book: Book) => void book.kept.settings.delete(JOURNAL_KEY)],
    ['is damaged', (book: Book) => void book.kept.settings.set(JOURNAL_KEY, '{"schema":1,"sum":"00000000","body":"{}"}')],
    ['is something else', (book: Book) => void book.kept.settings.set(JOURNAL_KEY, 7)],
  ])('is found by the backup alone when the note in the settings %s', async (_name, spoil) => {
    const book = await open(schools());
    const before = await book.sheets();
    await book.pane().apply([put('summary', 'Tổng hợp'), fix(8)]);
    spoil(book);
    // Nobody knows whether it was complete: it is asked about.
    expect(await book.pane().lastReceipt()).toMatchObject({ written: ['Tổng hợp'], isComplete: false, canRestore: true });
    await book.restoreLast();
    expect(await book.sheets()).toEqual(before);
    expect(await book.pane().lastReceipt()).toBeNull();
  });

  it.each([
    ['was cut', (xml: string) => xml.replace(/.{5}<\/backup>/, '</backup>')],
    ['was edited', (xml: string) => xml.replace('9.5', '9.6')],
    ['is of a later version', (xml: string) => xml.replace(/schema="(\d+)"/, (_, schema: string) => `schema="${String(Number(schema) + 1)}"`)],
  ])('offers nothing from a backup that %s', async (_name, spoil) => {
    const book = await open(schools());
    await book.pane().apply([fix(8)]);
    for (const [id, xml] of book.kept.parts) book.kept.parts.set(id, spoil(xml));
    expect(await book.pane().lastReceipt()).toBeNull();
    expect(book.value('Trường 1', 2, 2)).toBe(8);
  });

  it('is read however Excel writes the element again', async () => {
    const book = await open(schools());
    await book.pane().apply([fix(8)]);
    for (const [id, xml] of book.kept.parts) {
      const again = xml
        .replace(
          `<backup xmlns="${BACKUP_NAMESPACE}" `,
          `<?xml version="1.0"?>\r\n<b:backup xmlns:b="${BACKUP_NAMESPACE}" xmlns="${BACKUP_NAMESPACE}" `,
        )
        .replace('</backup>', '</b:backup>')
        .replace(/"([^"]*)"/g, (whole, words: string) => (words === '9.5' ? `&quot;${words}&#x22;` : whole));
      book.kept.parts.set(id, again);
    }
    await book.restoreLast();
    expect(book.value('Trường 1', 2, 2)).toBe(9.5);
  });
});

describe('a pane that dies while it writes', () => {
  const edits = [put('summary', 'Tổng hợp'), put('check', 'Kiểm tra'), fix(8)];
  const deaths = [3, 4].flatMap((trip) => (['half', 'after'] as const).map((when) => ({ trip, when })));

  async function afterDeath(trip: number, when: Moment): Promise<{ readonly book: Book; readonly before: unknown }> {
    const book = await open(workbookOf([...schools().sheets, sheetOf('Tổng hợp', [['cũ', 1]], { mark: 'summary' })]));
    const before = await book.sheets();
    await book.writeAndDie(book.pane(), edits, trip, when);
    return { book, before };
  }

  it.each(deaths)('is known to the next pane, which can take it back: $when trip $trip', async ({ trip, when }) => {
    const { book, before } = await afterDeath(trip, when);
    const receipt = await book.pane().lastReceipt();
    expect(receipt).toMatchObject({
      written: ['Kiểm tra', 'Tổng hợp'],
      cells: [{ sheet: 'Trường 1', row: 2, column: 2 }],
      canRestore: true,
      // The fourth trip only comes when Excel has taken everything.
      isComplete: trip === 4,
    });
    await book.restoreLast();
    expect(await book.sheets()).toEqual(before);
    expect(await book.pane().lastReceipt()).toBeNull();
  });

  it('leaves nothing to ask about when it died before anything was written', async () => {
    for (const trip of [1, 2]) {
      const { book, before } = await afterDeath(trip, 'after');
      expect(await book.pane().lastReceipt()).toBeNull();
      expect(await book.sheets()).toEqual(before);
    }
  });

  it('can be left as it is, and still be taken back', async () => {
    const { book, before } = await afterDeath(3, 'half');
    const host = book.pane();
    const receipt = await host.lastReceipt();
    if (receipt === null) throw new Error('no receipt');
    const standing = await book.sheets();
    await host.keep(receipt);
    expect(await book.sheets()).toEqual(standing);
    expect(await host.lastReceipt()).toMatchObject({ isComplete: true });
    expect(await book.pane().lastReceipt()).toMatchObject({ isComplete: true, canRestore: true });
    await book.restoreLast();
    expect(await book.sheets()).toEqual(before);
  });

  it('is taken back although someone deleted our sheet meanwhile: it comes back from the backup', async () => {
    const { book } = await afterDeath(3, 'half');
    const ours = book.excel.workbook.sheets.find(({ names }) => names.all.some(({ name }) => name === '_ChamThiDua_summary'));
    new Person(book.excel, 'coAuthor').deleteSheet(ours?.name ?? '');
    await book.restoreLast();
    const [sheet] = (await book.pane().read()).sheets.filter(({ mark }) => mark === 'summary');
    expect(sheet?.name).toBe('Tổng hợp');
    expect(book.value('Tổng hợp', 1, 1)).toBe('cũ');
  });
});

describe('a backup that is too large to be kept', () => {
  const long = Array.from({ length: 40 }, (_, row) => modelCell(row + 1, 1, text(`${row} ${'x'.repeat(30_000)}`)));
  const wide: Edit = { kind: 'putSheet', sheet: modelOf('check', 'Kiểm tra', long) };

  it('is said before anything is written', async () => {
    const book = await open(schools());
    const host = book.pane();
    await host.apply([wide]);
    const before = await book.sheets();
    const [failure, left] = await refusal(host.apply([put('check', 'Kiểm tra')]));
    expect(failure).toMatchObject({ code: 'noBackup', because: 'tooLarge', limit: 1_000_000 });
    expect(left).toBe('untouched');
    expect(await book.sheets()).toEqual(before);
  });

  it('is done without when the person says so: back in this pane, not in the next', async () => {
    const book = await open(schools());
    const host = book.pane();
    await host.apply([wide]);
    const before = await book.sheets();
    const receipt = await host.apply([put('check', 'Kiểm tra')], { withoutBackup: true });
    expect(await book.pane().lastReceipt()).toBeNull();
    await host.restore(receipt);
    expect(await book.sheets()).toEqual(before);
  });

  it('leaves the next pane with the names alone when the write broke off', async () => {
    const book = await open(schools());
    const host = book.pane();
    await host.apply([wide]);
    book.excel.forgetTrips();
    await book.writeAndDie(host, [put('check', 'Kiểm tra'), fix(8)], 3, 'half', { withoutBackup: true });
    const next = book.pane();
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
    expect(await book.pane().lastReceipt()).toBeNull();
  });
});

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
