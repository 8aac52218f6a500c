import { cellsSet } from '../../core/workbook/edit';
import { HostError, type Receipt, type WorkbookHost } from '../../core/workbook/host';
import { fileKind } from './fileKind';
import { marksIn, markXlsx } from './marks/markXlsx';
import { patchXlsx } from './patchXlsx';
import { readWorkbook } from './readWorkbook';

/**
 * A workbook file held as bytes. Writing changes the bytes in memory only; `bytes()` hands them over to be saved.
 * @param name the file's name without its folder
 */
export function xlsxHost(bytes: Uint8Array, name: string): WorkbookHost & { bytes(): Uint8Array } {
  let current = bytes;
  return {
    can: { restore: true, goTo: false, watch: false, remember: false },
    bytes: () => current,
    read: (watch) => readWorkbook(current, name, watch?.progress),
    async apply(edits): Promise<Receipt> {
      if (edits.length > 0 && fileKind(current, name) !== 'package') throw new HostError({ code: 'readOnly' });
      const before = current;
      current = patchXlsx(before, edits);
      return {
        written: edits.flatMap((edit) => (edit.kind === 'putSheet' ? [edit.sheet.name] : [])),
        cells: cellsSet(edits),
        isComplete: true,
        canRestore: true,
        restorePoint: new RestorePoint(before),
      };
    },
    async restore(receipt) {
      if (!(receipt.restorePoint instanceof RestorePoint)) throw new HostError({ code: 'unknown', detail: 'restorePoint' });
      // Marks are no part of a write: those that stand now stand afterwards.
      const before = receipt.restorePoint.bytes;
      current = fileKind(current, name) === 'package' ? markXlsx(before, marksIn(current)).bytes : before;
      return { leftAlone: [] };
    },
    // Nothing of ours goes into the file; whoever holds this host holds the receipts.
    lastReceipt: async () => null,
    keep: async () => undefined,
    forgetBackups: async () => undefined,
    async markCells(marks) {
      if (fileKind(current, name) !== 'package') throw new HostError({ code: 'readOnly' });
      const marked = markXlsx(current, marks);
      current = marked.bytes;
      return marked.notMarked;
    },
    markedCells: async () => (fileKind(current, name) === 'package' ? marksIn(current) : []),
    async goTo() {
      throw new HostError({ code: 'unknown', detail: 'goTo' });
    },
    onChange: () => () => undefined,
  };
}

class RestorePoint {
  constructor(readonly bytes: Uint8Array) {}
}
