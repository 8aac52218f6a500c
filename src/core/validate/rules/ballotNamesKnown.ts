import { awardNamed } from '../../domain/awardNamed';
import type { Finding, Rule } from '../rule';

/**
 * KEY-03: votes for a school nobody scored, or for an award the policy does not have, count for nothing: said, or a misspelt
 * name would leave its vote pending without a word.
 */
export const ballotNamesKnown: Rule = {
  id: 'KEY-03',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'ballots',
  scope: 'book',
  check: ({ reading: { ballots }, policy: { awards } }) =>
    (ballots?.votes ?? []).flatMap(({ unit, unitName, award, votesFor }): readonly Finding[] => {
      const place = { at: votesFor.at, unit, criterion: null };
      return [
        ...(unit === null
          ? [
              {
                code: 'nameUnknown',
                place,
                facts: { name: unitName, of: 'unit' },
                severity: 'error',
                blocks: 'awards',
              } as const,
            ]
          : []),
        ...(award !== null && awards.length > 0 && awardNamed(award, awards) === null
          ? [{ code: 'nameUnknown', place, facts: { name: award, of: 'award' } } as const]
          : []),
      ];
    }),
};
