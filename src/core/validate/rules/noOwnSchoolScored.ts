import { exactText } from '../../domain/points';
import type { Rule } from '../rule';

/** JUD-02: no reviewer scores the own school. Such a score is no part of what the reviewers come to, and stays to be taken out (METHODS §8.2). */
export const noOwnSchoolScored: Rule = {
  id: 'JUD-02',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  tests: 'crossScores',
  scope: 'unit',
  check: ({ entries }) =>
    entries.flatMap(({ entry, criterion }) =>
      (entry.crossScores ?? []).flatMap(({ reviewer, number }) =>
        reviewer.unit !== entry.unit || number.reading.value === null
          ? []
          : [
              {
                code: 'ownSchoolScored' as const,
                place: { at: number.at, unit: entry.unit, criterion: criterion.id },
                facts: { reviewer: reviewer.name, score: exactText(number.reading.value) },
              },
            ],
      ),
    ),
};
