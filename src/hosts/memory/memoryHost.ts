import type { CellMarks } from '../../core/workbook/cellMarks';
import { cellsSet } from '../../core/workbook/edit';
import { HostError, type Receipt, type WorkbookHost } from '../../core/workbook/host';
import type { Workbook } from '../../core/workbook/workbook';
import { applyEdits } from './applyEdits';
import { markCells } from './markCells';

/**
 * A workbook held as a value: for tests, and to preview edits before a real host writes them.
 * @param marked cells that are marked already
 */
export function memoryHost(workbook: Workbook, marked: readonly CellMarks[] = []): WorkbookHost {
  let current = workbook;
  let marks = marked;
  const listeners = new Set<() => void>();

  function become(next: Workbook): void {
    current = next;
    for (const listener of [...listeners]) listener();
  }

  return {
    can: { restore: true, goTo: false, watch: true, remember: false },
    async read(watch) {
      watch?.progress?.(current.sheets.length, current.sheets.length);
      return current;
    },
    async apply(edits): Promise<Receipt> {
      const before = current;
      const after = applyEdits(before, edits);
      if (after.workbook !== before) become(after.workbook);
      return {
        written: after.written,
        cells: cellsSet(edits),
        isComplete: true,
        canRestore: true,
        restorePoint: new RestorePoint(before),
      };
    },
    async restore(receipt) {
      if (!(receipt.restorePoint instanceof RestorePoint)) throw new HostError({ code: 'unknown', detail: 'restorePoint' });
      become(receipt.restorePoint.workbook);
      return { leftAlone: [] };
    },
    // A value has no place for receipts; whoever holds this host holds them.
    lastReceipt: async () => null,
    keep: async () => undefined,
    forgetBackups: async () => undefined,
    async markCells(wanted) {
      const after = markCells(current, marks, wanted);
      marks = after.marks;
      return after.notMarked;
    },
    markedCells: async () => marks,
    async goTo() {
      throw new HostError({ code: 'unknown', detail: 'goTo' });
    },
    onChange(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

class RestorePoint {
  constructor(readonly workbook: Workbook) {}
}
