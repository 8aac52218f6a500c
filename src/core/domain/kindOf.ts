import type { Criterion, CriterionId, CriterionKind } from './criteria';

/** A row says what it is, or the group it stands in does: rows under Điểm trừ are deductions. */
export function kindOf(id: CriterionId, criteria: ReadonlyMap<CriterionId, Criterion>): CriterionKind {
  for (let one = criteria.get(id); one !== undefined; one = one.parent === null ? undefined : criteria.get(one.parent))
    if (one.kind !== 'points') return one.kind;
  return 'points';
}
