import { bandedValue } from '../domain/bandedValue';
import { compare } from '../domain/points';
import type { Policy } from '../domain/policy';
import type { Scorecard } from '../domain/scorecard';

/**
 * Xếp loại: the highest grade whose lower bound, included, is reached; `null` without a total or below all of them. Banded by
 * what the units are ranked by, on the rounded or the exact value as the policy says. Source: METHODS §5.
 */
export function gradeOf(card: Scorecard, policy: Policy): string | null {
  const value = bandedValue(card, policy);
  if (value === null) return null;
  const reached = policy.grades.filter((grade) => compare(value, grade.from) >= 0);
  return (
    reached.reduce<(typeof reached)[number] | null>(
      (best, one) => (best === null || compare(one.from, best.from) > 0 ? one : best),
      null,
    )?.name ?? null
  );
}
