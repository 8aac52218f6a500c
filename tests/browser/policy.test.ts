import type { Page } from 'playwright-core';
import { narrowPane } from './narrowPane';
import { openTool } from './openTool';
import { eachOtherScreen } from './otherScreens';
import { overflow, smallTargets, violations } from './violations';

jest.setTimeout(120_000);

const pane = narrowPane();
const { picture } = pane;

async function open(...look: Parameters<typeof pane.open>): Promise<Page> {
  const page = await pane.open(...look);
  await openTool(page, 'Quy chế');
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
    // While the page is open: the screens that have no file of their own here.
    await eachOtherScreen(page, async (screen) => {
      await picture(page, `${screen}-${String(width)}-${scheme}-${forced}`);
      expect([screen, await overflow(page), await violations(page), await smallTargets(page)]).toEqual([screen, 0, [], []]);
    });
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
