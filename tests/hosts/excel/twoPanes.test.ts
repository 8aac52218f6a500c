import type { Edit } from '../../../src/core/workbook/edit';
import { HostError, type HostFailure, type Left, type Receipt, type WorkbookHost } from '../../../src/core/workbook/host';
import { markOf } from '../../../src/core/workbook/sheetMark';
import type { Sheet, Workbook } from '../../../src/core/workbook/workbook';
import { excelHost } from '../../../src/hosts/excel/excelHost';
import { provisionalName, stampName } from '../../../src/hosts/excel/jobStamp';
import { journalFrom, journalText, type Journal } from '../../../src/hosts/excel/journal/journal';
import { JOURNAL_KEY } from '../../../src/hosts/excel/journal/journalStore';
import { requireSheetName } from '../../embeddedExcel/model/sheetName';
import { refusal as refusalAnswer } from '../../embeddedExcel/faults';
import type { EmbeddedExcel } from '../../embeddedExcel/embeddedExcel';
import { officeForTests } from '../../embeddedExcel/forTests';
import { plainValue } from '../../embeddedExcel/model/plainValue';
import type { OfficeWindow } from '../../embeddedExcel/nativeBridge';
import { Person } from '../../embeddedExcel/people';
import { modelCell, modelOf, number, sheetOf, text, workbookOf } from '../contractWorkbook';

/** Two panes over one workbook: two people, two windows, or one pane closed and opened again. */
const tests = officeForTests();

class Book {
  constructor(
    readonly excel: EmbeddedExcel,
    private readonly office: OfficeWindow,
  ) {}

  /** @param clock what the machine's clock says, which need not be true */
  pane(clock = 1_000): WorkbookHost {
    return excelHost(this.office.run, this.office.supports, { wait: () => Promise.resolve(), now: () => clock });
  }

  /** Lets a whole job of another pane pass just before the k-th counted trip from now on. */
  before(trip: number, job: () => Promise<unknown>): void {
    const { excel } = this;
    const exchange = excel.exchange.bind(excel);
    excel.forgetTrips();
    let done = false;
    excel.exchange = async (...batch) => {
      if (!done && excel.trips === trip - 1) {
        done = true;
        await job();
      }
      return exchange(...batch);
    };
  }

  get names(): readonly string[] {
    return this.excel.workbook.sheets.map(({ name }) => name);
  }

  get parts(): readonly string[] {
    return [...this.excel.workbook.customXml.keys()];
  }

  get journal(): Journal | null {
    return journalFrom(this.excel.workbook.settings.get(JOURNAL_KEY));
  }

  value(sheet: string, row: number, column: number): unknown {
    const found = this.excel.workbook.sheetNamed(sheet);
    return found === null ? null : plainValue(found.content(row, column).value);
  }

  async sheets(): Promise<unknown> {
    return (await this.pane().read()).sheets.map(plain);
  }
}

async function open(workbook: Workbook = schools(), excelApi = '1.20'): Promise<Book> {
  const { excel, office } = await tests.open(workbook, { excelApi });
  return new Book(excel, office);
}

