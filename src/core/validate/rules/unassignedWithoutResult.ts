import { countingStage } from '../countingStage';
import { typedText } from '../cells/typedText';
import { targetQuestion } from '../targetQuestion';
import type { Rule } from '../rule';

/** TGT-05: not assigned, and yet with a result; the policy says to ask. */
export const unassignedWithoutResult: Rule = {
  id: 'TGT-05',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'targets',
  scope: 'unit',
  check: ({ entries, policy, reading }) => {
    const stage = countingStage(reading, policy);
    return entries.flatMap((placed) => {
      if (targetQuestion(placed, policy) !== 'unassignedWithResult') return [];
      const { entry, criterion, unit } = placed;
      const result = entry.result?.number;
      const number =
        result?.reading.status === 'missing' || result === undefined
          ? stage === null
            ? undefined
            : entry.scores[stage]
          : result;
      return [
        {
          code: 'unassignedWithResult',
          place: { at: number?.at ?? unit.at, unit: entry.unit, criterion: criterion.id },
          facts: { result: number === undefined ? '' : typedText(number) },
        },
      ];
    });
  },
};
