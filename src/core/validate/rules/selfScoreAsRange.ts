import { exactText } from '../../domain/points';
import type { Rule } from '../rule';

/** STL-03: a unit that is scored alone claims one number where its points depend on the other units. */
export const selfScoreAsRange: Rule = {
  id: 'STL-03',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'selfScores',
  scope: 'unit',
  check: ({ entries }) =>
    entries.flatMap(({ entry, criterion, step }) => {
      const self = entry.scores.self;
      const claimed = self?.reading.value ?? null;
      if (step?.range === undefined || self === undefined || claimed === null) return [];
      return [
        {
          code: 'selfScoreDependsOnLeader',
          place: { at: self.at, unit: entry.unit, criterion: criterion.id },
          facts: { claimed: exactText(claimed), least: exactText(step.range.least), most: exactText(step.range.most) },
        },
      ];
    }),
};
