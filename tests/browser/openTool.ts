import type { Page } from 'playwright-core';

/** Opens what stands beside the steps, behind the button *Việc khác*. */
export async function openTool(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Việc khác/ }).click();
  await page.getByRole('button', { name, exact: true }).click();
}
