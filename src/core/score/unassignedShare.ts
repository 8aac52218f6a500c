import type { CriterionId } from '../domain/criteria';
import { compare, divide, isNegative, isZero, multiply, ZERO, type Points } from '../domain/points';
import type { Policy } from '../domain/policy';
import type { Reading } from '../domain/reading';
import { resultValue } from './resultValue';

/** The best result of each criterion among the units it was not assigned to; empty unless the policy scores them by `leaderShare`. */
export function bestUnassigned(reading: Reading, policy: Policy): ReadonlyMap<CriterionId, Points> {
  const best = new Map<CriterionId, Points>();
  if (policy.unassignedWithResult !== 'leaderShare') return best;
  for (const criterion of reading.criteria) {
    for (const unit of reading.units) {
      const entry = reading.entries.get(unit.id)?.get(criterion.id);
      if (entry?.target?.state !== 'notAssigned') continue;
      const result = resultValue(criterion, entry)?.value.number ?? null;
      const leader = best.get(criterion.id);
      if (result !== null && (leader === undefined || compare(result, leader) > 0)) best.set(criterion.id, result);
    }
  }
  return best;
}

/** s = M·A/(best A of the criterion): 150, 100, 75 of 10 give 10, 6⅔, 5. All zero: all 0. `null`: a negative result. Source: METHODS §2.3. */
export function leaderShare(maximum: Points, result: Points, best: Points): Points | null {
  if (isNegative(result)) return null;
  return isZero(best) ? ZERO : divide(multiply(maximum, result), best);
}
