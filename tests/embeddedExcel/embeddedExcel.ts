import { BatchLog, verbsOf } from './batchLog';
import { WEB_WINDOW } from './classes/createdWorkbook';
import { SERVICES } from './classes/services';
import { WORKBOOK } from './classes/workbook';
import { CellEditing } from './cellEditing';
import { spoiled, type EventFault } from './eventFaults';
import { EVENT_TYPES, eventEntries, type EventEntry } from './events';
import { Faults, refusal, type Answer, type Fault } from './faults';
import { shiftedArea } from './model/shift';
import { RangeView } from './model/rangeView';
import type { Workbook } from './model/workbook';
import { bind } from './wire/classTable';
import { processBatch } from './wire/process';
import type { Batch } from './wire/protocol';
import { Session } from './wire/session';
import { writes } from './wire/writes';
import { sabotageInForce, spoiltAnswer, spoiltBatch } from './wrongAnswers';

/** What one request leads to: the answer, `null` when there never is one, and the events that follow it. */
export interface Outcome {
  readonly answer: Answer | null;
  readonly events: readonly EventEntry[];
}

/** The flag of a batch that may wait until the person has left the cell. */
const WAITS_FOR_CELL_EDIT = 64;

/** The partition for what only the page around the workbook can do. */
const AROUND_WORKBOOK = 'WacPartition';

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

/**
 * Our own model of Excel, on the other side of Microsoft's client library: takes its request batches and answers them.
 * It knows only what is in the class tables; the rest answers `ApiNotFound` and is listed in `missing`. It is not Excel.
 */
export class EmbeddedExcel {
  readonly session: Session;
  /** Of Excel on the web alone. */
  private readonly aroundWorkbook: Session;
  readonly faults = new Faults();
  readonly log = new BatchLog();
  readonly cellEditing = new CellEditing();
  /** Milliseconds that each exchange takes. */
  latency = 0;
  /** Bytes that a request and an answer may have. Source: learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization. */
  requestLimit = 5_000_000;
  answerLimit = 5_000_000;
  saysWhoCausedEvents = true;
  /** What goes wrong with events until it is said otherwise. */
  eventFault: EventFault | null = null;
  /** Defects of the host itself; there may be none at the end of a run. */
  readonly crashes: unknown[] = [];
  private readonly interruptions: { readonly before: number; readonly job: () => void }[] = [];
  private readonly sabotage = sabotageInForce();
  private listener: (events: readonly EventEntry[]) => void = () => undefined;

  constructor(readonly workbook: Workbook) {
    this.session = new Session(bind(WORKBOOK, workbook), SERVICES);
    this.aroundWorkbook = new Session(bind(WEB_WINDOW, workbook), SERVICES);
    workbook.takeHappenings();
    workbook.isWatched = (kind) => this.session.isAnyRegistered(EVENT_TYPES[kind]);
    workbook.onShift = (sheet, shift) => {
      for (const { self } of this.session.keptObjects())
        if (self instanceof RangeView && self.isOn(sheet)) self.area = shiftedArea(self.area, shift) ?? self.area;
    };
  }

  get trips(): number {
    return this.log.trips;
  }

  forgetTrips(): void {
    this.log.forgetTrips();
  }

  /** Members that the library asked for and no table names. */
  get missing(): readonly string[] {
    return [...this.session.missing.keys(), ...this.aroundWorkbook.missing.keys()].sort();
  }

  /** Whoever carries events to the library. */
  listen(listener: (events: readonly EventEntry[]) => void): void {
    this.listener = listener;
  }

  /** Something happens between two counted trips: just before the k-th from now on is answered. */
  meanwhile(k: number, job: () => void): void {
    this.interruptions.push({ before: k, job });
  }

