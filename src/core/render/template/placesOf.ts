import { compare, type Points } from '../../domain/points';

/** Competition places of totals as a template's own formula gives them: 1, 2, 2, 4. */
export function placesOf(totals: readonly Points[]): readonly number[] {
  return totals.map((mine) => 1 + totals.filter((theirs) => compare(theirs, mine) > 0).length);
}
