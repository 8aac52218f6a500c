import { policyFindings } from '../policyFindings';
import type { Rule } from '../rule';

/** CFG-07: where and to how many decimals points are rounded is declared: the place decides winners (METHODS §1.3). */
export const roundingDeclared: Rule = {
  id: 'CFG-07',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'settings',
  scope: 'book',
  check: ({ policyProblems }) => policyFindings(policyProblems, 'rounding'),
};
