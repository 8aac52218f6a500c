import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Runs axe, colours included, over what is drawn; through the debugger, as the page's own policy lets no script in. */
export async function violations(page: Page | Frame): Promise<readonly string[]> {
  // A button that was just enabled is still changing its colours: what is judged is what stays.
  await page.evaluate(
    `Promise.all(document.getAnimations().filter((one) => one instanceof CSSTransition).map((one) => one.finished.catch(() => undefined)))`,
  );
  await page.evaluate(AXE);
  return page.evaluate<string[]>(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html + node.failureSummary).join(' | ')))`,
  );
}

/** Pixels by which the page is wider than what is seen of it. */
export function overflow(page: Page | Frame): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** What can be pressed and is smaller than 24 by 24 px, by its words. */
export function smallTargets(page: Page | Frame): Promise<readonly string[]> {
  return page.evaluate<string[]>(
    `[...document.querySelectorAll('button, [role=tab], summary, select, input:not([hidden])')]
      .filter((one) => one.closest('[role=application]') === null)
      .map((one) => [one.textContent, one.getBoundingClientRect()])
      .filter(([, box]) => box.width > 0 && (box.height < 24 || box.width < 24)).map(([text]) => text)`,
  );
}
