import type { CellMarks } from '../../core/workbook/cellMarks';
import { cellsSet } from '../../core/workbook/edit';
import type { CellRef, SheetArea } from '../../core/workbook/address';
import { HostError, type Changed, type Receipt, type WorkbookHost } from '../../core/workbook/host';
import { cellOf, type Workbook } from '../../core/workbook/workbook';
import { applyEdits } from './applyEdits';
import { markCells } from './markCells';

/**
 * A workbook held as a value: for tests, and to preview edits before a real host writes them.
 * @param marked cells that are marked already
 */
export function memoryHost(workbook: Workbook, marked: readonly CellMarks[] = []): WorkbookHost {
  let current = workbook;
  const listeners = new Set<(changed: Changed) => void>();
  let marks = marked;

  function become(next: Workbook, changed: Changed): void {
    current = next;
    for (const listener of [...listeners]) listener(changed);
  }

  return {
    can: { restore: true, goTo: false, watch: true, remember: false },
    async read(watch) {
      watch?.progress?.(current.sheets.length, current.sheets.length);
      return current;
    },
    readCells: async (cells) =>
      cells.map((at) => {
        const { value, formula, format } = cellOf(current, at);
        return { at, value, formula, format };
      }),
    async apply(edits): Promise<Receipt> {
      const before = current;
      const after = applyEdits(before, edits);
      if (after.workbook !== before) become(after.workbook, after.written.length === 0 ? cellsSet(edits).map(areaOf) : null);
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
      become(receipt.restorePoint.workbook, null);
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

function areaOf({ sheet, row, column }: CellRef): SheetArea {
  return { sheet, area: { top: row, left: column, bottom: row, right: column } };
}
