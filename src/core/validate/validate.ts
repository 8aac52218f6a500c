import type { Issue } from '../domain/issue';
import type { Policy } from '../domain/policy';
import type { PolicyProblem } from '../domain/policyProblem';
import type { Reading } from '../domain/reading';
import type { Scorecard } from '../domain/scorecard';
import type { Standing } from '../domain/standing';

/** All findings of all rules, in the order of the rules and then of the cells (METHODS §10). */
export function validate(
  reading: Reading,
  scorecards: readonly Scorecard[],
  standings: readonly Standing[],
  policy: Policy,
  policyProblems: readonly PolicyProblem[],
): readonly Issue[] {
  void reading;
  void scorecards;
  void standings;
  void policy;
  void policyProblems;
  return [];
}

export function blocksRanking(issue: Issue): boolean {
  return issue.blocks === 'ranking';
}
