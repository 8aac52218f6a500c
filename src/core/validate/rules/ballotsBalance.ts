import { ballotFindings } from '../ballotFindings';
import type { Rule } from '../rule';

/** VOT-01: yes + no + invalid is what was returned, and no more came back than was issued. */
export const ballotsBalance: Rule = {
  id: 'VOT-01',
  severity: 'error',
  fix: null,
  blocks: 'awards',
  tests: 'ballots',
  scope: 'book',
  check: (context) => ballotFindings(context, ['ballotsDiffer', 'returnedAboveIssued']),
};
