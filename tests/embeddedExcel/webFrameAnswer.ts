import type { EventEntry } from './events';
import type { Answer } from './faults';

/** How Excel on the web refuses a whole request: a number of `OSF.DDA.ErrorCodeManager`. Source: OFFICE §12.9. */
const NUMBERS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
};
/** `ooeInternalError`: also what becomes of a lost connection. */
const INTERNAL_ERROR = 5001;

/** What the host gives as an answer, in the web's shape. */
export function webAnswer({ statusCode, body }: Answer): object {
  if (statusCode === 200) return { Version: 1, Error: 0, Data: [statusCode, [], body] };
  return { Version: 1, Error: NUMBERS[codeIn(body)] ?? INTERNAL_ERROR };
}

function codeIn(body: string): string {
  return /"code":"(\w+)"/.exec(body)?.[1] ?? '';
}

/** Events as rows: category, type, target, message, id, and that nothing is overridden. */
export function webEvents(entries: readonly EventEntry[]): object {
  return {
    ArrayData: entries.map(({ messageCategory, messageType, targetId, message, id }) => [
      messageCategory,
      messageType,
      targetId,
      message,
      id,
      false,
    ]),
  };
}
