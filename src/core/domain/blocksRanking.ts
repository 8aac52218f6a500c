import type { Issue } from './issue';

/** Whether there are no places while it stands. */
export function blocksRanking(issue: Issue): boolean {
  return issue.blocks === 'ranking';
}
