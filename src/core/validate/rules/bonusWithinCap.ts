import { compare, exactText } from '../../domain/points';
import { placeOf } from '../cells/placeOf';
import { columnsAboveMaximum } from '../columnsAboveMaximum';
import type { Finding, Rule } from '../rule';

/** RNG-08: a bonus above the cap of its row or column; the cut is shown. */
export const bonusWithinCap: Rule = {
  id: 'RNG-08',
  severity: 'warning',
  fix: null,
  blocks: 'tick',
  tests: 'scores',
  scope: 'unit',
  check: (context) => [
    ...context.numbers.flatMap((placed): readonly Finding[] => {
      const { number, use, criterion } = placed;
      const { value } = number.reading;
      const cap = criterion?.maximum ?? null;
      if (use.kind !== 'score' || criterion?.kind !== 'bonus' || value === null || cap === null || compare(value, cap) <= 0)
        return [];
      return [{ code: 'bonusAboveCap', place: placeOf(placed), facts: { value: exactText(value), cap: exactText(cap) } }];
    }),
    ...columnsAboveMaximum(context, 'bonus').map(({ place, value, maximum }): Finding => ({
      code: 'bonusAboveCap',
      place,
      facts: { value, cap: maximum },
    })),
  ],
};
