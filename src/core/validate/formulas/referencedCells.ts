import type { Area, CellRef } from '../../workbook/address';
import { formulaReferences } from '../../workbook/formulaReferences';

/** The areas of its own sheet that a formula refers to. */
export function referencedAreas(formula: string, sheet: string): readonly Area[] {
  return formulaReferences(formula, sheet).areas.flatMap((one) => (one.sheet === sheet ? [one.area] : []));
}

export function isInside(areas: readonly Area[], at: CellRef): boolean {
  return areas.some((area) => area.top <= at.row && at.row <= area.bottom && area.left <= at.column && at.column <= area.right);
}
