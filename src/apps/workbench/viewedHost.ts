import type { CellRef } from '../../core/workbook/address';
import type { WorkbookHost } from '../../core/workbook/host';

/** The host of a file, with the page's own sheets as the place to go to. */
export function viewedHost(inner: WorkbookHost, show: (at: CellRef) => void): WorkbookHost {
  return {
    can: { ...inner.can, goTo: true },
    read: (progress) => inner.read(progress),
    apply: (edits) => inner.apply(edits),
    restore: (receipt) => inner.restore(receipt),
    goTo: async (at) => show(at),
    onChange: (listener) => inner.onChange(listener),
  };
}
