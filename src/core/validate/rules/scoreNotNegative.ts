import { exactText, isNegative } from '../../domain/points';
import { placeOf } from '../cells/placeOf';
import type { Rule } from '../rule';

/** RNG-05: a score below 0 outside penalties. */
export const scoreNotNegative: Rule = {
  id: 'RNG-05',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  tests: 'scores',
  scope: 'unit',
  check: ({ numbers }) =>
    numbers.flatMap((placed) => {
      const { number, use, criterion } = placed;
      const { value } = number.reading;
      const isScore =
        (use.kind === 'score' && (criterion?.kind === 'points' || criterion?.kind === 'bonus')) || use.kind === 'bonusColumn';
      if (!isScore || value === null || !isNegative(value)) return [];
      return [{ code: 'negativeScore', place: placeOf(placed), facts: { value: exactText(value) } }];
    }),
};
