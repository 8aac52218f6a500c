import { policyFindings } from '../policyFindings';
import type { Rule } from '../rule';

/** CFG-11: caps and the place of the floor are declared: they change totals (METHODS §3). */
export const orderOfOperationsDeclared: Rule = {
  id: 'CFG-11',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'settings',
  scope: 'book',
  check: ({ policyProblems }) => policyFindings(policyProblems, 'order'),
};
