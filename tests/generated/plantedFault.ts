import type { Issue } from '../../src/core/domain/issue';
import type { Reading } from '../../src/core/domain/reading';
import { refText } from '../../src/core/workbook/address';
import type { Workbook } from '../../src/core/workbook/workbook';
import { scattered } from './amounts';
import { PLANTS, type Planted } from './plants';

export const PLANT_NAMES = Object.keys(PLANTS);
/** A prime beyond the number of kinds, so that each has its turn. */
const STRIDE = 101;

/** Every finding with everything that tells which one it is, so that what a workbook raises anyway is not taken for the plant. */
export const keyOf = ({ rule, code, place, facts }: Issue): string =>
  JSON.stringify([rule, code, place.at, place.unit, place.criterion, facts]);

export function isFound({ cells, rules }: Planted, issues: readonly Issue[]): boolean {
  const refs = cells.map(refText);
  return issues.some(
    ({ rule, place, facts }) =>
      rules.includes(rule) &&
      (refs.length === 0 ||
        refs.some((ref) => (place.at !== null && refText(place.at) === ref) || JSON.stringify(facts).includes(ref))),
  );
}

/** Where a workbook has no place for a fault, the next one is planted. */
export function plantedFault(workbook: Workbook, reading: Reading, run: number): Planted & { readonly name: string } {
  let turn = 0;
  const pick = (below: number): number => scattered(run, below, (turn += 1));
  for (let at = 0; at < PLANT_NAMES.length; at += 1) {
    const name = PLANT_NAMES[(run * STRIDE + at) % PLANT_NAMES.length] ?? '';
    const fault = PLANTS[name]?.({ workbook, reading, pick }) ?? null;
    if (fault !== null) return { ...fault, name };
  }
  throw new Error('a workbook without place for any fault');
}
