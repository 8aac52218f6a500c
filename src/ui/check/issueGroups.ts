import type { Severity } from '../../core/domain/issue';
import type { IssueGrouping } from '../../text/parts/panelWords';
import { SEVERITIES, type ListedIssue } from './issueList';

/** Findings under one heading. */
export interface ListedGroup {
  readonly key: string;
  /** The weightiest of its findings. */
  readonly severity: Severity;
  /** What its findings have in common; `null`: no unit, or no sheet. */
  readonly name: string | null;
  readonly issues: readonly ListedIssue[];
}

/** Groups in the order in which they are met, by severity the weightiest first; within a group the order stays. */
export function issueGroups(issues: readonly ListedIssue[], by: IssueGrouping): readonly ListedGroup[] {
  const groups = new Map<string, ListedIssue[]>(by === 'severity' ? SEVERITIES.map((severity) => [severity, []]) : []);
  for (const one of issues) {
    const key = keyOf(one, by) ?? '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups].flatMap(([key, group]) =>
    group.length === 0 ? [] : [{ key, severity: weightiest(group), name: key === '' ? null : key, issues: group }],
  );
}

function keyOf({ issue, unitName }: ListedIssue, by: IssueGrouping): string | null {
  switch (by) {
    case 'severity':
      return issue.severity;
    case 'unit':
      return unitName;
    case 'rule':
      return issue.rule;
    case 'sheet':
      return issue.place.at?.sheet ?? null;
  }
}

function weightiest(issues: readonly ListedIssue[]): Severity {
  return SEVERITIES.find((severity) => issues.some(({ issue }) => issue.severity === severity)) ?? 'info';
}
