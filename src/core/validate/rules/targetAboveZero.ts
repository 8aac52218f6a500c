import { exactText } from '../../domain/points';
import { targetQuestion } from '../targetQuestion';
import type { Rule } from '../rule';

/** TGT-04: an assigned target is above 0. */
export const targetAboveZero: Rule = {
  id: 'TGT-04',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'targets',
  scope: 'unit',
  check: ({ entries, policy }) =>
    entries.flatMap((placed) => {
      const { entry, criterion } = placed;
      if (targetQuestion(placed, policy) !== 'notAboveZero' || entry.target?.state !== 'assigned') return [];
      const { at, reading } = entry.target.number;
      if (reading.value === null) return [];
      return [
        {
          code: 'targetNotAboveZero',
          place: { at, unit: entry.unit, criterion: criterion.id },
          facts: { value: exactText(reading.value) },
        },
      ];
    }),
};
