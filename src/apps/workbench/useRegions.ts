import { useEffect, type RefObject } from 'react';

/**
 * F6 goes from the grid to the panel and back, as between the parts of Excel's window: in the grid Tab goes from cell to cell.
 * In the panel it comes back to where it was left: whoever went to the cell of a finding goes on behind that finding.
 */
export function useRegions(grid: RefObject<HTMLElement>, panel: RefObject<HTMLElement>, enterGrid: () => void): void {
  useEffect(() => {
    let left: Element | null = null;
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof Element && panel.current?.contains(target) === true) left = target;
    };
    const comeBack = (): void => {
      if (left instanceof HTMLElement && left.isConnected) left.focus();
      // What was left may be gone, or take no focus any more.
      if (panel.current?.contains(document.activeElement) !== true) panel.current?.focus();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      // What is typed into a cell may stand outside the grid's own element: whoever is not in the panel is in the grid.
      if (panel.current?.contains(document.activeElement) === true) enterGrid();
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
