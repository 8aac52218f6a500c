import { policyFindings } from '../policyFindings';
import type { Rule } from '../rule';

/** CFG-09: quotas, their rounding and the other conditions of awards are declared and can be read. */
export const quotaDeclared: Rule = {
  id: 'CFG-09',
  severity: 'error',
  fix: 'ask',
  blocks: 'awards',
  tests: 'settings',
  scope: 'book',
  check: ({ policyProblems }) => policyFindings(policyProblems, 'quota'),
};
