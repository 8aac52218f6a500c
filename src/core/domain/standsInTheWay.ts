import { blocksRanking } from './blocksRanking';
import type { Issue } from './issue';
import type { Whose } from './whoseWorkbook';

const OF_THE_CHECKLIST: ReadonlySet<Issue['code']> = new Set<Issue['code']>([
  'scoreMissing',
  'evidenceMissing',
  'selfTotalDiffers',
  'groupTotalDiffers',
  'totalDiffers',
]);

/** Whether a school's file cannot be stamped while it stands. */
export function holdsUpSending(issue: Issue): boolean {
  if (issue.letStand !== undefined) return false;
  return blocksRanking(issue) || issue.blocks === 'awards' || OF_THE_CHECKLIST.has(issue.code);
}

/** Whether it has to be settled first: in the cluster's workbook before anybody is ranked, in a school's own before it is sent. */
export function standsInTheWay(issue: Issue, whose: Whose): boolean {
  return whose === 'school' ? holdsUpSending(issue) : blocksRanking(issue);
}
