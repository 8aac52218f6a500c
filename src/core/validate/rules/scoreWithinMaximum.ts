import { absolute, compare, exactText, type Points } from '../../domain/points';
import { placeOf } from '../cells/placeOf';
import type { PlacedEntry } from '../placedEntries';
import { columnsAboveMaximum } from '../columnsAboveMaximum';
import type { Finding, Rule } from '../rule';

/**
 * RNG-04: no stage's score stands above the maximum, the unit's own where its sheet states one; and no deduction above the
 * ceiling of its row or column. Never clamped unseen.
 */
export const scoreWithinMaximum: Rule = {
  id: 'RNG-04',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  tests: 'scores',
  scope: 'unit',
  check: (context) => [
    ...context.numbers.flatMap((placed): readonly Finding[] => {
      const { number, use } = placed;
      const { value } = number.reading;
      if (use.kind !== 'score' || value === null) return [];
      const { kind } = use.placed.criterion;
      if (kind !== 'points' && kind !== 'penalty') return [];
      const stated = maximumFor(use.placed);
      if (stated === null) return [];
      const [amount, maximum] = kind === 'penalty' ? [absolute(value), absolute(stated)] : [value, stated];
      if (compare(amount, maximum) <= 0) return [];
      return [
        { code: 'scoreAboveMaximum', place: placeOf(placed), facts: { value: exactText(amount), maximum: exactText(maximum) } },
      ];
    }),
    ...columnsAboveMaximum(context, 'penalty').map(({ place, value, maximum }): Finding => ({
      code: 'scoreAboveMaximum',
      place,
      facts: { value, maximum },
    })),
  ],
};

/** A method that declares a credit above its target lets points pass the maximum (METHODS §2.1, `capRatio` above 1). */
function maximumFor({ entry, criterion, step }: PlacedEntry): Points | null {
  const maximum = entry.ownMaximum?.reading.value ?? criterion.maximum;
  const computed = step?.computed ?? null;
  return maximum !== null && computed !== null && compare(computed, maximum) > 0 ? computed : maximum;
}
