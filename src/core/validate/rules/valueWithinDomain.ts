import { withoutPoints } from '../cells/withoutPoints';
import { percentFinding } from '../percentFinding';
import type { Rule } from '../rule';

const ID = 'RNG-10';

/** RNG-10: a value for which the scoring sentence has no points: below the first tier, a 0 to divide by, a number where a level is due. */
export const valueWithinDomain: Rule = {
  id: ID,
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  tests: 'results',
  scope: 'unit',
  check: ({ numbers }) => numbers.flatMap((placed) => (percentFinding(placed) === null ? withoutPoints(placed, ID) : [])),
};
