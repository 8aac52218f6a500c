import { ballotFindings } from '../ballotFindings';
import type { Rule } from '../rule';

/** VOT-02: yes is not above valid, nor present above members. */
export const votersWithinMembers: Rule = {
  id: 'VOT-02',
  severity: 'error',
  fix: null,
  blocks: 'awards',
  tests: 'ballots',
  scope: 'book',
  check: (context) =>
    ballotFindings(context, ['yesAboveValid', 'presentAboveMembers', 'votersAboveMembers', 'returnedAboveVoters']),
};
