import type { Browser, Page } from 'playwright-core';
import { launch } from './launch';
import { servedSite, type Site } from './site';

export interface Served {
  readonly site: Site;
  readonly browser: Browser;
}

/** Call once, at the top of a test file: the built pages and a browser, as long as its tests run. */
export function served(): Served {
  let held: Served | null = null;
  beforeAll(async () => {
    held = { site: await servedSite(), browser: await launch() };
  }, 180_000);
  afterAll(async () => {
    await held?.browser.close();
    await held?.site.close();
  });
  const now = (): Served => {
    if (held === null) throw new Error('only while tests run');
    return held;
  };
  return {
    get site() {
      return now().site;
    },
    get browser() {
      return now().browser;
    },
  };
}

/** Errors of the page and those it says in the console, as they come. */
export function complaintsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}
