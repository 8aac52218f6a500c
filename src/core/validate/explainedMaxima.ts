import { equal } from '../domain/points';
import type { CellRef } from '../workbook/address';
import { cellKey } from './cellKey';
import type { Context } from './context';
import { leftOutOfSums } from './formulas/leftOutOfSums';

/**
 * Whether a stated sum of maxima is wrong for a reason that is told elsewhere: its range (FRM-03), or its sheet has other maxima
 * (VER-01), lacks a row (MIS-01) or has one of its own (STR-04).
 */
export function explainedMaxima({ reading, entries }: Context): (at: CellRef) => boolean {
  const ranges = new Set(leftOutOfSums(reading).map(({ at }) => cellKey(at)));
  const otherSheets = new Set<string>();
  for (const { entry, criterion } of entries) {
    const own = entry.ownMaximum;
    const value = own?.reading.value ?? null;
    if (own !== undefined && value !== null && criterion.maximum !== null && !equal(value, criterion.maximum))
      otherSheets.add(own.at.sheet);
  }
  for (const { kind, at } of reading.structure ?? []) if (kind === 'rowMissing' || kind === 'rowExtra') otherSheets.add(at.sheet);
  return (at) => ranges.has(cellKey(at)) || otherSheets.has(at.sheet);
}
