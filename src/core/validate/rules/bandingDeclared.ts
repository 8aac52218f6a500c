import { policyFindings } from '../policyFindings';
import type { Rule } from '../rule';

/** CFG-08: whether grades look at the rounded or the exact total is declared. */
export const bandingDeclared: Rule = {
  id: 'CFG-08',
  severity: 'error',
  fix: 'ask',
  blocks: 'awards',
  tests: 'settings',
  scope: 'book',
  check: ({ policyProblems }) => policyFindings(policyProblems, 'banding'),
};
