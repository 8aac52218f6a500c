import type { Issue, Severity } from './issue';

/** How many findings are open, by how bad they are, and how many more somebody lets stand. */
export interface IssueCounts extends Readonly<Record<Severity, number>> {
  readonly letStand: number;
}

export function issueCounts(issues: readonly Issue[]): IssueCounts {
  const counts = { error: 0, warning: 0, info: 0, letStand: 0 };
  for (const { severity, letStand } of issues) counts[letStand === undefined ? severity : 'letStand'] += 1;
  return counts;
}
