import { compare, exactText } from '../../domain/points';
import { placeOf } from '../cells/placeOf';
import type { Rule } from '../rule';

/** RNG-08: a bonus above the cap of its row; the cut is shown. */
export const bonusWithinCap: Rule = {
  id: 'RNG-08',
  severity: 'warning',
  fix: null,
  blocks: 'tick',
  check: ({ numbers }) =>
    numbers.flatMap((placed) => {
      const { number, use, criterion } = placed;
      const { value } = number.reading;
      const cap = criterion?.maximum ?? null;
      if (use.kind !== 'score' || criterion?.kind !== 'bonus' || value === null || cap === null || compare(value, cap) <= 0)
        return [];
      return [{ code: 'bonusAboveCap', place: placeOf(placed), facts: { value: exactText(value), cap: exactText(cap) } }];
    }),
};
