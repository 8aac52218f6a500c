import type { Area } from '../../../src/core/workbook/address';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { markName } from '../../../src/core/workbook/sheetMark';
import { ClientObjects } from './fake/clientObjects';
import { FakeSheet } from './fake/fakeSheet';
import { Kept } from './fake/keptWires';
import { APPLICATION, SheetWire, sameName, WORKBOOK, type SheetKeeper } from './fake/sheetWires';
import { OfficeError, type Wire } from './fake/wire';

/** One thing that goes wrong at the k-th counted trip (from 1). `half`: the first half of the batch has run. `after`: all of it has, but the answer is lost. `silent`: all of it has, and no answer ever comes. */
export interface Fault {
  readonly trip: number;
  readonly code: string;
  readonly when: 'before' | 'half' | 'after' | 'silent';
}

type Listener = (event: { readonly triggerSource?: string; readonly worksheetId: string }) => Promise<void>;

/**
 * Our own model of Excel behind Office.js, as far as the Excel host uses it: batches, null objects, array sizes, formats that decide what a
 * text becomes, names, print set-up, events, faults. It knows only what is written here and answers `ApiNotFound` to the rest. It is not Excel:
 * Microsoft's own client library takes its place when the embedded host is there.
 */
export class FakeExcel {
  readonly sheets: FakeSheet[] = [];
  readonly kept = new Kept();
  /** Counted trips since the start, or since it was set to 0. */
  trips = 0;
  faults: readonly Fault[] = [];
  /** The trip at which the pane dies: what was sent is done, in whole or in half, and no answer ever comes, to this trip or a later one. */
  dies: Fault | null = null;
  /** Bytes that one answer may have. */
  answerLimit = 5_000_000;
  sendLimit = 5_000_000;
  /** Below ExcelApi 1.14 events do not say who caused them. */
  saysWhoCausedEvents = true;
  active: string | null = null;
  selected: { readonly sheet: string; readonly area: Area } | null = null;
  /** Options of each run. */
  readonly runs: unknown[] = [];
  private ids = 0;
  private readonly listeners = new Map<string, Set<Listener>>();
  private pending: (() => void)[] = [];
  private readonly isStructureProtected: boolean;
  private readonly name: string;

  constructor(workbook: Workbook) {
    this.name = workbook.name;
    this.isStructureProtected = workbook.isStructureProtected;
    for (const sheet of workbook.sheets) {
      const fake = this.add(sheet.name);
      fake.visibility = { visible: 'Visible' as const, hidden: 'Hidden' as const, veryHidden: 'VeryHidden' as const }[
        sheet.visibility
      ];
      for (const [row, cells] of sheet.rows) {
        for (const [column, { value, formula, format }] of cells) {
          const kept =
            value.kind === 'blank'
              ? null
              : value.kind === 'text'
                ? { kind: value.kind, value: value.text }
                : value.kind === 'error'
                  ? { kind: value.kind, value: value.error }
                  : value;
          fake.place(row, column, kept, formula, format);
        }
      }
      fake.merges = [...sheet.merges];
      sheet.hiddenRows.forEach((row) => fake.hiddenRows.add(row));
      sheet.hiddenColumns.forEach((column) => fake.hiddenColumns.add(column));
      fake.isProtected = sheet.isProtected;
      fake.date1904 = workbook.date1904;
      if (sheet.mark !== null) fake.names.set(markName(sheet.mark), { visible: false });
    }
    this.pending = [];
  }

