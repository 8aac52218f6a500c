import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launch } from './launch';
import { servedSite, type Site } from './site';
import { overflow, smallTargets, violations } from './violations';

jest.setTimeout(120_000);

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await servedSite();
  browser = await launch();
}, 180_000);

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Pictures to look at go where `LOOK` says. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.LOOK;
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

async function open(width: number, colorScheme: 'light' | 'dark', forcedColors: 'active' | 'none'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, forcedColors });
  const page = await context.newPage();
  await page.goto(site.address);
  await page.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }).click();
  await page.getByRole('button', { name: 'Xem kết quả' }).waitFor();
  await page.getByRole('tab', { name: 'Quy chế' }).click();
  await page.getByLabel('Làm tròn tại').waitFor();
  return page;
}

describe('the policy, in a narrow pane', () => {
  it.each([
    [320, 'light', 'none'],
    [350, 'dark', 'none'],
    [320, 'light', 'active'],
  ] as const)('%d px, %s, forced colours %s: seen, changed and read by everybody', async (width, scheme, forced) => {
    const page = await open(width, scheme, forced);
    await picture(page, `policy-${String(width)}-${scheme}-${forced}`);
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    const grades = page.locator('summary', { hasText: /^Xếp loại:/ });
    await grades.focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Xếp hạng theo').selectOption({ label: 'Tỷ lệ phần trăm' });
    await page.getByRole('button', { name: 'Lưu vào Cấu hình' }).and(page.locator(':enabled')).waitFor();
    await picture(page, `policy-${String(width)}-${scheme}-${forced}-changed`);
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('offers another year’s workbook to compare with', async () => {
    const page = await open(350, 'light', 'none');
    await page.getByRole('tab', { name: 'So với năm khác' }).click();
    await page.getByRole('button', { name: 'Chọn sổ của năm khác' }).waitFor();
    await picture(page, 'policy-years');
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
