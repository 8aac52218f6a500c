import type { Issue } from './issue';

/** A finding may be let stand when it needs a tick or a reason, or blocks nothing; an error never. Source: METHODS §10. */
export function mayLetStand({ severity, blocks }: Pick<Issue, 'severity' | 'blocks'>): boolean {
  return severity !== 'error' && (blocks === null || blocks === 'tick');
}
