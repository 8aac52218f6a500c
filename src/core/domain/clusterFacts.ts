import type { Appraisal } from './appraisal';
import type { Period } from './cluster';
import type { Reading } from './reading';

export interface ClusterFacts {
  readonly cluster: string | null;
  readonly year: number | null;
  readonly period: Period | null;
  /** Cụm trưởng's school. */
  readonly leader: string | null;
}

/** Whose paper it is, and of which year: what the workbook says, else the policy. */
export function clusterFacts({ policy }: Appraisal, reading: Reading): ClusterFacts {
  return {
    cluster: reading.cluster.name ?? policy.clusterName,
    year: reading.cluster.year ?? policy.year,
    period: reading.cluster.period ?? policy.period,
    leader: reading.units.find((unit) => unit.role === 'leader')?.name ?? null,
  };
}

/** How many findings stand in the way of a level of the catalogue (METHODS §10). */
export function blockingIssues({ issues }: Appraisal, level: 'ranking' | 'awards'): number {
  return issues.filter((issue) => issue.blocks === level).length;
}
