import { compare } from '../domain/points';
import type { Policy } from '../domain/policy';
import type { StandingReason } from '../domain/standing';
import type { Unit } from '../domain/unit';
import { nameKey } from '../shared/nameKey';

type Lowered = Extract<StandingReason, { code: 'gradeLowered' }>;

/**
 * The grade a unit may have: no higher than the ceiling of any bar on it, and each bar that lowered it says so. A ceiling the policy
 * does not know leaves no grade: nobody can tell what it allows. Source: METHODS §5.
 */
export function limitedGrade(
  reached: string | null,
  unit: Unit | undefined,
  { grades }: Pick<Policy, 'grades'>,
): { readonly grade: string | null; readonly lowered: readonly Lowered[] } {
  let grade = reached;
  const lowered: Lowered[] = [];
  for (const { scope, reason, legalBasis } of unit?.limits ?? []) {
    if (typeof scope !== 'object' || grade === null) continue;
    const { ceiling } = scope;
    const highest = grades.find((one) => nameKey(one.name) === nameKey(ceiling));
    const own = grades.find((one) => one.name === grade);
    if (highest !== undefined && own !== undefined && compare(own.from, highest.from) <= 0) continue;
    const to = highest?.name ?? null;
    lowered.push({ code: 'gradeLowered', from: grade, ceiling, to, reason, legalBasis });
    grade = to;
  }
  return { grade, lowered };
}
