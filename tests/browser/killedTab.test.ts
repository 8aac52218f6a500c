import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { SAMPLE } from '../../src/apps/workbench/sample';
import { cellOf, type Workbook } from '../../src/core/workbook/workbook';
import { xlsxHost } from '../../src/hosts/xlsx/xlsxHost';
import { served } from './served';

jest.setTimeout(180_000);

/** The first criterion of the first school has 2 points, the next one 3. */
const FIRST = { sheet: '1 Mẫu Một', row: 8, column: 7 };
const NEXT = { ...FIRST, row: 9 };
const TYPED = 1.25;
/** Nothing that was typed longer ago than this may be lost. */
const LAST_SECOND = 1_000;

const web = served();

/** Types into the first score, then goes on to the next cell. */
async function opened(): Promise<Page> {
  const context = await web.browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(web.site.address);
  await page.getByText('Gõ trực tiếp vào ô để sửa').waitFor();
  const grid = await page.getByRole('application').boundingBox();
  if (grid === null) throw new Error('no grid');
  await page.mouse.click(grid.x + grid.width - 28, grid.y + 372);
  await cellIs(page, 'G8');
  await page.keyboard.type('1,25');
  await page.keyboard.press('Enter');
  await cellIs(page, 'G9');
  return page;
}

async function cellIs(page: Page, address: string): Promise<void> {
  await page.waitForFunction(
    (shown) => document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value === shown,
    address,
  );
}

/** No question, no farewell; then what another tab is offered. */
async function afterKilling(page: Page): Promise<Workbook> {
  await page.close({ runBeforeUnload: false });
  const again = await page.context().newPage();
  await again.goto(web.site.address);
  await again.getByRole('button', { name: 'Mở lại bản sửa dở' }).click();
  await again.getByText('Gõ trực tiếp vào ô để sửa').waitFor();
  const save = again.getByRole('button', { name: 'Tải về .xlsx' }).first();
  const [download] = await Promise.all([again.waitForEvent('download'), save.click()]);
  const workbook = await xlsxHost(readFileSync(await download.path()), SAMPLE).read();
  await again.context().close();
  return workbook;
}

describe('a tab that is killed', () => {
  it('while a cell is being edited, keeps all that was entered before the last second', async () => {
    const page = await opened();
    await page.keyboard.type('2,5');
    await page.waitForTimeout(LAST_SECOND);
    const workbook = await afterKilling(page);
    expect(cellOf(workbook, FIRST).value).toEqual({ kind: 'number', value: TYPED });
    // The cell that was open was not entered: it is as it was, not half of what was meant.
    const given = await xlsxHost(readFileSync(join(__dirname, '..', '..', 'assets', 'samples', SAMPLE)), SAMPLE).read();
    expect(cellOf(workbook, NEXT)).toEqual(cellOf(given, NEXT));
  });

  it.each([0, 60, 250, 900])(
    '%d ms after a write was begun, keeps what was typed, and of the sheets all or none',
    async (moment) => {
      const page = await opened();
      await page.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }).click();
      const write = page.getByRole('button', { name: 'Ghi 5 trang' });
      await write.waitFor();
      await page.waitForTimeout(LAST_SECOND);
      await write.click();
      await page.waitForTimeout(moment);
      const workbook = await afterKilling(page);
      expect(cellOf(workbook, FIRST).value).toEqual({ kind: 'number', value: TYPED });
      // The sum of its group was calculated with it.
      expect(cellOf(workbook, { ...FIRST, row: 7 }).value).toEqual({ kind: 'number', value: 11.25 });
      expect([0, 5]).toContain(workbook.sheets.filter(({ mark }) => mark !== null).length);
    },
  );
});
