import type { Page } from 'playwright-core';
import { narrowPane } from './narrowPane';
import { overflow, smallTargets, violations } from './violations';

jest.setTimeout(60_000);

const pane = narrowPane();
const { picture } = pane;

async function open(...look: Parameters<typeof pane.open>): Promise<Page> {
  const page = await pane.open(...look);
  await page.getByRole('button', { name: 'Xem cách đọc, chỉnh nếu sai' }).click();
  await page.getByRole('table', { name: /^Cách đọc trang/ }).waitFor();
  return page;
}

describe('how it was read, in a narrow pane', () => {
  it.each([
    [320, 'light', 'none'],
    [350, 'dark', 'none'],
    [320, 'light', 'active'],
  ] as const)('%d px, %s, forced colours %s: seen, reached and read by everybody', async (width, scheme, forced) => {
    const page = await open(width, scheme, forced);
    await picture(page, `${String(width)}-${scheme}-${forced}`);
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    const head = page.locator('[data-head="column 3"]');
    await head.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Cột này là' }).selectOption({ label: 'Bỏ qua' });
    await page.getByRole('button', { name: 'Lưu vào Cấu hình' }).and(page.locator(':enabled')).waitFor();
    await picture(page, `${String(width)}-${scheme}-${forced}-said`);
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
