import { compare, isZero, ZERO } from '../domain/points';
import type { Policy } from '../domain/policy';
import type { PlacedEntry } from './placedEntries';

/** What must be asked about a target before the criterion can be scored. Source: METHODS §2.3. */
export type TargetQuestion = 'zero' | 'notEntered' | 'notAboveZero' | 'unassignedWithResult';

/**
 * A 0 is asked about wherever a target column has one; a blank only where the points need a target, for many criteria
 * rightly have none. `null`: nothing to ask.
 */
export function targetQuestion({ entry, criterion, step }: PlacedEntry, policy: Policy): TargetQuestion | null {
  const { target } = entry;
  if (step?.how.code === 'missing' && step.how.because === 'askAssigned') return 'unassignedWithResult';
  if (target === undefined)
    return step?.how.code === 'notComputable' && step.how.problem === 'targetMissing' ? 'notEntered' : null;
  switch (target.state) {
    case 'assigned': {
      const { value } = target.number.reading;
      if (value === null || compare(value, ZERO) > 0) return null;
      return isZero(value) ? 'zero' : 'notAboveZero';
    }
    case 'notEntered': {
      const needsTarget = criterion.method.kind === 'ratioToTarget' && criterion.method.target === null;
      return needsTarget ? 'notEntered' : null;
    }
    case 'notAssigned': {
      const given = step?.how.code === 'entered' ? step.points : (entry.result?.number.reading.value ?? null);
      return policy.unassignedWithResult === 'ask' && given !== null && !isZero(given) ? 'unassignedWithResult' : null;
    }
  }
}