describe('two panes that write at once', () => {
  const names = ['Tổng hợp', 'Kiểm tra'];
  const both = (title: string): readonly Edit[] => [put('summary', 'Tổng hợp', title), put('check', 'Kiểm tra', title)];

  it.each([2, 3])(
    'the slower one leaves the sheets, the note and the backup of the faster alone (before trip %d)',
    async (trip) => {
      const book = await open();
      const [faster, slower] = [book.pane(), book.pane(9_000)];
      await slower.read();
      let receipt: Receipt | null = null;
      book.before(trip, async () => (receipt = await faster.apply([...both('nhanh')])));
      const refused = await refusal(slower.apply([...both('chậm'), fix(8)]));
      expect(refused[0].code).toMatch(/^(nameTaken|changedSince)$/);
      expect(refused[1]).not.toBe('unknown');
      expect(book.names).toEqual(['Trường 1', 'Trường 2', ...names]);
      expect(names.map((name) => book.value(name, 1, 1))).toEqual(['nhanh', 'nhanh']);
      expect(book.value('Trường 1', 2, 2)).toBe(9.5);
      expect(book.parts).toHaveLength(1);
      expect(book.journal).toMatchObject({ state: 'written', part: book.parts[0], sheets: names });
      expect(await book.pane().lastReceipt()).toMatchObject({ written: names, isComplete: true, canRestore: true });
      if (receipt === null) throw new Error('no receipt');
      await faster.restore(receipt);
      expect(book.names).toEqual(['Trường 1', 'Trường 2']);
    },
  );

  it('the slower one names the sheet that took the name, whatever Excel calls the refusal', async () => {
    const book = await open();
    const [faster, slower] = [book.pane(), book.pane()];
    await slower.read();
    book.before(2, () => faster.apply([put('summary', 'Tổng hợp', 'nhanh')]));
    expect(await refusal(slower.apply([put('summary', 'Tổng hợp', 'chậm')]))).toEqual([
      { code: 'nameTaken', sheet: 'Tổng hợp' },
      'takenBack',
    ]);
  });

  it('the slower one takes nothing of the faster one back when its answer was lost as well', async () => {
    const book = await open();
    const [faster, slower] = [book.pane(), book.pane()];
    await slower.read();
    book.before(2, () => faster.apply([put('summary', 'Tổng hợp', 'nhanh')]));
    // The first trip of the slower one, four of the faster one, and then its write.
    book.excel.faults.at(6, 'ConnectionFailure', { when: 'after' });
    await refusal(slower.apply([put('summary', 'Tổng hợp', 'chậm')]));
    expect([book.names, book.value('Tổng hợp', 1, 1)]).toEqual([['Trường 1', 'Trường 2', 'Tổng hợp'], 'nhanh']);
    expect(book.parts).toHaveLength(1);
  });

  it('on different things both are done, and the note speaks of one of them', async () => {
    const book = await open();
    const [one, other] = [book.pane(), book.pane()];
    await Promise.all([one.apply([fix(8)]), other.apply([put('check', 'Kiểm tra', 'x')])]);
    expect([book.value('Trường 1', 2, 2), book.value('Kiểm tra', 1, 1)]).toEqual([8, 'x']);
    expect(book.journal?.state).toBe('written');
    expect(book.parts).toHaveLength(2);
    expect(await book.pane().lastReceipt()).toMatchObject({ isComplete: true, canRestore: true });
  });

  it.each([3, 4])('one that fails puts its own back and leaves what the other has noted since (trip %d)', async (trip) => {
    const book = await open(withOurs());
    const host = book.pane();
    await host.read();
    book.excel.forgetTrips();
    book.excel.faults.at(trip, 'AccessDenied', { when: 'after' });
    const sheetId = book.excel.workbook.sheetNamed('Trường 1')?.id ?? '';
    const cells = [{ sheetId, row: 2, column: 2 }];
    const rest = { hasBackup: false, part: null, older: [], sheets: [], cells, cellCount: 1 };
    const theirs = journalText({ job: 77, after: 0, state: 'written', ...rest });
    // As another pane leaves it that has set the same cell to the same value.
    book.excel.meanwhile(trip + 1, () => void book.excel.workbook.settings.set(JOURNAL_KEY, theirs));
    expect(await refusal(host.apply([put('summary', 'Tổng hợp', 'mới'), fix(8)]))).toMatchObject([
      { code: 'readOnly' },
      'takenBack',
    ]);
    expect([book.value('Tổng hợp', 1, 1), book.value('Trường 1', 2, 2)]).toEqual(['cũ', 8]);
    expect([book.journal?.job, book.parts]).toEqual([77, []]);
  });
});

