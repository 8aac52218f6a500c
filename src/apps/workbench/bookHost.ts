import type { CellRef } from '../../core/workbook/address';
import { HostError, type Changed, type WorkbookHost } from '../../core/workbook/host';
import type { GridHost } from '../../hosts/grid/gridHost';
import type { XlsxHost } from '../../hosts/xlsx/xlsxHost';

/** The host the panel works with as long as a file is open: the file alone at first, the grid over it from when it is there. */
export interface BookHost extends WorkbookHost {
  /** The file with everything typed and written so far. @throws HostError */
  saved(): Promise<Uint8Array>;
  /** The file as it is, without disturbing who is typing. @throws HostError */
  snapshot(): Promise<Uint8Array>;
  /** From when it is made the grid stands between the panel and the file; jobs wait for it meanwhile. */
  useGrid(make: () => Promise<GridHost>): Promise<GridHost>;
  grid(): GridHost | null;
}

/**
 * @param show brings a cell into sight before there is a grid
 * @param onSelect which cell is chosen in the page's own table
 */
export function bookHost(file: XlsxHost, show: (at: CellRef) => void, onSelect: NonNullable<WorkbookHost['onSelect']>): BookHost {
  let grid: GridHost | null = null;
  let running = 0;
  let idle: (() => void)[] = [];
  /** Settles when no grid is being made; never fails. */
  let making: Promise<unknown> = Promise.resolve();
  const changeListeners = new Set<(changed: Changed) => void>();
  const selectListeners = new Set<(at: CellRef) => void>();
  onSelect((at) => selectListeners.forEach((listener) => listener(at)));

  /** A job that has begun ends with the host it began with. */
  const during = async <T>(work: (host: WorkbookHost) => Promise<T>): Promise<T> => {
    await making;
    running += 1;
    try {
      return await work(grid ?? file);
    } finally {
      running -= 1;
      if (running === 0) {
        const ready = idle;
        idle = [];
        for (const resolve of ready) resolve();
      }
    }
  };

  return {
    can: { ...file.can, goTo: true, watch: true },
    read: (watch) => during((host) => host.read(watch)),
    readCells: (cells) =>
      during(async (host) => {
        // Nothing is typed into the file alone.
        if (host.readCells === undefined) throw new HostError({ code: 'unknown', detail: 'readCells' });
        return host.readCells(cells);
      }),
    apply: (edits, options) => during((host) => host.apply(edits, options)),
    restore: (receipt, watch) => during((host) => host.restore(receipt, watch)),
    lastReceipt: () => during((host) => host.lastReceipt()),
    keep: (receipt) => during((host) => host.keep(receipt)),
    forgetBackups: () => during((host) => host.forgetBackups()),
    markCells: (marks, watch) => during((host) => host.markCells(marks, watch)),
    markedCells: (watch) => during((host) => host.markedCells(watch)),
    async goTo(at) {
      show(at);
      await grid?.goTo(at);
    },
    onChange(listener) {
      changeListeners.add(listener);
      return () => {
        changeListeners.delete(listener);
      };
    },
    onSelect(listener) {
      selectListeners.add(listener);
      return () => {
        selectListeners.delete(listener);
      };
    },
    snapshot: () => (grid === null ? Promise.resolve(file.bytes()) : grid.snapshot()),
    saved: () => (grid === null ? Promise.resolve(file.bytes()) : grid.saved()),
    async useGrid(make) {
      while (running > 0) await new Promise<void>((resolve) => idle.push(resolve));
      const made = make();
      making = made.catch(() => undefined);
      const ready = await made;
      grid = ready;
      ready.onChange((changed) => [...changeListeners].forEach((listener) => listener(changed)));
      ready.onSelect?.((at) => [...selectListeners].forEach((listener) => listener(at)));
      return ready;
    },
    grid: () => grid,
  };
}
