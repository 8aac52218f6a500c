import type { Page } from 'playwright-core';
import { workbookFrom } from '../embeddedExcel/model/fromValue';
import type { WebFrame } from '../embeddedExcel/webFrame';
import { sheetOf, workbookOf } from '../hosts/contractWorkbook';
import { atRest, panesInExcel, type PaneInExcel, type PaneOptions } from './paneInExcel';
import { until } from './until';

const panes = panesInExcel();
const START = 'Kiểm tra bảng chấm điểm';

const opened = (options: PaneOptions): Promise<PaneInExcel> =>
  panes.open(workbookFrom(workbookOf([sheetOf('Trường M', [[1]])])), options);

/** The clock of the page stands still until it is told. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
}

/** Excel does not say where the pane is. */
const silent: PaneOptions = {
  async prepare(page, frame) {
    frame.beforeContext = null;
    await stopClock(page);
  },
};

describe('the pane in Excel on the web, when Excel is silent', () => {
  it('says so after 6 seconds, is loaded anew twice, and then leaves it to a button', async () => {
    const { page, pane, frame } = await opened(silent);
    for (const loads of [1, 2]) {
      await until(() => frame.starts === loads);
      await page.clock.runFor(5_500);
      await pane.getByText('Đang kết nối với Excel…').waitFor();
      await page.clock.runFor(600);
      await pane.getByText('Đang tải lại…').waitFor();
      await page.clock.runFor(1_600);
    }
    await until(() => frame.starts === 3);
    await page.clock.runFor(6_100);
    await pane.getByText('Excel chưa trả lời sau 6 giây.').waitFor();
    await page.clock.runFor(20_000);
    expect(frame.starts).toBe(3);
    await pane.getByRole('button', { name: 'Tải lại' }).click();
    await until(() => frame.starts === 4);
  }, 60_000);

  it('goes on when the answer comes late', async () => {
    const { page, pane, frame } = await opened(silent);
    await until(() => frame.starts === 1);
    const answers = answerLater(frame);
    await page.clock.runFor(7_600);
    await until(() => frame.starts === 2);
    await page.clock.runFor(6_100);
    await pane.getByText('Đang tải lại…').waitFor();
    answers();
    await page.clock.runFor(1_000);
    await pane.getByRole('button', { name: START }).waitFor();
    await page.clock.runFor(20_000);
    expect(frame.starts).toBe(2);
    await pane.getByRole('button', { name: START }).waitFor();
  }, 60_000);
});

/** From the next load on Excel answers, once the function given back is called. */
function answerLater(frame: WebFrame): () => void {
  let go = (): void => undefined;
  const told = new Promise<void>((resolve) => (go = resolve));
  frame.beforeContext = () => told;
  return () => go();
}

describe('the pane in Excel on the web, where it cannot run', () => {
  it('explains itself to an Excel below the floor', async () => {
    const { pane, excel } = await opened({ requirements: { excelApi: '1.7' } });
    await pane.getByText('Tiện ích này không chạy được trên phiên bản Office của máy này.').waitFor();
    await pane.getByText('Mở tệp bằng Excel trên web').waitFor();
    expect(await pane.getByRole('link', { name: 'Bàn chấm' }).getAttribute('href')).toBe('index.html');
    expect(excel.trips).toBe(0);
  }, 30_000);

  it('says that the library must come over the network when it is blocked', async () => {
    const one = await opened({
      async prepare(page) {
        await stopClock(page);
        await page.route(/\/office\.js$/, (route) => route.abort());
      },
    });
    const { page, pane } = one;
    for (const loads of [1, 2]) {
      await until(() => one.requested.filter((path) => path === '/office-js/office.js').length === loads);
      await page.clock.runFor(6_100);
      await pane.getByText('Đang tải lại…').waitFor();
      await page.clock.runFor(1_600);
    }
    await until(() => one.requested.filter((path) => path === '/office-js/office.js').length === 3);
    await page.clock.runFor(6_100);
    await pane.getByText('thư viện Office của Microsoft cần tải qua mạng').waitFor();
    // The browser itself notes each file that did not come.
    expect(one.said.splice(0)).toEqual(Array.from({ length: 3 }, () => expect.stringContaining('net::ERR_FAILED')));
  }, 60_000);

  it('explains itself to an old web view, without its own files and without a trip', async () => {
    const one = await opened({ look: { userAgent: 'Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko' } });
    await one.pane.getByText('Trident/7.0').waitFor();
    // The library starts there all the same.
    await until(() => one.frame.starts === 1);
    await atRest(one);
    expect(one.requested.filter((path) => !path.startsWith('/office-js/'))).toEqual(['/taskpane.html']);
    expect(one.excel.trips).toBe(0);
  }, 30_000);
});
