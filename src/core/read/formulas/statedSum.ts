import type { StatedSum } from '../../domain/reading';
import type { Area, CellRef } from '../../workbook/address';
import { addsUp, references } from './references';

/**
 * A sum of the workbook with the cells it ought to add: of the ways a sum can be made (the rows right below it, or all
 * leaves) the one its formula takes most of. Empty when the formula is no sum, or takes nothing of either way. For FRM-03.
 */
export function statedSum(at: CellRef, formula: string, ways: () => readonly (readonly CellRef[])[]): readonly StatedSum[] {
  if (!addsUp(formula)) return [];
  const areas = references(formula);
  let expected: readonly CellRef[] = [];
  let best = 0;
  for (const way of ways()) {
    const share = way.length === 0 ? 0 : heldBy(areas, way) / way.length;
    if (share > best) [expected, best] = [way, share];
  }
  return best === 0 ? [] : [{ at, formula, expected }];
}

function heldBy(areas: readonly Area[], cells: readonly CellRef[]): number {
  let held = 0;
  for (const cell of cells) if (areas.some((area) => holds(area, cell))) held += 1;
  return held;
}

function holds(area: Area, { row, column }: CellRef): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
}
