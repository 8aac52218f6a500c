import type { CalculatedValue } from '../../core/workbook/calculated';
import type { CellRef } from '../../core/workbook/address';
import type { Cell } from '../../core/workbook/cell';
import { cellsSet, type Edit } from '../../core/workbook/edit';
import {
  HostError,
  type Changed,
  type HostFailure,
  type Receipt,
  type Restored,
  type WorkbookHost,
} from '../../core/workbook/host';
import type { SheetDrawing } from '../../core/workbook/sheetDrawing';
import { cellOf, sheetNamed, type Workbook } from '../../core/workbook/workbook';
import { withCells } from '../../core/workbook/withCells';
import { editedCells, heldAfter, modelValueOf, type TypedCell } from './editedCells';
import { isCalculable } from './formulaShape';
import type { GridScreen, HeldChange } from './screen';

/** The file behind the grid: what is typed goes into it, and only it is saved. */
export interface GridFile extends WorkbookHost {
  bytes(): Uint8Array;
  drawings(): ReadonlyMap<string, SheetDrawing>;
  keepCalculated(values: readonly CalculatedValue[]): void;
}

/** A cell whose new content could not be kept: it shows what it held before. */
export interface RefusedTyping {
  readonly at: CellRef;
  readonly failure: HostFailure;
}

export interface GridHost extends WorkbookHost {
  readonly openSheet: (name: string) => void;
  readonly focus: () => void;
  /** The file as it is, without ending the edit of a cell: for keeping it in the background. @throws HostError */
  snapshot(): Promise<Uint8Array>;
  /** The file with everything typed so far. @throws HostError */
  saved(): Promise<Uint8Array>;
  onRefused(listener: (refused: RefusedTyping) => void): () => void;
  /** Cells with formulas the grid cannot calculate, in the order of the sheets: they keep the file's values until Excel opens it. */
  notCalculated(): readonly CellRef[];
  dispose(): void;
}

/**
 * A workbook file beside a grid in which people type. The file is the truth: each cell typed into is set in it, and the values
 * that formulas come to in the grid are kept in it, so that parts no grid can show stay as they are (OFFICE.md §11).
 */