  /** @param partition whom the batch is for, as the library names it; without one the workbook */
  async exchange(text: string, flags: number, partition = ''): Promise<Outcome> {
    const asked: Batch = JSON.parse(text);
    const batch = this.sabotage === null ? asked : spoiltBatch(asked, this.sabotage);
    const number = this.log.arrived(batch);
    for (const { before, job } of this.interruptions) if (before === number) job();
    const fault = number === null ? null : this.faults.take(number, batch);
    // What the library sends by itself, at the start and to clean up, is left out of it (OFFICE §12.7).
    if (this.cellEditing.isOn && number !== null) {
      if ((flags & WAITS_FOR_CELL_EDIT) === 0)
        return this.logged(batch, number, flags, text, fault, { answer: refusal('InvalidOperationInCellEditMode'), events: [] });
      await this.cellEditing.untilLeft();
    }
    await new Promise((resolve) => setTimeout(resolve, this.latency));
    const outcome = this.answer(batch, text, fault, partition === AROUND_WORKBOOK ? this.aroundWorkbook : this.session);
    return this.logged(batch, number, flags, text, fault, outcome);
  }

  private answer(batch: Batch, text: string, fault: Fault | null, session: Session): Outcome {
    if (bytesOf(text) > this.requestLimit) return { answer: refusal('RequestPayloadSizeLimitExceeded'), events: [] };
    if (this.workbook.isReadOnly && writes(batch)) return { answer: refusal('AccessDenied'), events: [] };
    if (fault?.when === 'before') return { answer: faultAnswer(fault, [], batch), events: [] };
    const half = fault?.when === 'half' ? { index: Math.floor(batch.Actions.length / 2), code: fault.code } : undefined;
    const answer = processBatch(batch, session, {
      ...(half === undefined ? {} : { stopAt: half }),
      onCrash: (error) => this.crashes.push(error),
    });
    this.workbook.isCalculationSuspended = false;
    const events = this.takeEvents();
    if (fault !== null) return { answer: faultAnswer(fault, answer.Results, batch), events };
    const told = JSON.stringify(answer);
    const body = this.sabotage === null ? told : spoiltAnswer(told, this.sabotage);
    return {
      answer: bytesOf(body) > this.answerLimit ? refusal('ResponsePayloadSizeLimitExceeded') : { statusCode: 200, body },
      events,
    };
  }

  private takeEvents(): readonly EventEntry[] {
    // Otherwise nothing is calculated before somebody reads.
    if (this.workbook.isWatched('calculated')) this.workbook.calculate();
    const options = {
      saysWhoCausedIt: this.saysWhoCausedEvents,
      isWanted: (type: number, target: string) => this.session.isRegistered(type, target),
    };
    const entries = this.workbook.takeHappenings().flatMap(({ happening, actor }) => eventEntries(happening, actor, options));
    return spoiled(entries, this.eventFault);
  }

  private logged(
    batch: Batch,
    number: number | null,
    flags: number,
    text: string,
    fault: Fault | null,
    outcome: Outcome,
  ): Outcome {
    const body = outcome.answer?.body ?? '';
    this.log.add({
      number,
      flags,
      verbs: verbsOf(batch),
      bytesIn: bytesOf(text),
      bytesOut: bytesOf(body),
      fault: fault?.code ?? null,
      error: /"(?:Code|code)":"(\w+)"/.exec(body.slice(-2_000))?.[1] ?? null,
    });
    return outcome;
  }

  /** What somebody else than the add-in does, with the events it raises. */
  act(actor: 'person' | 'coAuthor', job: (workbook: Workbook) => void): void {
    this.workbook.actor = actor;
    try {
      job(this.workbook);
    } finally {
      this.workbook.actor = 'addIn';
    }
    const events = this.takeEvents();
    if (events.length > 0) this.listener(events);
  }
}

function faultAnswer(fault: Fault, results: readonly unknown[], batch: Batch): Answer | null {
  return fault.code === 'NoAnswer' ? null : refusal(fault.code, results, batch.Actions.length);
}
