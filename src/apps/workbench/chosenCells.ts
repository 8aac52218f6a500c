import type { CellRef } from '../../core/workbook/address';

/** Who wants to know which cell is chosen in the page's sheets. */
export interface ChosenCells {
  readonly tell: (at: CellRef) => void;
  /** Returns the way to stop. */
  readonly onSelect: (listener: (at: CellRef) => void) => () => void;
}

export function chosenCells(): ChosenCells {
  const listeners = new Set<(at: CellRef) => void>();
  return {
    tell: (at) => listeners.forEach((listener) => listener(at)),
    onSelect: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
