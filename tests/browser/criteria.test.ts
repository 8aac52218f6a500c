import type { Locator, Page } from 'playwright-core';
import { narrowPane } from './narrowPane';
import { openTool } from './openTool';
import { overflow, smallTargets, violations } from './violations';

jest.setTimeout(120_000);

const pane = narrowPane();
const { picture } = pane;

async function open(...look: Parameters<typeof pane.open>): Promise<Page> {
  const page = await pane.open(...look);
  await openTool(page, 'Quy chế');
  await page.getByRole('tab', { name: 'Cách chấm' }).click();
  await page.getByRole('searchbox').waitFor();
  return page;
}

/** Opens the box of the first criterion that a search leaves, by keyboard. */
async function tryOn(page: Page, search: string): Promise<Locator> {
  await page.getByRole('searchbox').fill(search);
  const button = page.getByRole('button', { name: /^Thử một giá trị/ }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('textbox') })
    .first();
}

describe('how each criterion is scored, in a narrow pane', () => {
  it.each([
    [320, 'light', 'none'],
    [350, 'dark', 'none'],
    [320, 'light', 'active'],
  ] as const)('%d px, %s, forced colours %s: seen, searched and tried by everybody', async (width, scheme, forced) => {
    const page = await open(width, scheme, forced);
    const name = `criteria-${String(width)}-${scheme}-${forced}`;
    const look = async (what: string): Promise<void> => {
      await picture(page, `${name}-${what}`);
      expect([await overflow(page), await violations(page), await smallTargets(page)]).toEqual([0, [], []]);
    };
    await look('closed');
    await page.locator('summary', { hasText: /^I / }).click();
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    await look('open');
    const card = await tryOn(page, 'đề tài');
    // The focus is where one types.
    await page.keyboard.type('1.234');
    await card.getByRole('status').getByText('«1.234»').waitFor();
    await look('asked');
    await card.getByRole('textbox').first().fill('2');
    await card.getByRole('list').waitFor();
    await look('tried');
    await page.context().close();
  });
});
