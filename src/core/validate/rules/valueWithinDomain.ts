import { compare, exactText, isNegative, isZero } from '../../domain/points';
import { REVIEW_STAGES } from '../../domain/review';
import { withoutPoints } from '../cells/withoutPoints';
import { percentFinding } from '../percentFinding';
import type { PlacedEntry } from '../placedEntries';
import type { Finding, Rule } from '../rule';

const ID = 'RNG-10';

/**
 * RNG-10: a value for which the scoring sentence has no points: below the first tier, a 0 to divide by, a number where a level is due; and
 * points between nothing and everything where a criterion is passed or not (METHODS §2.1).
 */
export const valueWithinDomain: Rule = {
  id: ID,
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  tests: 'results',
  scope: 'unit',
  check: ({ numbers, entries }) => [
    ...numbers.flatMap((placed) => (percentFinding(placed) === null ? withoutPoints(placed, ID) : [])),
    ...entries.flatMap(halfPassed),
  ],
};

/** Points that a result gives are compared with it (RNG-09), those above the maximum with the maximum (RNG-04). */
function halfPassed({ entry, criterion, step }: PlacedEntry): readonly Finding[] {
  const { method } = criterion;
  const maximum = method.kind === 'passFail' ? (method.maximum ?? criterion.maximum) : null;
  if (maximum === null || criterion.kind !== 'points' || (step !== null && step.computed !== null)) return [];
  return REVIEW_STAGES.flatMap((stage): readonly Finding[] => {
    const number = entry.scores[stage];
    const value = number?.reading.value ?? null;
    if (number === undefined || value === null || isZero(value) || isNegative(value) || compare(value, maximum) >= 0) return [];
    const place = { at: number.at, unit: entry.unit, criterion: criterion.id };
    return [{ code: 'halfPassed', place, facts: { value: exactText(value), maximum: exactText(maximum) } }];
  });
}
