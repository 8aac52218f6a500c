import { policyFindings } from '../policyFindings';
import type { Rule } from '../rule';

/** CFG-06: a tie-break key that is none: with it every tie would stand or fall by accident. */
export const tieBreakReadable: Rule = {
  id: 'CFG-06',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  check: ({ policyProblems }) => policyFindings(policyProblems, 'tieBreak'),
};
