import type { Blocks, Issue, Severity } from '../domain/issue';
import type { Policy } from '../domain/policy';

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/**
 * Findings as heavy as the policy makes their rules, each with the recorded reason. What blocks the ranking or the awards is what the
 * method needs exactly: lowering it is said, and not done. Raising holds the print at most, for the ranking is wrong only where the method
 * says so.
 */
export function withSeverities(issues: readonly Issue[], { severities = [] }: Policy): readonly Issue[] {
  if (severities.length === 0) return issues;
  const overrides = new Map(severities.map((one) => [one.rule, one]));
  return issues.map((issue) => {
    const asked = overrides.get(issue.rule);
    if (asked === undefined || asked.severity === issue.severity) return issue;
    const { severity: from, blocks } = issue;
    const { severity: to, reason } = asked;
    const isNeeded = (blocks === 'ranking' || blocks === 'awards') && WEIGHT[to] < WEIGHT[from];
    const override = { from, to, reason, isApplied: !isNeeded };
    return isNeeded ? { ...issue, override } : { ...issue, severity: to, blocks: blocksAs(to, blocks), override };
  });
}

function blocksAs(severity: Severity, blocks: Blocks): Blocks {
  if (blocks === 'ranking' || blocks === 'awards') return blocks;
  switch (severity) {
    case 'error':
      return 'print';
    case 'warning':
      return 'tick';
    case 'info':
      return null;
  }
}
