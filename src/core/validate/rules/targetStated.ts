import { targetQuestion } from '../targetQuestion';
import type { Finding, Rule } from '../rule';

/** TGT-03: a target of 0 or a blank one is never "not assigned" by itself, or a unit that leaves it would collect full marks. */
export const targetStated: Rule = {
  id: 'TGT-03',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'targets',
  scope: 'unit',
  check: ({ entries, policy }) =>
    entries.flatMap((placed): readonly Finding[] => {
      const question = targetQuestion(placed, policy);
      if (question !== 'zero' && question !== 'notEntered') return [];
      const { entry, criterion, unit } = placed;
      const target = entry.target;
      const at =
        target === undefined ? (entry.result?.number.at ?? unit.at) : target.state === 'assigned' ? target.number.at : target.at;
      const place = { at, unit: entry.unit, criterion: criterion.id };
      return question === 'zero'
        ? [{ code: 'targetZero', place, facts: { value: '0' } }]
        : [{ code: 'targetNotEntered', place, facts: { unitOfMeasure: criterion.unitOfMeasure } }];
    }),
};
