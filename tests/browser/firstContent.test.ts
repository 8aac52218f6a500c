import type { BrowserContext, Frame, Page } from 'playwright-core';
import { workbookFrom } from '../embeddedExcel/model/fromValue';
import { sheetOf, workbookOf } from '../hosts/contractWorkbook';
import { panesInExcel } from './paneInExcel';
import { served } from './served';

/**
 * How long somebody waits on a machine four times slower than this one: until there is something to read, and until the first button does
 * what it says. The times are printed; that the button does it is tested.
 */
const SLOWER = 4;
const START = 'Kiểm tra bảng chấm điểm';

const panes = panesInExcel();
const web = served();

/** Notes in every frame when the first button can be seen and the thread had time for it. */
const NOTE = `
  const usable = () => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(START)});
    if (button === undefined || button.disabled || button.getClientRects().length === 0) return;
    watching.disconnect();
    requestIdleCallback(() => { window.usableAt = performance.now(); });
  };
  const watching = new MutationObserver(usable);
  watching.observe(document, { subtree: true, childList: true, attributes: true });
`;

async function slowed(page: Page): Promise<void> {
  await page.addInitScript(NOTE);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

interface Times {
  readonly content: number;
  readonly usable: number;
}

/** Milliseconds since the page, or the frame, was asked for. */
async function timesOf(frame: Frame): Promise<Times> {
  await frame.waitForFunction(() => 'usableAt' in window);
  return frame.evaluate<Times>(`({
    content: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    usable: window.usableAt,
  })`);
}

function printed(what: string, { content, usable }: Times): void {
  expect(content).toBeGreaterThan(0);
  expect(usable).toBeGreaterThanOrEqual(content);
  process.stdout.write(
    `${what}, processor four times slower: first content ${content.toFixed(0)} ms, usable ${usable.toFixed(0)} ms\n`,
  );
}

describe('what is seen first', () => {
  it('the pane in Excel', async () => {
    const { page, pane } = await panes.open(workbookFrom(workbookOf([sheetOf('Trường M', [[1]])])), { prepare: slowed });
    // The pane runs in the process of the page around it, so what slows the page slows the pane.
    await expect(page.context().newCDPSession(pane)).rejects.toThrow();
    printed('pane', await timesOf(pane));
    await pane.getByRole('button', { name: START }).click();
    await pane.getByRole('alert').first().waitFor();
  }, 60_000);

  it('the workbench', async () => {
    const context: BrowserContext = await web.browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await slowed(page);
    await page.goto(web.site.address);
    printed('workbench', await timesOf(page.mainFrame()));
    await page.getByRole('button', { name: START }).click();
    await page.getByRole('heading', { name: 'Kết quả kiểm tra' }).waitFor();
    await context.close();
  }, 60_000);
});
