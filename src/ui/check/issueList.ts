import type { Issue, Severity } from '../../core/domain/issue';
import { stripMarks } from '../../core/shared/foldHeading';
import { standsInTheWay } from '../../core/domain/standsInTheWay';
import type { Whose } from '../../core/domain/whoseWorkbook';

export type SeverityFilter = 'all' | 'blocking' | Severity;

/** A finding with everything about it that is shown, so that what one reads is what one can search for. */
export interface ListedIssue {
  readonly issue: Issue;
  /** The same as long as the finding is the same, wherever it stands among the others. */
  readonly key: string;
  readonly unitName: string | null;
  readonly cell: string | null;
  readonly what: string;
  readonly why: string;
  readonly advice: string;
  /** What it does to totals and places, where that is known. */
  readonly effect: string | null;
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What stands in the way first, otherwise in the order of the workbook; marks and case do not matter in the search. */
export function listed(
  issues: readonly ListedIssue[],
  filter: SeverityFilter,
  search: string,
  whose: Whose,
): readonly ListedIssue[] {
  const sought = stripMarks(search);
  const isFirst = ({ issue }: ListedIssue): boolean => standsInTheWay(issue, whose);
  return issues
    .filter((one) => filter === 'all' || (filter === 'blocking' ? isFirst(one) : one.issue.severity === filter))
    .filter((one) => sought === '' || stripMarks([one.unitName, one.cell, one.what, one.issue.rule].join(' ')).includes(sought))
    .sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
}
