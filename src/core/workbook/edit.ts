import type { CellRef } from './address';
import type { ModelValue, SheetModel } from './sheetModel';

/**
 * One change, as data, idempotent.
 * `putSheet` replaces the sheet that carries the model's mark, in its place, or adds it at the end;
 * `setCells` changes values of the user's own cells and nothing else of them (a fix that was accepted).
 */
export type Edit =
  | { readonly kind: 'putSheet'; readonly sheet: SheetModel }
  | { readonly kind: 'setCells'; readonly cells: readonly { readonly at: CellRef; readonly value: ModelValue }[] };

/** The user's cells that the edits set. */
export function cellsSet(edits: readonly Edit[]): readonly CellRef[] {
  return edits.flatMap((edit) => (edit.kind === 'setCells' ? edit.cells.map(({ at }) => at) : []));
}
