import type { Browser, BrowserContextOptions, ConsoleMessage, Frame, Page } from 'playwright-core';
import { EmbeddedExcel } from '../embeddedExcel/embeddedExcel';
import type { Workbook } from '../embeddedExcel/model/workbook';
import type { Requirements } from '../embeddedExcel/officeContext';
import { WebFrame } from '../embeddedExcel/webFrame';
import { LIBRARY_PATH, webFrameServers, type WebFrameServers } from '../embeddedExcel/webFrameServers';
import { launch } from './launch';
import { builtSite, WEB_WITH_LIBRARY } from './site';

/** The built pane in a real browser, in the place that Excel on the web would give it, over our model of Excel. */
export interface PaneInExcel {
  readonly page: Page;
  readonly pane: Frame;
  readonly excel: EmbeddedExcel;
  readonly frame: WebFrame;
  /** Every request of the pane, without the origin where it is its own. */
  readonly requested: readonly string[];
  /** Errors of the page and everything it says in the console. */
  readonly said: string[];
}

export interface PaneOptions {
  readonly requirements?: Requirements;
  readonly width?: number;
  readonly height?: number;
  readonly look?: Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors' | 'userAgent'>;
  /** `#look`: the step a ribbon button opens. */
  readonly hash?: string;
  /** Before anything is loaded. */
  readonly prepare?: (page: Page, frame: WebFrame, excel: EmbeddedExcel) => Promise<void> | void;
}

export interface PanesInExcel {
  /** Opens the pane beside this workbook; it is checked and closed with the test. */
  readonly open: (workbook: Workbook, options?: PaneOptions) => Promise<PaneInExcel>;
}

const LATEST: Requirements = { excelApi: '1.20' };

/**
 * Call once, at the top of a test file. After each test its panes are held to what holds always: no request but for the pane's own files
 * and the library's, nothing in the console, no question our model cannot answer, no defect of the model. One line at the end says what ran.
 */
export function panesInExcel(): PanesInExcel {
  let browser: Browser;
  let servers: WebFrameServers;
  const open: PaneInExcel[] = [];
  const ran = { panes: 0, trips: 0, faults: 0, versions: new Set<string>() };

  beforeAll(async () => {
    await builtSite(WEB_WITH_LIBRARY, `${LIBRARY_PATH}office.js`);
    servers = await webFrameServers(WEB_WITH_LIBRARY);
    browser = await launch();
  }, 300_000);

  afterEach(async () => {
    for (const one of open.splice(0)) {
      const { batches } = one.excel.log;
      ran.trips += batches.filter(({ number }) => number !== null).length;
      ran.faults += batches.filter(({ fault }) => fault !== null).length;
      await one.page.context().close();
      expect(one.said).toEqual([]);
      expect(one.requested.filter((path) => !isExpected(path))).toEqual([]);
      expect([...one.frame.unknown, ...one.excel.missing, ...one.excel.crashes]).toEqual([]);
    }
  }, 30_000);

  afterAll(async () => {
    const { panes, trips, faults, versions } = ran;
    const declared = [...versions].join(', ');
    process.stdout.write(`Excel on the web: ExcelApi ${declared}; ${panes} panes, ${trips} trips, ${faults} faults\n`);
    await browser.close();
    await servers.close();
  });

  return {
    async open(workbook, { requirements = LATEST, width = 350, height = 700, look = {}, hash = '', prepare } = {}) {
      ran.panes += 1;
      ran.versions.add(requirements.excelApi);
      const context = await browser.newContext({ ...look, viewport: { width, height }, ignoreHTTPSErrors: true });
      const page = await context.newPage();
      const excel = new EmbeddedExcel(workbook);
      const id = `p${ran.panes}`;
      const frame = new WebFrame(id, servers.host, requirements, excel, (text) => servers.send(id, text));
      frame.beforeContext = () => beStrict(page, servers.pane);
      const requested: string[] = [];
      page.on('request', (request) => {
        if (request.frame() !== page.mainFrame()) requested.push(request.url().replace(servers.pane, ''));
      });
      const said: string[] = [];
      page.on('pageerror', (error) => said.push(error.stack ?? error.message));
      page.on('console', (message) => said.push(spoken(message)));
      await prepare?.(page, frame, excel);
      servers.put(frame, `taskpane.html${hash}`);
      await page.goto(`${servers.host}/${id}/`);
      const opened = { page, pane: await paneOf(page, servers.pane), excel, frame, requested, said };
      open.push(opened);
      return opened;
    },
  };
}

function spoken(message: ConsoleMessage): string {
  return `${message.type()}: ${message.text()} (${message.location().url})`;
}

/** The files of the pane, and of the library what it needs to start: itself, the part for this host, its sentences. */
function isExpected(path: string): boolean {
  if (!path.startsWith(LIBRARY_PATH)) return /^\/(taskpane\.html(#\w*)?|[\w.-]+\.js)$/.test(path);
  const file = path.slice(LIBRARY_PATH.length);
  return file === 'office.js' || file === 'excel-web-16.00.js' || file === 'vi-vn/office_strings.js';
}

/** Strict mode: a call outside the declared requirement sets is refused before it leaves (OFFICE §12.3, H10). */
async function beStrict(page: Page, origin: string): Promise<void> {
  const pane = await paneOf(page, origin);
  await pane.evaluate('OfficeExtension.CommonUtility._doApiNotSupportedCheck = true');
}

async function paneOf(page: Page, origin: string): Promise<Frame> {
  const known = page.frames().find((frame) => frame.url().startsWith(origin));
  if (known !== undefined) return known;
  return new Promise((resolve) => {
    const look = (frame: Frame): void => {
      if (!frame.url().startsWith(origin)) return;
      page.off('framenavigated', look);
      resolve(frame);
    };
    page.on('framenavigated', look);
  });
}

/** Nothing has come from the pane for a while: what it asks by itself is answered, and trips count from here. */
export async function atRest({ excel, page }: PaneInExcel): Promise<void> {
  for (let seen = -1; seen !== excel.log.batches.length; await page.waitForTimeout(300)) seen = excel.log.batches.length;
  excel.forgetTrips();
}
