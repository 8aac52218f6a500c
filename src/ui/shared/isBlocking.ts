import type { Issue } from '../../core/domain/issue';

/** Whether there are no places while it stands. */
export function isBlocking(issue: Issue): boolean {
  return issue.blocks === 'ranking';
}
