import { withoutPoints } from '../cells/withoutPoints';
import type { MethodProblem } from '../../domain/scorecard';
import type { Rule } from '../rule';

/** Domain errors that no other rule tells: below the first tier, above the last, a 0 to divide by, a number where a level is due. */
const OUTSIDE: ReadonlySet<MethodProblem> = new Set<MethodProblem>([
  'belowFirstTier',
  'aboveLastTier',
  'zeroResult',
  'unknownWord',
  'notNumber',
]);

/** RNG-10: a value for which the scoring sentence has no points. */
export const valueWithinDomain: Rule = {
  id: 'RNG-10',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  check: ({ numbers }) => numbers.flatMap((placed) => withoutPoints(placed, OUTSIDE)),
};
