import type { Batch } from './wire/protocol';

/** When a fault strikes: before anything ran, after the first half of the actions, or after all of them, so that only the answer is lost. */
export type Moment = 'before' | 'half' | 'after';

/** An Office error code, or `NoAnswer`: the host never answers. */
export interface Fault {
  readonly code: string;
  readonly when: Moment;
}

interface Planned extends Fault {
  readonly strikes: (number: number, batch: Batch) => boolean;
  left: number;
}

export interface FaultOptions {
  readonly when?: Moment;
  readonly times?: number;
}

/** What is to go wrong, by counted trip or by what a batch contains. Source: OFFICE §12.9. */
export class Faults {
  private planned: Planned[] = [];

  /** At the k-th counted trip from now on, 1 is the next. */
  at(k: number, code: string, options: FaultOptions = {}): void {
    this.plan((number) => number === k, code, options);
  }

  /** At the next batches of which this is true. */
  when(strikes: (batch: Batch) => boolean, code: string, options: FaultOptions = {}): void {
    this.plan((_number, batch) => strikes(batch), code, options);
  }

  clear(): void {
    this.planned = [];
  }

  private plan(strikes: Planned['strikes'], code: string, { when = 'before', times = 1 }: FaultOptions): void {
    this.planned.push({ strikes, code, when, left: times });
  }

  /** The fault of this trip; it has struck then. */
  take(number: number, batch: Batch): Fault | null {
    const found = this.planned.find((fault) => fault.left > 0 && fault.strikes(number, batch));
    if (found === undefined) return null;
    found.left -= 1;
    return found;
  }
}

/** How a refusal of the whole request is told: a status and, except for a lost connection, a code. Everything else comes inside an answer. */
const STATUS: Readonly<Record<string, number>> = {
  ActivityLimitReached: 429,
  InvalidOperationInCellEditMode: 400,
  AccessDenied: 401,
  RequestPayloadSizeLimitExceeded: 400,
  ResponsePayloadSizeLimitExceeded: 400,
  WriteNotSupportedWhenModalDialogOpen: 400,
  InvalidOrTimedOutSession: 408,
  ConnectionFailure: 503,
};

export interface Answer {
  readonly statusCode: number;
  readonly body: string;
}

/** @param actions how many actions the batch has; the library looks up the one that failed */
export function refusal(code: string, results: readonly unknown[] = [], actions = results.length + 1): Answer {
  const statusCode = STATUS[code];
  if (statusCode === 503) return { statusCode, body: '' };
  if (statusCode !== undefined) return { statusCode, body: JSON.stringify({ error: { code, message: code } }) };
  const Error = {
    ActionIndex: Math.min(results.length, actions - 1),
    Code: code,
    Message: code,
    Location: '',
    HttpStatusCode: 500,
  };
  return { statusCode: 200, body: JSON.stringify({ Results: results, Error }) };
}
