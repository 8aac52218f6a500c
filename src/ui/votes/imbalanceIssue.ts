import type { Imbalance } from '../../core/domain/ballotProblems';
import type { IssueOf } from '../../core/domain/issue';
import { decimalText } from '../../core/domain/points';

/** Counts that cannot be true together, as the finding that the check would tell (VOT-01, VOT-02). */
export function imbalanceIssue({ problem, unit, left, right }: Imbalance): IssueOf<'votesDoNotBalance'> {
  return {
    rule: problem === 'ballotsDiffer' || problem === 'returnedAboveIssued' ? 'VOT-01' : 'VOT-02',
    code: 'votesDoNotBalance',
    severity: 'error',
    blocks: 'awards',
    place: { at: null, unit, criterion: null },
    facts: { problem, left: decimalText(left), right: decimalText(right) },
    fix: null,
  };
}
