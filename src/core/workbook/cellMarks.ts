import type { Area } from './address';
import { STYLE_LOOKS } from './styleLook';

/** How bad the worst finding of a cell is. */
export type CellMarkKind = 'error' | 'warning';
export const CELL_MARK_KINDS: readonly CellMarkKind[] = ['error', 'warning'];

/**
 * Cells of one sheet that are marked in one way (dấu trong ô): a look over the cell that can be taken off again, never part of what it
 * holds, of its own format or of what is read. Not to be taken for a sheet's mark, see `sheetMark.ts`.
 */
export interface CellMarks {
  readonly sheet: string;
  readonly kind: CellMarkKind;
  readonly areas: readonly Area[];
}

/** What was asked for and could not be done on a sheet: its marks are as they were before. `refused`: Excel does not tell what stands there. */
export interface NotMarked {
  readonly sheet: string;
  readonly because: 'protected' | 'missing' | 'refused';
}

/**
 * The condition of our conditional formats, in the English spelling of files and of Office.js, without `=`: always true, and a signature by
 * which they are known again without anything hidden in the file. It refers to no cell, so that inserting rows or copying cells does not
 * change it, and `N` of a text is 0 in every Excel and in LibreOffice.
 */
export function cellMarkFormula(kind: CellMarkKind): string {
  return `N("ChamThiDua:${kind}")=0`;
}

/** Text that stands in every condition of ours; where it is missing there is nothing to look for. */
export const CELL_MARK_SIGNATURE = 'ChamThiDua:';

const CONDITION = /^=?\s*N\(\s*"ChamThiDua:([^"]*)"\s*\)\s*=\s*0\s*$/i;

/** The kind of mark a condition stands for, `null` when it is not ours. A kind of a later version is worth a look in any case. */
export function cellMarkOf(formula: string): CellMarkKind | null {
  const kind = CONDITION.exec(formula)?.[1];
  if (kind === undefined) return null;
  return CELL_MARK_KINDS.find((known) => known === kind.toLowerCase()) ?? 'warning';
}

/** What a marked cell looks like; colours are `RRGGBB`. */
export interface CellMarkLook {
  readonly fill: string;
  readonly line: 'solid' | 'dashed';
  readonly lineColour: string;
  readonly underline: boolean;
}

/**
 * Told apart without colour: an error is framed by a whole line and underlined, a warning framed by a broken one, as they stay where Excel
 * draws no fills (contrast themes) and on a black-and-white printer. Nothing that makes a number wider, which would turn it into `###`.
 */
export const CELL_MARK_LOOKS: Readonly<Record<CellMarkKind, CellMarkLook>> = {
  error: { fill: STYLE_LOOKS.error.fill ?? 'FBE3E1', line: 'solid', lineColour: 'A4262C', underline: true },
  warning: { fill: STYLE_LOOKS.warning.fill ?? 'FFF3D1', line: 'dashed', lineColour: '7A5900', underline: false },
};

/** How many cells are marked in this way. */
export function cellsMarked(marks: readonly CellMarks[], kind: CellMarkKind): number {
  const sizes = marks
    .filter((one) => one.kind === kind)
    .flatMap(({ areas }) => areas.map(({ top, left, bottom, right }) => (bottom - top + 1) * (right - left + 1)));
  return sizes.reduce((all, size) => all + size, 0);
}
