import type { StatedSum } from '../../domain/reading';
import type { Area, CellRef } from '../../workbook/address';
import type { Sheet } from '../../workbook/workbook';
import { addedCells, isConditional } from './addedCells';
import { addsUp, references } from './references';

/**
 * A sum of the workbook with the cells it ought to add: of the ways a sum can be made (the rows right below it, or all
 * leaves) the one its formula takes most of. Empty when the formula is no sum, takes nothing of either way, or does not tell what it
 * takes. For FRM-03.
 */
export function statedSum(
  at: CellRef,
  formula: string,
  sheet: Sheet,
  ways: () => readonly (readonly CellRef[])[],
): readonly StatedSum[] {
  if (!addsUp(formula)) return [];
  const added = isConditional(formula) ? addedCells(formula, sheet) : { areas: references(formula), wouldAdd: null };
  if (added === null) return [];
  const { areas, wouldAdd } = added;
  let expected: readonly CellRef[] = [];
  let best = 0;
  for (const way of ways()) {
    const share = way.length === 0 ? 0 : heldBy(areas, way) / way.length;
    if (share > best) [expected, best] = [way, share];
  }
  if (best === 0) return [];
  if (wouldAdd === null) return [{ at, formula, expected }];
  return [{ at, formula, expected, leftOut: expected.filter((cell) => !isIn(areas, cell) && wouldAdd(cell)) }];
}

function heldBy(areas: readonly Area[], cells: readonly CellRef[]): number {
  let held = 0;
  for (const cell of cells) if (isIn(areas, cell)) held += 1;
  return held;
}

function isIn(areas: readonly Area[], { row, column }: CellRef): boolean {
  return areas.some(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right);
}
