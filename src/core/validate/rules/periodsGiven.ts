import { withoutPoints } from '../cells/withoutPoints';
import type { Rule } from '../rule';

const ID = 'CFG-12';

/** CFG-12: a ceiling by months or semesters, and a result that does not say what belongs to which. */
export const periodsGiven: Rule = {
  id: ID,
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'criteria',
  scope: 'unit',
  check: ({ numbers }) => numbers.flatMap((placed) => withoutPoints(placed, ID)),
};
