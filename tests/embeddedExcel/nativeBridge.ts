import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from 'jsdom';
import type { EmbeddedExcel } from './embeddedExcel';
import { appContext, type Requirements } from './officeContext';

/** Microsoft's library as it is installed: read from there, never copied or changed. */
const LIBRARY = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const ORIGIN = 'https://localhost';

/** A page in which Microsoft's own library runs, its native bridge leading to an embedded Excel. Source: OFFICE §12.5. */
export interface OfficeWindow {
  readonly window: DOMWindow;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** `Excel.run`, with errors that are errors on this side too. */
  readonly run: typeof Excel.run;
  /** `Excel.createWorkbook`, the same way. */
  readonly createWorkbook: typeof Excel.createWorkbook;
  readonly supports: (version: string) => boolean;
  /** From now on this one answers. */
  readonly connect: (excel: EmbeddedExcel) => void;
  /** Requests for files, by path. */
  readonly requested: readonly string[];
  readonly close: () => void;
}

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

export async function openOfficeWindow(requirements: Requirements): Promise<OfficeWindow> {
  const requested: string[] = [];
  let excel: EmbeddedExcel | null = null;
  let started: () => void = () => undefined;
  const isStarted = new Promise<void>((resolve) => (started = resolve));
  const bridge = {
    onMessageFromHost: (_text: string): void => undefined,
    sendMessageToHost(text: string): void {
      const { id, flags, message }: BridgeMessage = JSON.parse(text);
      const now = excel;
      if (now === null) {
        // The library says once that it is ready; the first workbook comes after that.
        answer(id, 200, JSON.stringify({ Results: [] }));
        return started();
      }
      void now.exchange(JSON.stringify(message.body), flags).then(
        ({ answer: given, events }) => {
          if (given !== null) answer(id, given.statusCode, given.body);
          if (events.length > 0 && now === excel) tell(events);
        },
        (error: unknown) => {
          now.crashes.push(error);
          answer(id, 500, '');
        },
      );
    },
  };
  const answer = (id: number, statusCode: number, body: string): void =>
    bridge.onMessageFromHost(JSON.stringify({ id, message: { statusCode, headers: {}, body } }));
  const tell = (entries: readonly object[]): void => bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));

  const dom = new JSDOM('<!doctype html><html lang="vi"><head></head><body></body></html>', {
    url: `${ORIGIN}/taskpane.html`,
    runScripts: 'dangerously',
    resources: new LibraryFiles(requested),
    virtualConsole: new VirtualConsole(),
    beforeParse(window) {
      // A plain assignment is ignored by older versions of jsdom.
      Object.defineProperty(window, 'external', { value: appContext(requirements), configurable: true, writable: true });
      Object.defineProperty(window, '_richApiNativeBridge', { value: bridge, configurable: true, writable: true });
    },
  });
  const { window } = dom;
  await loaded(window, `${ORIGIN}/lib/office.js`);
  await window.Office.onReady();
  await isStarted;
  // Strict mode: a call outside the declared requirement sets is refused before it leaves (OFFICE §12.3, H10).
  window.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return {
    window,
    Excel: window.Excel,
    Office: window.Office,
    run: runIn(window),
    async createWorkbook(base64) {
      try {
        await window.Excel.createWorkbook(base64);
      } catch (error) {
        throw ownError(error);
      }
    },
    supports: (version) => window.Office.context.requirements.isSetSupported('ExcelApi', version),
    connect(next) {
      excel = next;
      next.listen((events) => now(next, events));
    },
    requested,
    close: () => window.close(),
  };

  function now(from: EmbeddedExcel, events: readonly object[]): void {
    if (from === excel) tell(events);
  }
}

/** Files of the installed library, and nothing else. */
class LibraryFiles extends ResourceLoader {
  constructor(private readonly requested: string[]) {
    super();
  }

  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const { origin, pathname } = new URL(url);
    this.requested.push(pathname);
    if (origin !== ORIGIN || !pathname.startsWith('/lib/')) return null;
    const file = readFile(join(LIBRARY, decodeURIComponent(pathname.slice('/lib/'.length))));
    return Object.assign(file, { abort: () => undefined });
  }
}

function loaded(window: DOMWindow, source: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = window.document.createElement('script');
    script.src = source;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${source} cannot be loaded`));
    window.document.head.appendChild(script);
  });
}

/** The window has its own `Error`: what it throws is no error on this side until it is made one. */
function runIn(window: DOMWindow): typeof Excel.run {
  return (async (...args: readonly unknown[]): Promise<unknown> => {
    try {
      return await window.Excel.run(...args);
    } catch (error) {
      throw ownError(error);
    }
    // The one cast of the border: five overloads stand behind one function.
  }) as typeof Excel.run;
}

function ownError(error: unknown): unknown {
  if (error instanceof Error || typeof error !== 'object' || error === null || !('message' in error)) return error;
  return Object.assign(new Error(String(error.message)), error, {
    name: 'name' in error ? String(error.name) : 'Error',
    stack: 'stack' in error ? String(error.stack) : '',
  });
}
