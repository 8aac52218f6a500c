import { compare, decimalText, equal } from '../../domain/points';
import type { Finding, Rule } from '../rule';

/** AUD-04: what counts is what the review came to, never the larger of it and the unit's own claim (METHODS §8.2). */
export const largerScoreNotTaken: Rule = {
  id: 'AUD-04',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  tests: 'entries',
  scope: 'unit',
  check: ({ entries }) =>
    entries.flatMap(({ entry, criterion }): readonly Finding[] => {
      const self = entry.scores.self?.reading.value ?? null;
      return (['agreed', 'review2'] as const).flatMap((stage): readonly Finding[] => {
        const number = entry.scores[stage];
        const value = number?.reading.value ?? null;
        const review =
          (stage === 'agreed' ? entry.scores.review2?.reading.value : null) ?? entry.scores.review1?.reading.value ?? null;
        if (number === undefined || value === null || self === null || review === null) return [];
        const isLarger = /\bMAX\s*\(/i.test(number.formula ?? '') && equal(value, self) && compare(self, review) > 0;
        if (!isLarger) return [];
        return [
          {
            code: 'largerScoreTaken',
            place: { at: number.at, unit: entry.unit, criterion: criterion.id },
            facts: { self: decimalText(self), review: decimalText(review), formula: `=${number.formula ?? ''}` },
          },
        ];
      });
    }),
};
