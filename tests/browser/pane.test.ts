import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { LIBRARY_PATH } from '../embeddedExcel/webFrameServers';
import { served } from './served';
import { builtSite, WEB, WEB_WITH_LIBRARY } from './site';

/** Gzip bytes of JavaScript before the pane can show anything; OFFICE §2 allows 200 KB, the rest is for what comes after. */
const BUDGET = 120 * 1024;

const web = served();

/** A page on which Microsoft's library is what `officeJs` says, or does not come at all. */
async function openPane(officeJs: string | null, userAgent?: string, hash = ''): Promise<Page> {
  const context = await web.browser.newContext(userAgent === undefined ? {} : { userAgent });
  const page = await context.newPage();
  await page.route(/appsforoffice/, (route) =>
    officeJs === null ? route.abort() : route.fulfill({ contentType: 'text/javascript', body: officeJs }),
  );
  await page.goto(`${web.site.address}taskpane.html${hash}`);
  return page;
}

const html = (): string => readFileSync(join(WEB, 'taskpane.html'), 'utf8');

describe('the pane as a plain page', () => {
  it('says that it runs inside Excel when the library cannot be reached', async () => {
    const page = await openPane(null);
    await page.getByText('Trang này chạy bên trong Excel.').waitFor({ timeout: 10_000 });
    expect(await page.getByRole('link', { name: 'Bàn chấm trên trình duyệt' }).getAttribute('href')).toBe('index.html');
    await page.context().close();
  }, 30_000);

  it('says so when the library finds no host', async () => {
    const page = await openPane(
      `window.Office = { onReady: function () { return Promise.resolve({ host: null, platform: null }); }, HostType: { Excel: 'Excel' } };`,
    );
    await page.getByText('Trang này chạy bên trong Excel.').waitFor({ timeout: 10_000 });
    await page.context().close();
  }, 30_000);

  it('explains and offers ways out in an old web view, without loading the bundle', async () => {
    const page = await openPane(null, 'Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko');
    await page.getByText('Tiện ích này không chạy được trên phiên bản Office của máy này.').waitFor({ timeout: 10_000 });
    expect(await page.getByText('Trident/7.0').count()).toBe(1);
    expect(await page.evaluate(() => document.querySelectorAll('head script[src]').length)).toBe(1);
    await page.context().close();
  }, 30_000);

  it('explains the same to an Excel below the floor', async () => {
    const old = `window.Office = { HostType: { Excel: 'Excel' }, onReady: function () { return Promise.resolve({ host: 'Excel', platform: 'PC' }); },
      context: { requirements: { isSetSupported: function () { return false; } } } };`;
    const page = await openPane(old);
    await page.getByText('Tiện ích này không chạy được trên phiên bản Office của máy này.').waitFor({ timeout: 10_000 });
    await page.context().close();
  }, 30_000);
});

describe('the pane in Excel', () => {
  const excel = `window.Office = { HostType: { Excel: 'Excel' }, onReady: function () { return Promise.resolve({ host: 'Excel', platform: 'PC' }); },
    context: { displayLanguage: 'vi-VN', officeTheme: { bodyBackgroundColor: '#262626' }, requirements: { isSetSupported: function () { return true; } } } };
    window.Excel = { run: function () { return Promise.reject(new Error('no workbook here')); } };`;

  it('starts at the first screen, dark as Excel is, and words what Excel refuses', async () => {
    const page = await openPane(excel);
    await page.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }).click();
    await page.getByRole('alert').getByText('Chưa kiểm tra được').waitFor({ timeout: 15_000 });
    const background = await page.evaluate<string>(
      "getComputedStyle(document.querySelector('.fui-FluentProvider')).backgroundColor",
    );
    expect(background).toBe('rgb(41, 41, 41)');
    expect(await page.locator('html').getAttribute('data-state')).toBe('ready');
    await page.context().close();
  }, 60_000);

  it('follows the button of the ribbon, on opening and while it is open', async () => {
    const page = await openPane(excel, undefined, '#write');
    await page.getByRole('tab', { name: '7. Ghi', selected: true }).waitFor();
    await page.evaluate("location.hash = '#look'");
    await page.getByRole('tab', { name: '4. Xem', selected: true }).waitFor();
    await page.context().close();
  }, 60_000);
});

