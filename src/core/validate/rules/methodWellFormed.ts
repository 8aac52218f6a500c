import { withoutPoints } from '../cells/withoutPoints';
import { policyFindings } from '../policyFindings';
import type { Rule } from '../rule';

const ID = 'CFG-03';

/** CFG-03: a scoring rule that gives points to nothing, or a setting of the policy that cannot be read and has no rule of its own. */
export const methodWellFormed: Rule = {
  id: ID,
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'criteria',
  scope: 'unit',
  check: (context) => [
    ...policyFindings(context.policyProblems, 'other'),
    ...context.numbers.flatMap((placed) => withoutPoints(placed, ID)),
  ],
};
