/** What page and host say to one another on the web: JSON text over `postMessage`. Source: OFFICE §12.4 and H5 of §12.3. */
export interface FrameRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  /** 0 call, 1 register for an event, 2 unregister. */
  readonly _actionType: 0 | 1 | 2;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** The numbers by which the library calls what it asks for. */
export const DISPATCH = { batch: 93, richApiMessage: 33, appCommandInvoked: 39 } as const;

/** A call that carries a request batch. */
export interface BatchCall {
  readonly text: string;
  readonly flags: number;
  /** Whom the batch is for: `WacPartition` is the page around the workbook, `""` the workbook. */
  readonly partition: string;
}

/** `null` for any other call. */
export function batchCall(data: unknown): BatchCall | null {
  if (!isRecord(data) || !isRecord(data.DdaMethod) || data.DdaMethod.DispatchId !== DISPATCH.batch) return null;
  const row = data.ArrayData;
  if (!Array.isArray(row)) return null;
  const [partition, text, flags]: readonly unknown[] = [row[0], row[4], row[6]];
  return typeof partition === 'string' && typeof text === 'string' && typeof flags === 'number'
    ? { text, flags, partition }
    : null;
}

/** The event a registration is about, `null` when it says none. */
export function registeredEvent(data: unknown): number | null {
  return isRecord(data) && typeof data.eventDispId === 'number' ? data.eventDispId : null;
}

/** Only what is a request, from whomever it comes. */
export function frameRequest(text: string): FrameRequest | null {
  const message: unknown = JSON.parse(text);
  return isFrameRequest(message) ? message : null;
}

function isFrameRequest(message: unknown): message is FrameRequest {
  return (
    isRecord(message) &&
    message._messageType === 0 &&
    typeof message._actionName === 'string' &&
    typeof message._actionType === 'number' &&
    typeof message._conversationId === 'string' &&
    typeof message._correlationId === 'number'
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** An answer, or, with `isEvent`, something that happened. */
export function frameMessage(
  { _actionName, _conversationId, _correlationId }: FrameRequest,
  origin: string,
  data: unknown,
  { isEvent = false, errorCode = 0 }: { readonly isEvent?: boolean; readonly errorCode?: number } = {},
): string {
  return JSON.stringify({
    _messageType: 1,
    _responseType: isEvent ? 1 : 0,
    _actionName,
    _conversationId,
    _correlationId,
    _errorCode: errorCode,
    _origin: origin,
    _serializerVersion: 1,
    _data: data,
  });
}
