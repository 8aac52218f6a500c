import type { CellRef } from '../../core/workbook/address';
import type { WorkbookHost } from '../../core/workbook/host';

/** The host of a file, with the page's own sheets as the place to go to and to choose cells in. */
export function viewedHost(
  inner: WorkbookHost,
  show: (at: CellRef) => void,
  onSelect: NonNullable<WorkbookHost['onSelect']>,
): WorkbookHost {
  return {
    can: { ...inner.can, goTo: true },
    read: (watch) => inner.read(watch),
    apply: (edits, options) => inner.apply(edits, options),
    restore: (receipt, watch) => inner.restore(receipt, watch),
    lastReceipt: () => inner.lastReceipt(),
    keep: (receipt) => inner.keep(receipt),
    forgetBackups: () => inner.forgetBackups(),
    ...(inner.readCells === undefined ? {} : { readCells: inner.readCells }),
    goTo: async (at) => show(at),
    onChange: (listener) => inner.onChange(listener),
    onSelect,
  };
}
