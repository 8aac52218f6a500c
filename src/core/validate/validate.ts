import type { Issue } from '../domain/issue';
import type { Policy } from '../domain/policy';
import type { PolicyProblem } from '../domain/policyProblem';
import type { Reading } from '../domain/reading';
import type { Scorecard } from '../domain/scorecard';
import type { Standing } from '../domain/standing';
import { contextOf } from './context';
import { catalogue } from './catalogue';
import { inCellOrder } from './inCellOrder';
import type { Finding, Rule } from './rule';

/**
 * All findings of all rules, in the order of METHODS §10 and then of the cells. `standings` are those before any
 * are withheld, so that a place typed on a summary can be compared.
 */
export function validate(
  reading: Reading,
  scorecards: readonly Scorecard[],
  standings: readonly Standing[],
  policy: Policy,
  policyProblems: readonly PolicyProblem[],
): readonly Issue[] {
  const context = contextOf(reading, scorecards, standings, policy, policyProblems);
  const ordered = inCellOrder(context);
  return catalogue.flatMap((rule) => ordered(rule.check(context)).map((finding) => issueFrom(rule, finding)));
}

function issueFrom(rule: Rule, finding: Finding): Issue {
  return {
    ...finding,
    rule: rule.id,
    severity: finding.severity ?? rule.severity,
    blocks: finding.blocks === undefined ? rule.blocks : finding.blocks,
    fix: finding.fix ?? null,
  };
}
