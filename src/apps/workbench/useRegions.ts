import { useEffect, type RefObject } from 'react';

/** What the page has around the grid and the panel. */
const AROUND = 'button, a, [role="tab"]';

/**
 * F6 goes from the grid to the panel and back, as between the parts of Excel's window: in the grid Tab goes from cell to cell.
 * Whoever went from the panel straight to a cell comes back to where they were, and goes on behind that finding; whoever came round by Tab
 * begins at the top.
 */
export function useRegions(grid: RefObject<HTMLElement>, panel: RefObject<HTMLElement>, enterGrid: () => void): void {
  useEffect(() => {
    let left: HTMLElement | null = null;
    const isIn = (place: RefObject<HTMLElement>, element: EventTarget | null): element is HTMLElement =>
      element instanceof HTMLElement && place.current?.contains(element) === true;
    const note = ({ target, relatedTarget }: FocusEvent): void => {
      if (isIn(panel, target)) return;
      if (isIn(panel, relatedTarget)) left = relatedTarget;
      else if (!isIn(grid, target) && target instanceof Element && target.matches(AROUND)) left = null;
    };
    const comeBack = (): void => {
      if (left?.isConnected === true) left.focus();
      // What was left may be gone, or take no focus any more.
      if (!isIn(panel, document.activeElement)) panel.current?.focus();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      // What is typed into a cell may stand outside the grid's own element: whoever is not in the panel is in the grid.
      if (isIn(panel, document.activeElement)) enterGrid();
      else if (document.activeElement === document.body || document.activeElement === grid.current) enterGrid();
      else comeBack();
    };
    document.addEventListener('focusin', note);
    // Before the grid, which takes keys for itself.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [grid, panel, enterGrid]);
}
