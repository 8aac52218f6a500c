import { compare, divide, isWhole, isZero, points } from '../../domain/points';
import { selfScoresByUnit } from '../selfScores';
import type { Finding, Rule } from '../rule';

const FIVE = points('5');
/** On smaller maxima a 5 is one of few marks, on larger ones a fine step. */
const TEN = points('10');
const FIFTY = points('50');
const FEWEST = 6;

/** STA-06: self-scores that are all multiples of 5 were guessed rather than counted. Full and zero scores say nothing. */
export const noRoundNumberHeaping: Rule = {
  id: 'STA-06',
  severity: 'info',
  fix: null,
  blocks: null,
  tests: 'units',
  scope: 'unit',
  check: (context) =>
    selfScoresByUnit(context).flatMap(({ unit, scores, at }): readonly Finding[] => {
      const telling = scores.filter(
        ({ value, maximum }) =>
          compare(maximum, TEN) > 0 && compare(maximum, FIFTY) <= 0 && compare(value, maximum) < 0 && !isZero(value),
      );
      if (telling.length < FEWEST || telling.some(({ value }) => !isWhole(divide(value, FIVE)))) return [];
      return [{ code: 'roundNumbers', place: { at, unit: unit.id, criterion: null }, facts: { criteria: telling.length } }];
    }),
};
