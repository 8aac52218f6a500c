// `npm run pictures`: the pictures of README and guide, taken of the built pages in a real browser. Figures are samples (số liệu mẫu).
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { faultySheets } from '../../assets/samples/faultySheets';
import { newXlsx } from '../../src/hosts/xlsx/newXlsx';
import { launch } from '../browser/launch';
import { servedSite, type Site } from '../browser/site';

jest.setTimeout(180_000);

const root = join(__dirname, '..', '..');
const GUIDE = join(root, 'docs', 'guide', 'pictures');
const START = 'Kiểm tra bảng chấm điểm';
const READY = 'Gõ trực tiếp vào ô để sửa';

let browser: Browser;
let site: Site;

beforeAll(async () => {
  mkdirSync(GUIDE, { recursive: true });
  site = await servedSite();
  browser = await launch();
}, 180_000);

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function opened(file: { readonly name: string; readonly bytes: Uint8Array } | null): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1180, height: 760 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(site.address);
  await page.getByText(READY).waitFor();
  if (file !== null) {
    const buffer = Buffer.from(file.bytes);
    await page
      .locator('header input[type=file]')
      .setInputFiles({ name: file.name, mimeType: 'application/octet-stream', buffer });
    await page.getByText(file.name).first().waitFor();
    await page.getByText(READY).waitFor();
  }
  return page;
}

/** The grid draws a moment after it was told. */
async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(700);
  await page.screenshot({ path: join(GUIDE, `${name}.png`) });
}

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();

/** One school's own sheet, with the faults that were planted in it. */
function ownFile(): { readonly name: string; readonly bytes: Uint8Array } {
  const own = faultySheets().filter(({ name }) => name === '3 Mẫu Ba');
  expect(own).toHaveLength(1);
  return { name: 'Phiếu tự chấm - Trường Mẫu Ba (mẫu).xlsx', bytes: newXlsx(own) };
}

function sample(name: string): { readonly name: string; readonly bytes: Uint8Array } {
  return { name, bytes: readFileSync(join(root, 'assets', 'samples', name)) };
}

describe('pictures of a school’s journey', () => {
  it('are taken', async () => {
    const page = await opened(ownFile());
    await picture(page, 'truong-1-mo-tep');
    await press(page, START);
    await page.getByRole('heading', { name: 'Kết quả kiểm tra' }).waitFor();
    await picture(page, 'truong-2-kiem-tra');
    await press(page, /^Sửa thành/);
    await picture(page, 'truong-3-sua');
    await press(page, /^Sửa 1 ô/);
    await page.getByText('Đã sửa ô và kiểm tra lại.').first().waitFor();
    await press(page, 'Chuẩn bị gửi');
    await page.getByRole('heading', { name: 'Trước khi gửi cho Cụm' }).waitFor();
    await picture(page, 'truong-4-truoc-khi-gui');
    await page.context().close();
  });
});

describe('pictures of the officer’s journey', () => {
  it('are taken', async () => {
    const faulty = await opened(sample('cum-mau-co-loi.xlsx'));
    await press(faulty, START);
    await faulty.getByRole('heading', { name: 'Kết quả kiểm tra' }).waitFor();
    await picture(faulty, 'cum-2-kiem-tra');
    await faulty.context().close();
    const page = await opened(null);
    await press(page, START);
    await page.getByRole('button', { name: 'Kiểm tra lại' }).waitFor();
    await press(page, 'Xem kết quả');
    await page.getByRole('row', { name: /^1 / }).first().waitFor();
    await picture(page, 'cum-4-xep-hang');
    await page.context().close();
  });
});
