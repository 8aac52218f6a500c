import type { CellRef } from '../../core/workbook/address';
import type { CellMarks } from '../../core/workbook/cellMarks';
import type { CellValue } from '../../core/workbook/cell';
import type { ModelValue } from '../../core/workbook/sheetModel';
import type { SheetDrawing } from '../../core/workbook/sheetDrawing';
import type { Sheet, Workbook } from '../../core/workbook/workbook';

/** What a cell holds, as far as a grid tells it: the value it shows and the formula it comes from. */
export interface Held {
  readonly value: CellValue;
  /** Without `=`; `null` for a constant. */
  readonly formula: string | null;
}

/** Cells that hold something else than before, whoever changed them: a person, or the calculation. */
export type HeldChange = Held & { readonly at: CellRef };

/** The grid that people see and type into. It shows a workbook and does not keep it. */
export interface GridScreen {
  /** Shows the workbook; once. */
  show(workbook: Workbook, drawings: ReadonlyMap<string, SheetDrawing>): void;
  /** Resolves when what is shown has been drawn for the first time: before that, clicks go nowhere. */
  drawn(): Promise<void>;
  /** Shows a sheet in the given place, counted from 0, instead of one of its name. */
  putSheet(sheet: Sheet, drawing: SheetDrawing | null, place: number): void;
  removeSheet(name: string): void;
  /** Sets cells without anybody having typed. */
  setCells(cells: readonly { readonly at: CellRef; readonly value: ModelValue }[]): void;
  /** Draws these marks and no others over the cells. */
  showMarks(marks: readonly CellMarks[]): void;
  goTo(at: CellRef): void;
  openSheet(name: string): void;
  /** Gives the grid the keyboard. */
  focus(): void;
  /**
   * Waits until all formulas are calculated and `onHeld` has told of everything. For what a person asks for, the edit of a cell is ended
   * first and what was typed is kept; nothing else may end it under their fingers.
   */
  settled(endsEdit: boolean): Promise<void>;
  onHeld(listener: (changes: readonly HeldChange[]) => void): () => void;
  onSelect(listener: (at: CellRef) => void): () => void;
  dispose(): void;
}