describe('the pane when a part of it does not come', () => {
  it('keeps its first screen, says so, and goes on when it is tried again', async () => {
    const context = await web.browser.newContext();
    const page = await context.newPage();
    const excel = `window.Office = { HostType: { Excel: 'Excel' }, onReady: function () { return Promise.resolve({ host: 'Excel', platform: 'PC' }); },
      context: { displayLanguage: 'vi-VN', requirements: { isSetSupported: function () { return true; } } } };
      window.Excel = { run: function () { return Promise.reject(new Error('no workbook here')); } };`;
    await page.route(/appsforoffice/, (route) => route.fulfill({ contentType: 'text/javascript', body: excel }));
    await page.route(/\/panel\.\w+\.js$/, (route) => route.abort());
    await page.goto(`${web.site.address}taskpane.html`);
    await page.getByRole('alert').getByText('Chưa tải được phần này của chương trình.').waitFor({ timeout: 15_000 });
    await page.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }).waitFor();
    await page.unroute(/\/panel\.\w+\.js$/);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    // Said by the panel itself: the rest is there.
    await page.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }).click();
    await page.getByRole('alert').getByText('Chưa kiểm tra được').waitFor({ timeout: 15_000 });
    await context.close();
  }, 60_000);
});

describe('the pane when Excel is silent', () => {
  it('reloads twice, then leaves it to a button', async () => {
    const page = await web.browser.newPage();
    await page.clock.install();
    await page.route(/appsforoffice/, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'window.Office = { onReady: function () { return new Promise(function () {}); } };',
      }),
    );
    let loads = 0;
    page.on('load', () => (loads += 1));
    await page.goto(`${web.site.address}taskpane.html?_host_Info=Excel$Win32$16.01$vi-VN`);
    for (const attempt of [1, 2]) {
      await page.clock.runFor(6100);
      await page.getByText('Đang tải lại…').waitFor({ timeout: 5000 });
      const reloaded = page.waitForEvent('load');
      await page.clock.runFor(1600);
      await reloaded;
      expect(loads).toBe(attempt + 1);
    }
    await page.clock.runFor(6100);
    await page.getByRole('button', { name: 'Tải lại' }).waitFor({ timeout: 5000 });
    expect(loads).toBe(3);
    await page.close();
  }, 60_000);
});

describe('what the pane loads', () => {
  it('allows its inline check by the hash of its text, and Microsoft as the only other origin', () => {
    const text = html();
    const inline = /<script id="check"[^>]*>([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '';
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? '';
    expect(inline).toContain('insertBundle');
    expect(policy).toContain(`'sha256-${createHash('sha256').update(inline).digest('base64')}'`);
    expect(policy.match(/https:\/\/[^ ;]+/g)).toEqual(['https://appsforoffice.microsoft.com']);
    expect(policy).not.toContain('unsafe-eval');
  });

  it('differs for the tests of Excel on the web in the address of the library only', async () => {
    const address = `${LIBRARY_PATH}office.js`;
    await builtSite(WEB_WITH_LIBRARY, address);
    const handedOut = html()
      .replace(' https://appsforoffice.microsoft.com;', ';')
      .replace('https://appsforoffice.microsoft.com/lib/1/hosted/office.js', address);
    expect(readFileSync(join(WEB_WITH_LIBRARY, 'taskpane.html'), 'utf8')).toBe(handedOut);
  }, 180_000);

  it('stays within its budget at first load', () => {
    const scripts = (/data-scripts="([^"]*)"/.exec(html())?.[1] ?? '').split(' ');
    const bytes = scripts.reduce((all, script) => all + gzipSync(readFileSync(join(WEB, script)), { level: 9 }).length, 0);
    expect(scripts.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(BUDGET);
  });

  it('never carries Microsoft’s library', () => {
    const scripts = (/data-scripts="([^"]*)"/.exec(html())?.[1] ?? '').split(' ');
    for (const script of scripts)
      expect(readFileSync(join(WEB, script), 'utf8')).not.toMatch(/OfficeExtension\.HostBridge|OSF\.DDA/);
  });
});
