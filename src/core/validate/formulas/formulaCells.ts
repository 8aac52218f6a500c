import type { CellRef } from '../../workbook/address';
import { cellKey } from '../cellKey';
import type { Context } from '../context';
import type { PlacedNumber } from '../placedNumbers';

/** Every cell that is read as a number and is a formula, once. */
export function formulaCells({
  numbers,
}: Context): readonly { readonly placed: PlacedNumber; readonly at: CellRef; readonly formula: string }[] {
  const seen = new Set<string>();
  return numbers.flatMap((placed) => {
    const { at, formula } = placed.number;
    if (formula === null) return [];
    const key = cellKey(at);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ placed, at, formula }];
  });
}