describe('a sheet that was added', () => {
  it('is the other pane’s once that one has written over it while ours was still being read back', async () => {
    const book = await open();
    const [mine, theirs] = [book.pane(), book.pane()];
    await mine.read();
    const long = modelOf(
      'analysis',
      'Phân tích',
      Array.from({ length: 60 }, (_, row) => modelCell(row + 1, 1, text('Lý do '.repeat(5_000)))),
    );
    // List, state and two trips of contents; the note says "written" before the second trip of reading back.
    book.before(5, () => theirs.apply([put('check', 'Kiểm tra', 'khác')]));
    await refusal(mine.apply([{ kind: 'putSheet', sheet: long }, put('check', 'Kiểm tra', 'x')]));
    expect([book.names, book.value('Kiểm tra', 1, 1)]).toEqual([['Trường 1', 'Trường 2', 'Kiểm tra'], 'khác']);
    expect(await book.pane().lastReceipt()).toMatchObject({ written: ['Kiểm tra'], isComplete: true });
  });

  it('is known by a name that is no mark, and goes by a name Excel takes until it has its own', () => {
    for (const job of [1, 1_700_000_000_000, Number.MAX_SAFE_INTEGER]) {
      expect(markOf(stampName(job))).toBeNull();
      expect(() => requireSheetName(provisionalName(job, 40), '')).not.toThrow();
    }
  });

  it('is never taken for one that another person added under the same name, with formats alone', async () => {
    const book = await open();
    const host = book.pane();
    const receipt = await host.apply([put('summary', 'Tổng hợp', 'x')]);
    const colleague = new Person(book.excel, 'coAuthor');
    colleague.deleteSheet('Tổng hợp');
    colleague.addSheet('Tổng hợp');
    await host.restore(receipt);
    expect(book.names).toContain('Tổng hợp');
  });

  it('is taken back wherever the batch broke, at every single action of it', async () => {
    const edits = [put('summary', 'Tổng hợp', 'x'), put('check', 'Kiểm tra', 'x')];
    let left = Number.POSITIVE_INFINITY;
    let tried = 0;
    for (let done = 1; done < left; done += 1) {
      const book = await open();
      const host = book.pane();
      const before = (await host.read()).sheets.map(plain);
      const actions = brokenAfter(book, done);
      await refusal(host.apply(edits));
      left = actions();
      expect([done, (await book.pane().read()).sheets.map(plain)]).toEqual([done, before]);
      expect([done, book.parts, await book.pane().lastReceipt()]).toEqual([done, [], null]);
      tried += 1;
    }
    expect(tried).toBeGreaterThan(20);
  }, 120_000);
});

describe('taking a write back', () => {
  it.each([
    ['later', 5_000, 1_000],
    ['earlier', 1_000, 5_000],
  ])(
    'is refused once another pane has written, also one whose clock is wrong: the first clock is %s',
    async (_name, first, second) => {
      const book = await open();
      const [mine, theirs] = [book.pane(first), book.pane(second)];
      const receipt = await mine.apply([put('summary', 'Tổng hợp', 'x')]);
      await theirs.apply([put('summary', 'Tổng hợp', 'y')]);
      const [failure, left] = await refusal(mine.restore(receipt));
      expect([failure, left]).toMatchObject([{ code: 'changedSince', sheet: 'Tổng hợp', anotherWrite: true }, 'untouched']);
      expect(book.value('Tổng hợp', 1, 1)).toBe('y');
      // Whoever asks now is told of the one that can be taken back.
      const last = await mine.lastReceipt();
      if (last === null) throw new Error('no receipt');
      await mine.restore(last);
      expect(book.value('Tổng hợp', 1, 1)).toBe('x');
    },
  );

  it('works again once the later write was taken back', async () => {
    const book = await open();
    const [mine, theirs] = [book.pane(), book.pane()];
    const receipt = await mine.apply([put('summary', 'Tổng hợp', 'x')]);
    await theirs.restore(await theirs.apply([fix(8)]));
    await mine.restore(receipt);
    expect(book.names).toEqual(['Trường 1', 'Trường 2']);
    expect(book.parts).toEqual([]);
  });

  it('works after a later write of the same pane has failed', async () => {
    const book = await open();
    const host = book.pane();
    const receipt = await host.apply([put('summary', 'Tổng hợp', 'x')]);
    book.excel.forgetTrips();
    book.excel.faults.at(3, 'AccessDenied', { when: 'after' });
    await refusal(host.apply([fix(8)]));
    await host.restore(receipt);
    expect(book.names).toEqual(['Trường 1', 'Trường 2']);
  });

  it('a second time does not throw away what was typed since', async () => {
    const book = await open(withOurs());
    const host = book.pane();
    const receipt = await host.apply([put('summary', 'Tổng hợp', 'x')]);
    await host.restore(receipt);
    new Person(book.excel).type('Tổng hợp', 'C9', 'ghi chú');
    expect(await refusal(host.restore(receipt))).toMatchObject([{ code: 'changedSince' }, 'untouched']);
    expect(book.value('Tổng hợp', 9, 3)).toBe('ghi chú');
  });

  it('says which sheet came back under another name', async () => {
    const book = await open(withOurs());
    const host = book.pane();
    const receipt = await host.apply([put('summary', 'Tổng hợp', 'x')]);
    const colleague = new Person(book.excel, 'coAuthor');
    colleague.deleteSheet('Tổng hợp');
    colleague.addSheet('Tổng hợp');
    expect(await host.restore(receipt)).toEqual({
      leftAlone: [],
      renamed: [{ from: 'Tổng hợp', to: 'Tổng hợp (2)' }],
      // What else stood on a sheet that is gone, went with it.
      without: ['objects'],
    });
    expect(book.value('Tổng hợp (2)', 1, 1)).toBe('cũ');
  });
});

