import type { CalculatedValue } from '../../core/workbook/calculated';
import { cellsSet } from '../../core/workbook/edit';
import { HostError, type Receipt, type WorkbookHost } from '../../core/workbook/host';
import type { SheetDrawing } from '../../core/workbook/sheetDrawing';
import { fileKind } from './fileKind';
import { marksIn, markXlsx } from './marks/markXlsx';
import { Parts } from './package/parts';
import { patchXlsx } from './patchXlsx';
import { readDrawings } from './read/readDrawings';
import { readWorkbook } from './readWorkbook';
import { setCalculated } from './write/setCalculated';

export interface XlsxHost extends WorkbookHost {
  /** The file as it is now. */
  bytes(): Uint8Array;
  /** How its sheets are drawn, by name; none for kinds of files that are only read. @throws HostError */
  drawings(): ReadonlyMap<string, SheetDrawing>;
  /** Keeps what formula cells came to when they were calculated elsewhere; no write that could be taken back. @throws HostError */
  keepCalculated(values: readonly CalculatedValue[]): void;
}

/**
 * A workbook file held as bytes. Writing changes the bytes in memory only; `bytes()` hands them over to be saved.
 * @param name the file's name without its folder
 */
export function xlsxHost(bytes: Uint8Array, name: string): XlsxHost {
  let current = bytes;
  return {
    can: { restore: true, goTo: false, watch: false, remember: false },
    bytes: () => current,
    drawings: () => (fileKind(current, name) === 'package' ? readDrawings(current) : new Map<string, SheetDrawing>()),
    keepCalculated(values) {
      if (values.length === 0 || fileKind(current, name) !== 'package') return;
      const parts = Parts.open(current);
      setCalculated(parts, values);
      current = parts.bytes();
    },
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
