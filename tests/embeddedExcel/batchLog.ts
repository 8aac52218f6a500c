import { ACTION, type Batch } from './wire/protocol';

/** One exchange with the library. */
export interface LoggedBatch {
  /** Its place among the counted trips, `null` for what is not counted. */
  readonly number: number | null;
  readonly flags: number;
  /** `Worksheets`, `Add()`, `Values=` and so on. */
  readonly verbs: readonly string[];
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly fault: string | null;
  readonly error: string | null;
}

/** All exchanges of a host. Start-up, clean-up and tracing are not trips. Source: OFFICE §12.10. */
export class BatchLog {
  readonly batches: LoggedBatch[] = [];
  private counted = 0;

  /** Counted trips since the start or since they were last forgotten. */
  get trips(): number {
    return this.counted;
  }

  forgetTrips(): void {
    this.counted = 0;
  }

  /** The number of a batch that has arrived. */
  arrived(batch: Batch): number | null {
    if (!isCounted(batch)) return null;
    this.counted += 1;
    return this.counted;
  }

  add(batch: LoggedBatch): void {
    this.batches.push(batch);
  }

  /** Of the counted batches. */
  get report(): { readonly trips: number; readonly bytesIn: number; readonly bytesOut: number; readonly largest: number } {
    const counted = this.batches.filter(({ number }) => number !== null);
    return {
      trips: counted.length,
      bytesIn: counted.reduce((all, { bytesIn }) => all + bytesIn, 0),
      bytesOut: counted.reduce((all, { bytesOut }) => all + bytesOut, 0),
      largest: counted.reduce((most, { bytesIn, bytesOut }) => Math.max(most, bytesIn, bytesOut), 0),
    };
  }
}

const UNCOUNTED_CALLS = ['NotifyActionHandlerReady', '_RemoveReference'];

/** Whether a batch does anything besides starting up, cleaning up and tracing. */
function isCounted(batch: Batch): boolean {
  const calls = batch.Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate && ActionType !== ACTION.trace);
  if (calls.length === 0) return !batch.Actions.some(({ ActionType }) => ActionType === ACTION.trace) && batch.Actions.length > 0;
  return !calls.every(({ ActionType, Name }) => ActionType === ACTION.method && UNCOUNTED_CALLS.includes(Name));
}

const VERBS: Readonly<Record<number, string>> = { [ACTION.query]: 'load', [ACTION.trace]: 'trace', [ACTION.update]: 'set' };

export function verbsOf(batch: Batch): readonly string[] {
  return batch.Actions.flatMap(({ ActionType, Name, ObjectPathId }) => {
    const path = batch.ObjectPaths[String(ObjectPathId)]?.Name ?? '';
    switch (ActionType) {
      case ACTION.instantiate:
        return [];
      case ACTION.method:
        return [`${Name}()`];
      case ACTION.setProperty:
        return [`${Name}=`];
      default:
        return [`${VERBS[ActionType] ?? `action ${ActionType}`} ${path}`.trim()];
    }
  });
}
