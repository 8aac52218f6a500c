import type { Issue, Severity } from '../../core/domain/issue';
import { stripMarks } from '../../core/shared/foldHeading';
import { blocksRanking } from '../../core/domain/blocksRanking';

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

/** Blocking ones first, otherwise in the order of the workbook; marks and case do not matter in the search. */
export function listed(issues: readonly ListedIssue[], filter: SeverityFilter, search: string): readonly ListedIssue[] {
  const sought = stripMarks(search);
  return issues
    .filter(({ issue }) => filter === 'all' || (filter === 'blocking' ? blocksRanking(issue) : issue.severity === filter))
    .filter((one) => sought === '' || stripMarks([one.unitName, one.cell, one.what, one.issue.rule].join(' ')).includes(sought))
    .sort((a, b) => Number(blocksRanking(b.issue)) - Number(blocksRanking(a.issue)));
}
