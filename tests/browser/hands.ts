import type { Frame, Page } from 'playwright-core';
import { vi } from '../../src/text/vi';
import { HOST_ACTION } from '../embeddedExcel/webFrame';
import type { PaneInExcel } from './paneInExcel';

/** How a person works the pane. */
export interface Hands {
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly openStep: (name: string) => Promise<void>;
}

/** Hands on a keyboard can type, too. */
export interface KeyboardHands extends Hands {
  /** Into the field of that label, the first one or one behind; what stood there is replaced. */
  readonly type: (label: string, text: string) => Promise<void>;
}

/** The panel and what Tab does around it: in Excel it leads out to Excel and in again. */
export interface Seat {
  readonly page: Page;
  readonly pane: Frame;
  /** One press of Tab. */
  readonly tab: () => Promise<void>;
}

export function mouse({ pane }: PaneInExcel): Hands {
  return {
    press: (name) => pane.getByRole('button', { name }).first().click(),
    openStep: (name) => pane.getByRole('tab', { name }).click(),
  };
}

/** More stops than any screen has. */
const STOPS = 400;
/** More than a journey has. */
const MOST_STEPS = 9;

/** The keyboard on the pane in Excel: behind its last stop the focus goes back to Excel, and a person comes in again. */
export function keyboard(one: PaneInExcel): KeyboardHands {
  return keyboardOn({ page: one.page, pane: one.pane, tab: () => tab(one) });
}

/**
 * Tab, Enter and the arrows.
 * @throws Error when Tab leaves the pane although something follows, or never comes to what is to be pressed
 */
export function keyboardOn({ page, pane, tab: next }: Seat): KeyboardHands {
  const reach = async (name: string | RegExp): Promise<void> => {
    for (let stop = 0; stop < STOPS; stop += 1) {
      const at = await standsOn(pane);
      if (typeof name === 'string' ? at === name : name.test(at)) return;
      await next();
    }
    throw new Error(`Tab never came to ${String(name)}`);
  };
  return {
    async press(name) {
      await reach(name);
      await page.keyboard.press('Enter');
    },
    async type(label, text) {
      for (let stop = 0; stop < STOPS && (await fieldAt(pane)) !== label; stop += 1) await next();
      if ((await fieldAt(pane)) !== label) throw new Error(`Tab never came to the field ${label}`);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
    async openStep(name) {
      for (let stop = 0; stop < STOPS && !(await isOnSteps(pane)); stop += 1) await next();
      for (let tabs = 0; tabs < MOST_STEPS && (await standsOn(pane)) !== name; tabs += 1) await page.keyboard.press('ArrowRight');
      if ((await standsOn(pane)) !== name) throw new Error(`The arrows never came to ${name}, but to ${await standsOn(pane)}`);
    },
  };
}

/** One press of Tab; behind the last stop it leads out to Excel and in again. */
export async function tab({ page, pane, frame }: PaneInExcel): Promise<void> {
  const seen = frame.notices.length;
  const left = await nextStop(pane);
  await page.keyboard.press('Tab');
  // Messages to the host and back need a moment.
  await page.waitForTimeout(30);
  if (!frame.notices.slice(seen).includes(HOST_ACTION.tabExit)) return;
  if (left !== null) throw new Error(`Tab left the pane from "${await standsOn(pane)}" although "${left}" follows`);
  frame.enter();
  await page.waitForTimeout(30);
}

/** The label of the field that has the focus; `null`: it is on none. */
function fieldAt(pane: Frame): Promise<string | null> {
  return pane.evaluate(() => {
    const at = document.activeElement;
    return at instanceof HTMLInputElement ? (at.ariaLabel ?? at.labels?.[0]?.textContent ?? null) : null;
  });
}

/** Whether the focus is on the steps of the journey; sheets are tabs too, and may be numbered. */
function isOnSteps(pane: Frame): Promise<boolean> {
  return pane.evaluate((label) => document.activeElement?.closest('[role=tablist]')?.ariaLabel === label, vi.panel.steps.label);
}

/** The words on what has the focus, `""` when nothing has it. */
export function standsOn(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const at = document.activeElement;
    return at === null || at === document.body ? '' : (at.getAttribute('aria-label') ?? at.textContent ?? '');
  });
}

/** What Tab should come to next, as the page has it; `null` behind the last. */
async function nextStop(pane: Frame): Promise<string | null> {
  const all = await stops(pane);
  return all.find(({ isBehind }) => isBehind)?.words ?? null;
}

/** Everything that can be worked, in order, and whether it comes behind what has the focus. */
export function stops(pane: Frame): Promise<readonly { readonly words: string; readonly isBehind: boolean }[]> {
  return pane.evaluate(() => {
    const at = document.activeElement ?? document.body;
    return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
      .filter((stop) => stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.checkVisibility())
      .map((stop) => ({
        words: stop.getAttribute('aria-label') ?? stop.textContent ?? '',
        isBehind: (at.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
      }));
  });
}
