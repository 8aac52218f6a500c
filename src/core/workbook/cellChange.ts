import type { CellRef } from './address';
import type { Cell, CellValue } from './cell';

/** What a cell was given: a constant, a formula with its `=`, or nothing. */
export type CellContent = string | number | boolean | null;

/** A cell that someone changed between two looks at it. */
export interface CellChange {
  readonly at: CellRef;
  readonly from: CellContent;
  readonly to: CellContent;
}

/** Changes to show: the first few, and how many there are. */
export interface CellChanges {
  readonly first: readonly CellChange[];
  readonly count: number;
}

const SHOWN = 5;

export function firstChanges(all: readonly CellChange[]): CellChanges {
  return { first: all.slice(0, SHOWN), count: all.length };
}

/** What the cell holds as it was typed; a value that was only recalculated makes no difference. */
export function contentOf(cell: Cell | null): CellContent {
  if (cell === null) return null;
  return cell.formula === null ? plainValue(cell.value) : `=${cell.formula}`;
}

function plainValue(value: CellValue): CellContent {
  switch (value.kind) {
    case 'blank':
      return null;
    case 'number':
    case 'boolean':
      return value.value;
    case 'text':
      return value.text;
    case 'error':
      return value.error;
  }
}
