import { useEffect, type RefObject } from 'react';

/** What Tab stops at. */
const STOPS = ['a[href]', 'button', 'input', 'select', 'textarea', '[tabindex]']
  .map((stop) => `${stop}:not(:disabled, [tabindex="-1"])`)
  .join();

/**
 * When what had the focus is gone, the nearest stop that is left gets it: a person who works by keyboard goes on from there.
 * Excel on the web demands it: its library moves the focus itself, and from a page where nothing has it Tab leads out of the pane.
 * The focus is never taken from anything else, nor from Excel.
 */
export function useKeptFocus(panel: RefObject<HTMLElement>): void {
  useEffect(() => {
    const root = panel.current;
    if (root === null) return undefined;
    let path: readonly Element[] = [];
    const note = ({ target }: FocusEvent): void => {
      path = target instanceof Element ? upTo(root, target) : [];
    };
    const keep = (): void => {
      if (path.length === 0 || !document.hasFocus() || document.activeElement !== document.body) return;
      for (const place of path) {
        const stop = root.contains(place) ? place.querySelector<HTMLElement>(STOPS) : null;
        if (stop === null) continue;
        stop.focus({ preventScroll: true });
        return;
      }
    };
    const changes = new MutationObserver(keep);
    changes.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', note);
    return () => {
      changes.disconnect();
      root.removeEventListener('focusin', note);
    };
  }, [panel]);
}

/** The element and all it stands in, innermost first. */
function upTo(root: Element, element: Element): readonly Element[] {
  const parent = element.parentElement;
  return element === root || parent === null ? [element] : [element, ...upTo(root, parent)];
}
