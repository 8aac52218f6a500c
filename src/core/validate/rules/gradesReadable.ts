import { policyFindings } from '../policyFindings';
import type { Rule } from '../rule';

/** CFG-10: the bands of the grades can be read. */
export const gradesReadable: Rule = {
  id: 'CFG-10',
  severity: 'error',
  fix: 'ask',
  blocks: 'awards',
  tests: 'settings',
  scope: 'book',
  check: ({ policyProblems }) => policyFindings(policyProblems, 'grades'),
};