export async function gridHost(file: GridFile, screen: GridScreen): Promise<GridHost> {
  let current = await file.read();
  /** What was typed, in order; receipts remember how far it had come. A receipt from before the grid knows of none of it. */
  const typing: TypedCell[] = [];
  const typedBefore = new WeakMap<Receipt, number>();
  const changeListeners = new Set<(changed: Changed) => void>();
  const refusedListeners = new Set<(refused: RefusedTyping) => void>();
  /** What is calculated now follows from typing, and not from a write of ours. */
  let followsTyping = false;
  /** One thing at a time reaches the file. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };

  // What blank cells look like: what is typed into them has their format in the file.
  let drawings = file.drawings();
  screen.show(current, drawings);
  screen.showMarks(await file.markedCells());
  const stop = screen.onHeld((changes) => {
    inTurn(() => take(changes)).catch((error: unknown) => {
      const failure: HostFailure = error instanceof HostError ? error.failure : { code: 'unknown', detail: String(error) };
      const [first] = changes;
      if (first !== undefined) for (const listener of [...refusedListeners]) listener({ at: first.at, failure });
    });
  });

  async function take(changes: readonly HeldChange[]): Promise<void> {
    const { typed, calculated } = editedCells(current, changes);
    const { kept, refused } = await keepTyped(file, typed);
    typing.push(...kept);
    file.keepCalculated(calculated);
    current = withCells(
      current,
      kept.map((cell) => ({ ...heldAfter(cell), ...drawnAt(drawings, cell.at) })),
    );
    current = withCells(
      current,
      calculated.map(({ at, value }) => ({ at, value, formula: cellOf(current, at).formula })),
    );
    if (refused.length > 0) {
      screen.setCells(refused.map(({ at }) => ({ at, value: modelValueOf(cellOf(current, at)) })));
      for (const one of refused) for (const listener of [...refusedListeners]) listener(one);
    }
    if (kept.length > 0) followsTyping = true;
    // What is calculated after a write of ours is no change of anybody's; what comes late after typing is: on a slow machine the grid
    // begins to calculate when the typed cell has been told already.
    if (!followsTyping || kept.length + calculated.length === 0) return;
    const changed = [...kept, ...calculated].map(({ at: { sheet, row, column } }) => ({
      sheet,
      area: { top: row, left: column, bottom: row, right: column },
    }));
    for (const listener of [...changeListeners]) listener(changed);
  }

  /** Sheets of ours are drawn anew, cells set in their place, everything else of the grid is left alone. */
  async function showWritten(sheets: readonly string[], cells: readonly CellRef[]): Promise<void> {
    const fresh = await file.read();
    if (sheets.length > 0) drawings = file.drawings();
    const worksheets = fresh.sheets.filter(({ kind }) => kind === 'worksheet');
    for (const { name } of current.sheets) if (sheetNamed(fresh, name) === null) screen.removeSheet(name);
    for (const name of sheets) {
      const sheet = sheetNamed(fresh, name);
      if (sheet !== null) screen.putSheet(sheet, drawings.get(name) ?? null, worksheets.indexOf(sheet));
    }
    current = fresh;
    const others = cells.filter(({ sheet }) => !sheets.includes(sheet));
    if (others.length > 0) screen.setCells(others.map((at) => ({ at, value: modelValueOf(cellOf(fresh, at)) })));
  }

  /** What is being typed is kept first. */
  async function settle(endsEdit = true): Promise<void> {
    await screen.settled(endsEdit);
    await queue;
  }

  return {
    can: { restore: true, goTo: true, watch: true, remember: false },
    async read(watch) {
      await settle();
      watch?.progress?.(current.sheets.length, current.sheets.length);
      return current;
    },
    async readCells(cells) {
      await settle(false);
      return cells.map((at) => {
        const { value, formula, format } = cellOf(current, at);
        return { at, value, formula, format };
      });
    },
    async apply(edits: readonly Edit[], options): Promise<Receipt> {
      await settle();
      return inTurn(async () => {
        const receipt = await file.apply(edits, options);
        followsTyping = false;
        typedBefore.set(receipt, typing.length);
        await showWritten(receipt.written, cellsSet(edits));
        return receipt;
      });
    },
    async restore(receipt, watch): Promise<Restored> {
      await settle();
      return inTurn(async () => {
        const restored = await file.restore(receipt, watch);
        followsTyping = false;
        const since = typing.slice(typedBefore.get(receipt) ?? 0);
        const before = await file.read();
        // What was typed into a sheet that goes, or into the sheet as it was written, goes with it.
        const again = since.filter(({ at }) => sheetNamed(before, at.sheet) !== null && !receipt.written.includes(at.sheet));
        if (again.length > 0) await file.apply([{ kind: 'setCells', cells: again }]);
        const isTyped = (at: CellRef): boolean => again.some((one) => isSameCell(one.at, at));
        await showWritten(
          receipt.written,
          receipt.cells.filter((at) => !isTyped(at)),
        );
        // What depends on them is calculated again: its values were of the file that is gone.
        if (again.length > 0) screen.setCells(again);
        return { ...restored, leftAlone: [...restored.leftAlone, ...receipt.cells.filter(isTyped)] };
      });
    },
    lastReceipt: () => file.lastReceipt(),
    keep: (receipt) => file.keep(receipt),
    forgetBackups: () => file.forgetBackups(),
    async markCells(marks, watch) {
      await settle(false);
      return inTurn(async () => {
        const notMarked = await file.markCells(marks, watch);
        screen.showMarks(await file.markedCells());
        return notMarked;
      });
    },
    markedCells: (watch) => inTurn(() => file.markedCells(watch)),
    goTo: async (at) => screen.goTo(at),
    onChange(listener) {
      changeListeners.add(listener);
      return () => {
        changeListeners.delete(listener);
      };
    },
    onSelect: (listener) => screen.onSelect(listener),
    openSheet: (name) => screen.openSheet(name),
    focus: () => screen.focus(),
    onRefused(listener) {
      refusedListeners.add(listener);
      return () => {
        refusedListeners.delete(listener);
      };
    },
    notCalculated: () => notCalculated(current),
    async snapshot() {
      await settle(false);
      return file.bytes();
    },
    async saved() {
      await settle();
      return file.bytes();
    },
    dispose() {
      stop();
      screen.dispose();
    },
  };
}

function notCalculated({ sheets }: Workbook): readonly CellRef[] {
  return sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { formula }]) =>
        formula === null || isCalculable(formula) ? [] : [{ sheet: name, row, column }],
      ),
    ),
  );
}

/** Sets the cells in the file; one that it will not have does not keep the others out. */
async function keepTyped(
  file: GridFile,
  cells: readonly TypedCell[],
): Promise<{ readonly kept: readonly TypedCell[]; readonly refused: readonly RefusedTyping[] }> {
  if (cells.length === 0) return { kept: [], refused: [] };
  const failure = await failureOfSetting(file, cells);
  if (failure === null) return { kept: cells, refused: [] };
  if (cells.length === 1) return { kept: [], refused: cells.map(({ at }) => ({ at, failure })) };
  // By halves: of a thousand pasted cells a single one may be the cause.
  const middle = Math.floor(cells.length / 2);
  const one = await keepTyped(file, cells.slice(0, middle));
  const other = await keepTyped(file, cells.slice(middle));
  return { kept: [...one.kept, ...other.kept], refused: [...one.refused, ...other.refused] };
}

async function failureOfSetting(file: GridFile, cells: readonly TypedCell[]): Promise<HostFailure | null> {
  try {
    await file.apply([{ kind: 'setCells', cells }]);
    return null;
  } catch (error) {
    if (error instanceof HostError) return error.failure;
    throw error;
  }
}

function drawnAt(
  drawings: ReadonlyMap<string, SheetDrawing>,
  { sheet, row, column }: CellRef,
): Partial<Pick<Cell, 'format' | 'look'>> {
  const drawn = drawings.get(sheet)?.cells.get(row)?.get(column);
  if (drawn === undefined) return {};
  const { format, isBold, indent, fill, font } = drawn;
  return { format, look: { bold: isBold, indent, fill, font } };
}

function isSameCell(one: CellRef, other: CellRef): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}