  sheet(name: string): FakeSheet {
    const found = this.sheets.find((sheet) => sameName(sheet.name, name));
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  /** What a person types into a cell, with the event it raises. */
  async type(sheetName: string, row: number, column: number, content: string | number): Promise<void> {
    const sheet = this.sheet(sheetName);
    sheet.input(row, column, content);
    await this.raise('onChanged', { worksheetId: sheet.id, ...(this.saysWhoCausedEvents ? { triggerSource: 'Unknown' } : {}) });
  }

  private add(name: string): FakeSheet {
    if (this.isStructureProtected && this.sheets.length > 0 && this.runs.length > 0)
      throw new OfficeError('AccessDenied', 'WorksheetCollection.add');
    if (this.sheets.some((sheet) => sameName(sheet.name, name)))
      throw new OfficeError('ItemAlreadyExists', 'WorksheetCollection.add');
    this.ids += 1;
    const sheet = new FakeSheet(`{${this.ids}}`, name, (wanted) => this.sheets.find((one) => sameName(one.name, wanted)) ?? null);
    this.sheets.push(sheet);
    this.later('onAdded', sheet);
    return sheet;
  }

  private later(event: string, sheet: FakeSheet): void {
    const own = this.saysWhoCausedEvents && event === 'onChanged' ? { triggerSource: 'ThisLocalAddin' } : {};
    this.pending.push(() => void this.raise(event, { worksheetId: sheet.id, ...own }));
  }

  private async raise(event: string, args: Parameters<Listener>[0]): Promise<void> {
    await Promise.all([...(this.listeners.get(event) ?? [])].map((listener) => listener(args)));
  }

  private readonly keeper: SheetKeeper = {
    sheets: () => this.sheets,
    add: (name) => this.add(name),
    remove: (sheet) => {
      this.sheets.splice(this.sheets.indexOf(sheet), 1);
      this.later('onDeleted', sheet);
    },
    activate: (sheet) => (this.active = sheet.name),
    changed: (sheet) => this.later('onChanged', sheet),
    selected: (sheet, area) => (this.selected = { sheet: sheet.name, area }),
  };

  private workbookWire(): Wire {
    return {
      get: () => this.name,
      link: (name) => {
        if (name === 'protection') return { get: () => this.isStructureProtected };
        if (name === 'settings') return this.kept.settingsWire();
        return name === 'customXmlParts' ? this.kept.partsWire() : this.worksheetsWire();
      },
    };
  }

  private worksheetsWire(): Wire {
    return {
      items: () => this.sheets.map((sheet) => new SheetWire(sheet, this.keeper)),
      object: (method, [name]) => {
        if (method === 'add') return new SheetWire(this.add(String(name)), this.keeper);
        const found = this.sheets.find((sheet) => sheet.id === name || sameName(sheet.name, String(name)));
        return found === undefined ? null : new SheetWire(found, this.keeper);
      },
      link: (event) => ({
        call: (_method, [listener]) => {
          const all = this.listeners.get(event) ?? new Set();
          this.listeners.set(event, all);
          if (isListener(listener)) all.add(listener);
        },
      }),
    };
  }

  /** A request context: a queue of actions and `sync`, which runs them in order and stops at the first that fails, leaving what ran. */
  private context(): object {
    const client = new ClientObjects();
    const workbook = client.make(WORKBOOK, 'Workbook', () => this.workbookWire());
    const application = client.make(APPLICATION, 'Application', () => ({ call: () => undefined }));
    return { workbook: this.withRemovableEvents(workbook), application, sync: () => this.sync(client) };
  }

  /** `onChanged.add` answers a handler that can be removed, which is no host object: added here. */
  private withRemovableEvents(workbook: object): object {
    const remove = (listener: unknown): void => {
      for (const all of this.listeners.values()) for (const one of all) if (one === listener) all.delete(one);
    };
    const event = (target: unknown): unknown =>
      new Proxy({}, { get: () => (listener: unknown) => (invoke(target, 'add', listener), { remove: () => remove(listener) }) });
    const worksheets = (target: object): object =>
      new Proxy(target, {
        get: (_, name) =>
          typeof name === 'string' && name.startsWith('on') ? event(Reflect.get(target, name)) : Reflect.get(target, name),
      });
    return new Proxy(workbook, {
      get: (_, name) => (name === 'worksheets' ? worksheets(Reflect.get(workbook, 'worksheets')) : Reflect.get(workbook, name)),
    });
  }

  private async sync(client: ClientObjects): Promise<void> {
    await Promise.resolve();
    const { actions, sent } = client;
    client.actions = [];
    client.sent = 0;
    client.answered = 0;
    this.trips += 1;
    const fault = this.dies?.trip === this.trips ? this.dies : this.faults.find(({ trip }) => trip === this.trips);
    if (sent > this.sendLimit) throw new OfficeError('RequestPayloadSizeLimitExceeded');
    if (fault?.when === 'before') throw new OfficeError(fault.code);
    const upTo = fault?.when === 'half' ? Math.floor(actions.length / 2) : actions.length;
    try {
      for (const action of actions.slice(0, upTo)) action();
    } finally {
      const raise = this.pending;
      this.pending = [];
      for (const event of raise) event();
    }
    if (fault?.when === 'silent' || (fault !== undefined && fault === this.dies)) await new Promise<never>(() => undefined);
    if (fault !== undefined) throw new OfficeError(fault.code);
    if (client.answered > this.answerLimit) throw new OfficeError('ResponsePayloadSizeLimitExceeded');
  }

  /** Stands in for `Excel.run`, with or without options; the one place where the imitation passes as the real thing. */
  readonly run = (async (...args: readonly unknown[]): Promise<unknown> => {
    const batch = args.at(-1);
    if (args.length > 1) this.runs.push(args[0]);
    return typeof batch === 'function' ? batch(this.context()) : undefined;
  }) as unknown as typeof Excel.run;
}

function isListener(value: unknown): value is Listener {
  return typeof value === 'function';
}

function invoke(target: unknown, method: string, argument: unknown): void {
  if (typeof target !== 'object' || target === null) return;
  const member: unknown = Reflect.get(target, method);
  if (typeof member === 'function') member(argument);
}