describe('a workbook whose note is lost', () => {
  it('takes the last of several writes back, whatever the clocks said', async () => {
    const book = await open();
    await book.pane(9_000).apply([fix(1)]);
    await book.pane(1_000).apply([fix(2)]);
    await book.pane(5_000).apply([fix(3)]);
    book.excel.workbook.settings.delete(JOURNAL_KEY);
    const host = book.pane();
    const receipt = await host.lastReceipt();
    if (receipt === null) throw new Error('no receipt');
    await host.restore(receipt);
    expect(book.value('Trường 1', 2, 2)).toBe(2);
  });

  it('takes nothing back where two began at once: nobody knows which was last', async () => {
    const book = await open();
    await Promise.all([book.pane().apply([fix(8)]), book.pane().apply([put('check', 'Kiểm tra', 'x')])]);
    book.excel.workbook.settings.delete(JOURNAL_KEY);
    const host = book.pane();
    const receipt = await host.lastReceipt();
    expect(receipt).toMatchObject({ written: ['Kiểm tra'], isComplete: false, canRestore: false });
    expect(receipt?.cells).toEqual([{ sheet: 'Trường 1', row: 2, column: 2 }]);
    if (receipt === null) throw new Error('no receipt');
    expect(await refusal(host.restore(receipt))).toMatchObject([{ code: 'noBackup' }, 'untouched']);
    await host.keep(receipt);
    expect(await book.pane().lastReceipt()).toBeNull();
  });

  it('tells of a write that broke off before its note came, and keeps the note of the one before', async () => {
    const book = await open();
    const host = book.pane();
    const first = await host.apply([put('summary', 'Tổng hợp', 'x')]);
    const note = book.excel.workbook.settings.get(JOURNAL_KEY);
    const between = await book.sheets();
    await writeAndDie(book, [put('check', 'Kiểm tra', 'y'), fix(8)]);
    book.excel.workbook.settings.set(JOURNAL_KEY, note);
    const next = book.pane();
    const receipt = await next.lastReceipt();
    expect(receipt).toMatchObject({ written: ['Kiểm tra'], isComplete: false, canRestore: true });
    if (receipt === null) throw new Error('no receipt');
    await next.restore(receipt);
    expect(await book.sheets()).toEqual(between);
    expect(await book.pane().lastReceipt()).toMatchObject({ written: first.written, isComplete: true });
  });
});

describe('keeping and forgetting', () => {
  it('leave the note of another pane alone, and say so', async () => {
    const book = await open();
    const [mine, theirs] = [book.pane(), book.pane()];
    const receipt = await mine.apply([put('summary', 'Tổng hợp', 'x')]);
    await theirs.apply([fix(8)]);
    const note = book.journal;
    expect(await refusal(mine.keep(receipt))).toMatchObject([{ code: 'changedSince', anotherWrite: true }, 'untouched']);
    expect(await refusal(mine.forgetBackups())).toMatchObject([{ code: 'changedSince', anotherWrite: true }, 'untouched']);
    expect([book.journal, book.parts.length]).toEqual([note, 2]);
    // Told of it, the person may.
    expect(await mine.lastReceipt()).toMatchObject({ cells: [{ row: 2 }] });
    await mine.forgetBackups();
    expect([book.journal, book.parts]).toEqual([null, []]);
  });
});

