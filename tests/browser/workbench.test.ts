import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { appraise } from '../../src/core/appraise';
import type { Appraisal } from '../../src/core/domain/appraisal';
import { cellOf, type Workbook } from '../../src/core/workbook/workbook';
import { SAMPLE } from '../../src/apps/workbench/sample';
import { xlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { vi } from '../../src/text/vi';
import { complaintsOf, served } from './served';
import { WEB } from './site';
import { overflow, smallTargets, violations } from './violations';

const SAMPLES = join(__dirname, '..', '..', 'assets', 'samples');
/** The sample with planted faults. */
const FAULTY = 'cum-mau-co-loi.xlsx';
/** What names the sheets and holds their styles. */
const GROWS = new Set([
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'docProps/app.xml',
  'xl/calcChain.xml',
]);
const START = 'Kiểm tra bảng chấm điểm';

const web = served();

interface Opened {
  readonly page: Page;
  /** Errors the page reported; every test ends without any. */
  readonly errors: readonly string[];
}

async function openWorkbench(width = 1280, height = 800, colorScheme: 'light' | 'dark' = 'light'): Promise<Opened> {
  const context = await web.browser.newContext({
    viewport: { width, height },
    colorScheme,
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const errors = complaintsOf(page);
  await page.goto(web.site.address);
  await page.getByRole('button', { name: START }).waitFor();
  return { page, errors };
}

async function read(bytes: Uint8Array, name: string): Promise<{ readonly workbook: Workbook; readonly appraisal: Appraisal }> {
  const workbook = await xlsxHost(bytes, name).read();
  return { workbook, appraisal: appraise(workbook) };
}

async function appraiseIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: START }).click();
  await page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
}

