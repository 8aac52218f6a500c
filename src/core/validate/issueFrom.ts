import type { Issue } from '../domain/issue';
import type { Finding, Rule } from './rule';

/** A finding as it is told: the rule's own severity and block level hold unless the finding says otherwise. */
export function issueFrom(rule: Rule, finding: Finding): Issue {
  return {
    ...finding,
    rule: rule.id,
    severity: finding.severity ?? rule.severity,
    blocks: finding.blocks === undefined ? rule.blocks : finding.blocks,
    fix: finding.fix ?? null,
  };
}
