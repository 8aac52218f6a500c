import { absolute, decimalText, exactText, isZero } from '../../domain/points';
import { typedText } from '../cells/typedText';
import { followsFromValue, roundedPoints } from '../followsFromValue';
import type { Rule } from '../rule';

/**
 * RNG-09: points typed beside a result are those the criterion's sentence gives, after the policy's rounding. The typed
 * points stand until a person decides: a calculated score never replaces a reviewer's unseen (METHODS §2.3).
 */
export const pointsFollowFromValue: Rule = {
  id: 'RNG-09',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'results',
  scope: 'unit',
  check: ({ entries, policy }) =>
    entries.flatMap(({ entry, criterion, step }) => {
      if (step === null || step.how.code !== 'entered' || step.computed === null) return [];
      const number = entry.scores[step.how.stage];
      const typed = number?.reading.value ?? null;
      const isGated = (criterion.method.gates ?? []).length > 0 && typed !== null && isZero(typed);
      if (
        number === undefined ||
        typed === null ||
        isGated ||
        step.points === null ||
        followsFromValue(step.points, step.computed, policy)
      )
        return [];
      const right = roundedPoints(step.computed, policy);
      const computed = decimalText(criterion.countsDeductions === true ? absolute(right) : right);
      return [
        {
          code: 'pointsDoNotFollow',
          place: { at: number.at, unit: entry.unit, criterion: criterion.id },
          facts: {
            typed: exactText(typed),
            computed,
            value: entry.result === undefined ? '' : typedText(entry.result.number),
            sentence: criterion.sentence,
          },
          fix: { kind: 'ask', from: typedText(number), to: computed },
        },
      ];
    }),
};
