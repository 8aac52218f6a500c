import type { Page } from 'playwright-core';
import { openTool } from './openTool';

/** One school, review differences, history and about, one after the other; each is handed over to be looked at. */
export async function eachOtherScreen(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
  await page.getByRole('tab', { name: '3. Đối chiếu' }).click();
  await page.getByRole('heading', { name: 'Đối chiếu điểm chấm' }).waitFor();
  await look('differences');
  await openTool(page, 'Một trường');
  await page.getByRole('heading', { name: 'Một trường so với Cụm' }).waitFor();
  await look('school');
  await openTool(page, 'Lịch sử');
  await page.getByRole('heading', { name: 'Lịch sử của sổ này' }).waitFor();
  await look('history');
  await page.getByRole('button', { name: 'Về chương trình' }).click();
  await page.getByText('Chi tiết kỹ thuật').click();
  await look('about');
}