describe('a write that stands half done', () => {
  it('is settled before the same pane writes anything else', async () => {
    const book = await open(withOurs());
    const host = book.pane();
    const before = await book.sheets();
    await host.read();
    book.excel.forgetTrips();
    book.excel.faults.at(3, 'ConnectionFailure', { when: 'after' });
    for (const later of [4, 5, 6]) book.excel.faults.at(later, 'ConnectionFailure');
    expect((await refusal(host.apply([put('summary', 'Tổng hợp', 'x'), fix(8)])))[0]).toMatchObject({ code: 'halfWritten' });
    expect(await refusal(host.apply([put('check', 'Kiểm tra', 'y')]))).toEqual([
      { code: 'halfWritten', sheets: ['Tổng hợp', 'Trường 1'] },
      'untouched',
    ]);
    expect(book.names).not.toContain('Kiểm tra');
    const receipt = await host.lastReceipt();
    if (receipt === null) throw new Error('no receipt');
    await host.restore(receipt);
    expect(await book.sheets()).toEqual(before);
    await host.apply([put('check', 'Kiểm tra', 'y')]);
    expect(book.value('Kiểm tra', 1, 1)).toBe('y');
  });

  it('is settled before another pane writes, and kept it is settled', async () => {
    const book = await open(withOurs());
    await writeAndDie(book, [put('summary', 'Tổng hợp', 'x'), fix(8)]);
    const next = book.pane();
    expect(await refusal(next.apply([fix(7)]))).toMatchObject([{ code: 'halfWritten' }, 'untouched']);
    expect(book.value('Trường 1', 2, 2)).toBe(8);
    const receipt = await next.lastReceipt();
    if (receipt === null) throw new Error('no receipt');
    await next.keep(receipt);
    await next.apply([fix(7)]);
    expect(book.value('Trường 1', 2, 2)).toBe(7);
  });

  it('that had changed nothing stands in nobody’s way', async () => {
    const book = await open();
    await writeAndDie(book, [fix(8)]);
    new Person(book.excel).type('Trường 1', 'B2', 9.5);
    await book.pane().apply([fix(7)]);
    expect(book.value('Trường 1', 2, 2)).toBe(7);
  });
});

describe('a cell of an array', () => {
  const at = { sheet: 'Trường 1', row: 2, column: 2 };
  const column = { top: 2, left: 2, bottom: 4, right: 2 };

  it.each(['arrays', 'spills'] as const)('is refused before anything is written: %s', async (kind) => {
    const book = await open();
    const sheet = book.excel.workbook.sheetNamed('Trường 1');
    if (sheet === null) throw new Error('no sheet');
    sheet[kind] = [column];
    expect(await refusal(book.pane().apply([put('summary', 'Tổng hợp', 'x'), fix(8)]))).toEqual([
      { code: 'cellNotWritable', at, because: 'arrayFormula' },
      'untouched',
    ]);
    expect([book.names, book.value('Trường 1', 2, 2), book.parts]).toEqual([['Trường 1', 'Trường 2'], 9.5, []]);
  });

  it('cannot be told where Excel does not say: the write goes on', async () => {
    const book = await open(schools(), '1.11');
    await book.pane().apply([fix(8)]);
    expect(book.value('Trường 1', 2, 2)).toBe(8);
  });

  it('cannot be told either where Excel says it can and cannot', async () => {
    const book = await open();
    book.excel.faults.when(({ Actions }) => JSON.stringify(Actions).includes('hasSpill'), 'ApiNotFound', { times: 9 });
    await book.pane().apply([fix(8)]);
    expect(book.value('Trường 1', 2, 2)).toBe(8);
  });
});

const WRITES = /"SuspendApiCalculationUntilNextSync"/;

/** The next batch that writes ends after so many of its actions, and the library hears of a refusal. @returns how many it had */
function brokenAfter({ excel }: Book, done: number): () => number {
  const exchange = excel.exchange.bind(excel);
  let actions = 0;
  excel.exchange = async (batch, flags) => {
    if (actions > 0 || !WRITES.test(batch)) return exchange(batch, flags);
    const asked: { readonly Actions: readonly unknown[] } = JSON.parse(batch);
    actions = asked.Actions.length;
    await exchange(JSON.stringify({ ...asked, Actions: asked.Actions.slice(0, done) }), flags);
    return { answer: refusalAnswer('AccessDenied'), events: [] };
  };
  return () => actions;
}

/** The answer to the trip that writes never comes; the pane is gone. */
async function writeAndDie(book: Book, edits: readonly Edit[]): Promise<void> {
  const pane = book.pane();
  await pane.read();
  book.excel.faults.when((batch) => WRITES.test(JSON.stringify(batch)), 'NoAnswer', {
    when: 'after',
  });
  void pane.apply(edits);
  while (book.journal?.state !== 'writing') await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => setTimeout(resolve, 20));
  book.excel.faults.clear();
}

function schools(): Workbook {
  return workbookOf(['Trường 1', 'Trường 2'].map(school));
}

function school(name: string): Sheet {
  return sheetOf(name, [
    ['TT', 'Điểm'],
    ['1', 9.5],
  ]);
}

/** With our summary of an earlier run. */
function withOurs(): Workbook {
  return workbookOf([...schools().sheets, sheetOf('Tổng hợp', [['cũ', 1]], { mark: 'summary' })]);
}

function put(mark: string, name: string, title: string): Edit {
  return { kind: 'putSheet', sheet: modelOf(mark, name, [modelCell(1, 1, text(title)), modelCell(2, 1, number(1))]) };
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
