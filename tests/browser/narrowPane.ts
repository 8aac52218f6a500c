import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { served } from './served';

export interface NarrowPane {
  /** The workbench after its sample was checked, at this width and in these colours. */
  readonly open: (width: number, colorScheme: 'light' | 'dark', forcedColors: 'active' | 'none') => Promise<Page>;
  /** Pictures to look at go where `LOOK` says. */
  readonly picture: (page: Page, name: string) => Promise<void>;
}

/** Call once, at the top of a test file. */
export function narrowPane(): NarrowPane {
  const web = served();
  return {
    async open(width, colorScheme, forcedColors) {
      const context = await web.browser.newContext({ viewport: { width, height: 900 }, colorScheme, forcedColors });
      const page = await context.newPage();
      await page.goto(web.site.address);
      await page.getByRole('button', { name: 'Kiểm tra bảng chấm điểm' }).click();
      await page.getByRole('button', { name: 'Xem kết quả' }).waitFor();
      return page;
    },
    async picture(page, name) {
      const folder = process.env.LOOK;
      if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    },
  };
}
