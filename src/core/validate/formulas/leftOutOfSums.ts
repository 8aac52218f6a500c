import type { Reading } from '../../domain/reading';
import type { CellRef } from '../../workbook/address';
import { cellKey } from '../cellKey';
import { isInside, referencedAreas } from './referencedCells';
import { widened } from './widened';

/** A stated sum with the cells it ought to add and does not. */
export interface LeftOut {
  readonly at: CellRef;
  readonly formula: string;
  readonly cells: readonly CellRef[];
  /** The formula with its range grown to hold them, without `=`; `null` where that takes a person. */
  readonly proposed: string | null;
}

/**
 * Sums whose range leaves rows out. A sum that adds none of the expected cells adds something else (subtotals, say), and
 * branches of alternatives and knock-out rows may be left out on purpose: neither is reported.
 */
export function leftOutOfSums(reading: Reading): readonly LeftOut[] {
  const { statedSums } = reading;
  if (statedSums.length === 0) return [];
  const found = KNOWN.get(statedSums) ?? foundIn(reading);
  KNOWN.set(statedSums, found);
  return found;
}

/** Six rules ask the same of one reading. It rests on formulas and on where the scores stand, so what is typed there makes no difference. */
const KNOWN = new WeakMap<Reading['statedSums'], readonly LeftOut[]>();

function foundIn(reading: Reading): readonly LeftOut[] {
  const optional = optionalCells(reading);
  return reading.statedSums.flatMap(({ at, formula, expected, leftOut }) => {
    const areas = leftOut === undefined ? referencedAreas(formula, at.sheet) : [];
    const cells = leftOut ?? expected.filter((cell) => !isInside(areas, cell));
    if (cells.length === expected.length) return [];
    const left = cells.filter((cell) => !optional.has(cellKey(cell)));
    if (left.length === 0) return [];
    // Of a sum with conditions several ranges would have to grow.
    return [{ at, formula, cells: left, proposed: leftOut === undefined ? widened(formula, at.sheet, left, expected) : null }];
  });
}

function optionalCells(reading: Reading): ReadonlySet<string> {
  const optional = new Set(
    reading.criteria.filter(({ alternatives, kind }) => alternatives !== null || kind === 'disqualifier').map(({ id }) => id),
  );
  const cells = new Set<string>();
  if (optional.size === 0) return cells;
  for (const entries of reading.entries.values()) {
    for (const id of optional) {
      for (const number of Object.values(entries.get(id)?.scores ?? {})) cells.add(cellKey(number.at));
    }
  }
  return cells;
}
