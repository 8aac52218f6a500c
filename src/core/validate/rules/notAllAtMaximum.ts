import { decimalText, equal, sum } from '../../domain/points';
import { selfScoresByUnit } from '../selfScores';
import type { Finding, Rule } from '../rule';

/** So few full scores are no pattern. */
const FEWEST = 5;

/** STA-04: a unit that gives itself every maximum has not scored itself. */
export const notAllAtMaximum: Rule = {
  id: 'STA-04',
  severity: 'info',
  fix: null,
  blocks: null,
  tests: 'units',
  scope: 'unit',
  check: (context) =>
    selfScoresByUnit(context).flatMap(({ unit, scores, at }): readonly Finding[] =>
      scores.length < FEWEST || scores.some(({ value, maximum }) => !equal(value, maximum))
        ? []
        : [
            {
              code: 'allAtMaximum',
              place: { at, unit: unit.id, criterion: null },
              facts: { criteria: scores.length, sum: decimalText(sum(scores.map(({ value }) => value))) },
            },
          ],
    ),
};
