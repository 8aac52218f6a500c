import type { EmbeddedExcel } from './embeddedExcel';
import type { EventEntry } from './events';
import { requirementMatrix, type Requirements } from './officeContext';
import { webAnswer, webEvents } from './webFrameAnswer';
import { batchCall, DISPATCH, frameMessage, frameRequest, registeredEvent, type FrameRequest } from './webFrameMessages';

/** `ooeOperationNotSupported`: what our model answers to calls it does not know. */
const NOT_SUPPORTED = 5000;
const IS_HANDLING_REQUEST = -2;
/** What the pane may tell of itself and needs no answer to: focus, keys, that it is ready. */
const NOTICE = 'ContextActivationManager_notifyHost';

/** Some of `OSF.AgaveHostAction`. */
export const HOST_ACTION = { tabIn: 11, tabExit: 13, tabExitShift: 14, escExit: 15 } as const;

/**
 * One pane in Excel on the web, seen from Excel: takes the messages of its page and answers them, batches out of an embedded Excel.
 * It knows nothing of browsers: whoever carries the messages gives `send`. Source: OFFICE §12.4.
 */
export class WebFrame {
  /** What the page asked for and this protocol does not know; a test run ends with none. */
  readonly unknown: string[] = [];
  /** What the page told of itself: numbers of `HOST_ACTION`, in order. */
  readonly notices: number[] = [];
  /** How often the page asked where it is: once for each time it was loaded. */
  starts = 0;
  /** Answers to the first question wait for this: `null` when there never is one. */
  beforeContext: (() => Promise<void>) | null = () => Promise.resolve();
  /** Who hears of Excel's events. */
  private listener: FrameRequest | null = null;
  private entries = 0;

  constructor(
    readonly id: string,
    private readonly origin: string,
    private readonly requirements: Requirements,
    private readonly excel: EmbeddedExcel,
    private readonly send: (text: string) => void,
  ) {
    excel.listen((events) => this.tell(events));
  }

  /** The name that the frame must have before it is put into the page: with it the library finds its host. */
  get frameName(): string {
    return JSON.stringify({
      baseFrameName: `pane-${this.id}`,
      hostInfo: ['Excel', 'Web', '16.00', 'vi-VN', this.id, '', 'disableLogging', '0'].join('|'),
      xdmInfo: [this.id, `addin-${this.id}`, this.origin].join('|'),
      serializerVersion: '1',
    });
  }

  receive(text: string): void {
    const request = frameRequest(text);
    if (request === null || request._conversationId !== this.id) return;
    switch (request._actionType) {
      case 0:
        this.call(request);
        return;
      case 1:
      case 2:
        this.register(request);
    }
  }

  /** A person comes from Excel's own surface by keyboard: the library puts the focus on the first thing it may stand on. */
  enter(): void {
    this.entries += 1;
    const call = {
      _messageType: 0,
      _actionName: 'Office_notifyAgave',
      _actionType: 0,
      _conversationId: `${this.id}_ntf`,
      _correlationId: this.entries,
      _origin: this.origin,
      _serializerVersion: 1,
      _data: [HOST_ACTION.tabIn],
    };
    this.send(JSON.stringify(call));
  }

  private call(request: FrameRequest): void {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        void this.answerContext(request);
        return;
      case NOTICE:
        this.notice(request._data);
        return;
      case 'executeMethod':
        void this.execute(request);
        return;
      default:
        this.unknown.push(request._actionName);
        this.send(frameMessage(request, this.origin, null, { errorCode: IS_HANDLING_REQUEST }));
    }
  }

  private async answerContext(request: FrameRequest): Promise<void> {
    this.starts += 1;
    // A page that was loaded anew registers anew.
    this.listener = null;
    if (this.beforeContext === null) return;
    await this.beforeContext();
    this.send(frameMessage(request, this.origin, this.context));
  }

  private get context(): object {
    return {
      _id: `addin-${this.id}`,
      _appInstanceId: this.id,
      _appName: 16,
      _appVersion: 16,
      _appMinorVersion: 0,
      _appUILocale: 'vi-VN',
      _dataLocale: 'vi-VN',
      _docUrl: '',
      _clientMode: 0,
      _settings: [],
      _reason: 1,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: this.id,
      _requirementMatrix: requirementMatrix(this.requirements),
      _hostFullVersion: '16.0.17000.20000',
      _hostCustomMessage: '',
      _dialogRequirementMatrix: '{}',
      _featureGates: {},
      _initialDisplayMode: 0,
    };
  }

  private notice(data: unknown): void {
    const action: unknown = Array.isArray(data) ? data[1] : null;
    if (typeof action === 'number') this.notices.push(action);
    else this.unknown.push(`${NOTICE} ${JSON.stringify(data)}`);
  }

  private async execute(request: FrameRequest): Promise<void> {
    const call = batchCall(request._data);
    if (call === null) {
      this.unknown.push(`executeMethod ${JSON.stringify(request._data).slice(0, 200)}`);
      this.send(frameMessage(request, this.origin, { Version: 1, Error: NOT_SUPPORTED }));
      return;
    }
    const { answer, events } = await this.excel.exchange(call.text, call.flags, call.partition);
    if (answer !== null) this.send(frameMessage(request, this.origin, webAnswer(answer)));
    this.tell(events);
  }

  private register(request: FrameRequest): void {
    const event = registeredEvent(request._data);
    if (event === DISPATCH.richApiMessage) this.listener = request._actionType === 1 ? request : null;
    else if (event !== DISPATCH.appCommandInvoked) this.unknown.push(`event ${event ?? request._actionName}`);
    this.send(frameMessage(request, this.origin, { Version: 1, Error: 0 }));
  }

  private tell(events: readonly EventEntry[]): void {
    if (this.listener === null || events.length === 0) return;
    this.send(frameMessage(this.listener, this.origin, webEvents(events), { isEvent: true }));
  }
}