describe('the workbench', () => {
  it('appraises the sample, writes the sheets and hands over a file that keeps all the rest', async () => {
    const { page, errors } = await openWorkbench();
    await appraiseIn(page);
    await page.getByRole('button', { name: /^Ghi \d+ trang$/ }).click();
    const save = page.getByRole('button', { name: 'Tải về .xlsx' });
    await save.waitFor();
    await page.getByRole('tab', { name: 'Tổng hợp (của chương trình)', selected: true }).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    const name = SAMPLE.replace(/\.xlsx$/, ' - Chấm Thi Đua.xlsx');
    expect(download.suggestedFilename()).toBe(name);

    const given = readFileSync(join(SAMPLES, SAMPLE));
    const made = readFileSync(await download.path());
    const before = await read(given, SAMPLE);
    const after = await read(made, name);
    expect(after.workbook.sheets.flatMap((sheet) => (sheet.mark === null ? [] : [sheet.name]))).toEqual([
      'Tổng hợp',
      'Đề nghị khen thưởng',
      'Đối chiếu điểm',
      'Kiểm tra',
      'Phân tích',
    ]);
    expect(after.appraisal.standings).toEqual(before.appraisal.standings);
    expect(after.appraisal.proposal).toEqual(before.appraisal.proposal);
    expect(changedParts(given, made)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('takes a write back', async () => {
    const { page, errors } = await openWorkbench();
    await appraiseIn(page);
    await page.getByRole('button', { name: /^Ghi \d+ trang$/ }).click();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByRole('button', { name: /^Ghi \d+ trang$/ }).waitFor();
    expect(await page.getByRole('tab', { name: /của chương trình/ }).count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('opens a file from disk, goes to the cell of a finding and shows it', async () => {
    const { page, errors } = await openWorkbench();
    await page.locator('input[type=file]').setInputFiles(join(SAMPLES, FAULTY));
    await page.getByText(FAULTY).waitFor();
    await appraiseIn(page);
    const { appraisal } = await read(readFileSync(join(SAMPLES, FAULTY)), FAULTY);
    expect(appraisal.isBlocked).toBe(true);
    await page
      .getByText(/Còn \d+ lỗi chặn xếp hạng/)
      .first()
      .waitFor();
    await page
      .getByRole('button', { name: /^Đến ô / })
      .first()
      .click();
    await page.getByText(/^Trang .+, ô [A-Z]+\d+: /).waitFor({ state: 'attached' });
    await page.getByRole('tab', { name: '4. Xem' }).click();
    await page.getByText('Chưa xếp hạng vì còn lỗi chặn.').first().waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('refuses a file that is no workbook, says what to do, and keeps what was open', async () => {
    const { page, errors } = await openWorkbench();
    const input = page.locator('input[type=file]');
    await input.setInputFiles({
      name: 'Biên bản.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('không phải sổ tính'),
    });
    const alert = page.getByRole('alert');
    await alert.getByText('Không mở được tệp').waitFor();
    expect(await alert.textContent()).toContain('Biên bản.xlsx');
    await alert.getByRole('button', { name: 'Đóng thông báo' }).click();
    expect(await page.getByRole('button', { name: START }).count()).toBe(1);
    expect(await page.getByRole('tab').count()).toBeGreaterThan(3);
    expect(errors).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('works by keyboard alone, from the first button to the written sheets', async () => {
    const { page, errors } = await openWorkbench();
    await page.getByText('Gõ trực tiếp vào ô để sửa').waitFor();
    await press(page, START);
    await page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
    expect(await page.evaluate<string>('document.activeElement.tagName')).toBe('H2');
    // Into the grid and out again: a score is typed without a mouse.
    await page.keyboard.press('F6');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    await page.getByText(/^Đã tự giữ trong trình duyệt lúc /).waitFor();
    await page.keyboard.press('F6');
    // In the panel one is where one was.
    expect(await page.evaluate<string>('document.activeElement.tagName')).toBe('H2');
    await press(page, 'Kiểm tra lại');
    await page.getByRole('button', { name: 'Ghi 5 trang' }).waitFor();
    await press(page, 'Ghi 5 trang');
    await page.getByRole('button', { name: 'Tải về .xlsx' }).first().waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  }, 60_000);
});

describe('what is loaded first', () => {
  it('is the page without the grid, within its budget, and never Microsoft’s library', () => {
    const page = readFileSync(join(WEB, 'index.html'), 'utf8');
    const scripts = [...page.matchAll(/<script defer src="([^"]+)"/g)].map(([, script = '']) => readFileSync(join(WEB, script)));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((all, script) => all + gzipSync(script, { level: 9 }).length, 0)).toBeLessThan(250 * 1024);
    for (const script of scripts) expect(script.toString('utf8')).not.toMatch(/OfficeExtension\.HostBridge|OSF\.DDA/);
    expect(page).not.toContain('office.js');
  });
});

describe('the grid', () => {
  it('takes what is typed into the file, keeps it when the page is killed, and asks nobody outside the page', async () => {
    const { page, errors } = await openWorkbench();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(web.site.address) && !/^(data|blob):/.test(request.url())) asked.push(request.url());
    });
    await page.getByText('Gõ trực tiếp vào ô để sửa').waitFor();
    // To a cell by its name, as in Excel; the first criterion of the first school has 2 points.
    const cell = { sheet: '1 Mẫu Một', row: 8, column: 7 };
    const given = (await read(readFileSync(join(SAMPLES, SAMPLE)), SAMPLE)).workbook;
    expect(cellOf(given, cell).value).toEqual({ kind: 'number', value: 2 });
    await clickG8(page);
    await page.keyboard.type('1,25');
    await page.keyboard.press('Enter');
    await page.getByText(/^Đã tự giữ trong trình duyệt lúc /).waitFor();
    // The tab is killed: no question, no farewell.
    await page.close({ runBeforeUnload: false });
    const again = await page.context().newPage();
    await again.goto(web.site.address);
    await again.getByText(/sửa dở lúc .*, chưa tải về$/).waitFor();
    await again.getByRole('button', { name: 'Mở lại bản sửa dở' }).click();
    await again.getByText('Gõ trực tiếp vào ô để sửa').waitFor();
    const [download] = await Promise.all([
      again.waitForEvent('download'),
      again.getByRole('button', { name: 'Tải về .xlsx' }).click(),
    ]);
    const made = readFileSync(await download.path());
    const { workbook } = await read(made, 'a.xlsx');
    expect(cellOf(workbook, cell).value).toEqual({ kind: 'number', value: 1.25 });
    // The sum of its group was calculated anew, and nothing else changed.
    expect(cellOf(workbook, { ...cell, row: 7 }).value).toEqual({ kind: 'number', value: 11.25 });
    expect(changedParts(readFileSync(join(SAMPLES, SAMPLE)), made)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(asked).toEqual([]);
    expect(errors).toEqual([]);
    await again.context().close();
  }, 120_000);
});

describe('pasting into the grid', () => {
  it('takes the text of another program’s cells as it would be typed here', async () => {
    const { page, errors } = await openWorkbench();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByText('Gõ trực tiếp vào ô để sửa').waitFor();
    await clickG8(page);
    // As Excel in Vietnam hands it over: what is seen as text, and as a table that says how its numbers look.
    const cells = ['1,25', '98,5%', '1.234', '2.500.000', '="A" & "B"'];
    const table = cells.map((cell) => `<tr><td style="mso-number-format:'#\\,##0'">${cell}</td></tr>`).join('');
    await page.evaluate(
      async ([text, html]) => {
        const parts = {
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        };
        await navigator.clipboard.write([new ClipboardItem(parts)]);
      },
      [`${cells.join('\r\n')}\r\n`, `<html><body><table>${table}</table></body></html>`] as const,
    );
    await page.keyboard.press('Control+v');
    await page.getByText(/^Đã tự giữ trong trình duyệt lúc /).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải về .xlsx' }).first().click(),
    ]);
    const { workbook } = await read(readFileSync(await download.path()), 'a.xlsx');
    const held = cells.map((_, below) => cellOf(workbook, { sheet: '1 Mẫu Một', row: 8 + below, column: 7 }));
    expect(held.map(({ value }) => value)).toEqual([
      { kind: 'number', value: 1.25 },
      { kind: 'number', value: 0.985 },
      // Two readings: a text, so that the check asks.
      { kind: 'text', text: '1.234' },
      { kind: 'number', value: 2_500_000 },
      { kind: 'text', text: 'AB' },
    ]);
    expect(held[4]?.formula).toBe('"A" & "B"');
    expect(errors).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('does not offer what another open tab is working on', async () => {
    const { page } = await openWorkbench();
    await page.getByText('Gõ trực tiếp vào ô để sửa').waitFor();
    await clickG8(page);
    await page.keyboard.type('1,25');
    await page.keyboard.press('Enter');
    await page.getByText(/^Đã tự giữ trong trình duyệt lúc /).waitFor();
    const other = await page.context().newPage();
    await other.goto(web.site.address);
    await other.getByText('Gõ trực tiếp vào ô để sửa').waitFor();
    expect(await other.getByRole('button', { name: 'Mở lại bản sửa dở' }).count()).toBe(0);
    await page.close({ runBeforeUnload: false });
    await other.reload();
    await other.getByRole('button', { name: 'Mở lại bản sửa dở' }).waitFor();
    await other.context().close();
  }, 60_000);
});

describe('every screen', () => {
  it.each([
    [1280, 'light'],
    [350, 'light'],
    [320, 'dark'],
  ] as const)(
    'passes axe at %i px, %s',
    async (width, scheme) => {
      const { page, errors } = await openWorkbench(width, 700, scheme);
      const found: string[] = [];
      const look = async (screen: string): Promise<void> => {
        found.push(...(await violations(page)).map((violation) => `${screen}: ${violation}`));
        const wider = await overflow(page);
        if (wider > 0) found.push(`${screen}: ${wider} px wider than the page`);
        const lines = await linesOfSteps(page);
        if (lines > 1) found.push(`${screen}: the steps take ${lines} lines`);
      };
      await look('first');
      await appraiseIn(page);
      await look('check');
      await page.getByRole('tab', { name: '4. Xem' }).click();
      await look('ranking');
      await page.getByRole('tab', { name: 'Vì sao' }).click();
      await page.locator('#look summary').first().click();
      await look('why');
      await page.getByRole('tab', { name: 'Khen thưởng' }).click();
      await page.getByRole('heading', { name: 'Đề nghị khen thưởng' }).waitFor();
      await look('awards');
      await page.getByRole('tab', { name: '7. Ghi' }).click();
      await look('write');
      await page.getByRole('button', { name: /^Ghi \d+ trang$/ }).click();
      await page.getByRole('button', { name: 'Tải về .xlsx' }).waitFor();
      await look('written');
      expect(found).toEqual([]);
      expect(errors).toEqual([]);
      await page.context().close();
    },
    90_000,
  );

  it('has no button or tab smaller than 24 px', async () => {
    const { page } = await openWorkbench(320, 700);
    await appraiseIn(page);
    expect(await smallTargets(page)).toEqual([]);
    await page.context().close();
  }, 60_000);
});

/** In how many lines the steps of the journey stand; 0 where there are none yet. */
function linesOfSteps(page: Page): Promise<number> {
  return page.evaluate(
    (label) =>
      new Set(
        [...document.querySelectorAll(`[role=tablist][aria-label="${label}"] [role=tab]`)].map(
          (tab) => tab.getBoundingClientRect().top,
        ),
      ).size,
    vi.panel.steps.label,
  );
}

/** Clicks the first criterion of the first school in the grid. */
async function clickG8(page: Page): Promise<void> {
  const box = await page.getByRole('application').boundingBox();
  if (box === null) throw new Error('no grid');
  await page.mouse.click(box.x + box.width - 28, box.y + 372);
  await nameBoxShows(page, 'G8');
}

/** Waits until the grid's box of names holds the address: the grid tells the choice of a cell a moment after the click. */
async function nameBoxShows(page: Page, address: string): Promise<void> {
  const box = page.locator('[data-u-comp="defined-name"] input').first();
  let shown = '';
  for (let step = 0; step < 100 && shown !== address; step += 1) {
    if (step > 0) await page.waitForTimeout(100);
    shown = await box.inputValue();
  }
  expect(shown).toBe(address);
}

/** Moves the focus with Tab until it stands on the button of that name, then presses Enter. */
async function press(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate<string>('document.activeElement.textContent')) === name) {
      await page.keyboard.press('Enter');
      return;
    }
  }
  throw new Error(`Tab never came to ${name}`);
}

/** Parts of the user's file that differ in the file that was handed over; the list of parts itself has to grow. */
function changedParts(given: Uint8Array, made: Uint8Array): readonly string[] {
  const before = unzipSync(given);
  const after = unzipSync(made);
  return Object.keys(before).filter((part) => !GROWS.has(part) && !same(before[part], after[part]));
}

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}
