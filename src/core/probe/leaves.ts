import type { Criterion, CriterionId, CriterionKind } from '../domain/criteria';

/** A row that gets points, with the kind that counts: rows under Điểm trừ are deductions whatever their own row says. */
export interface Leaf {
  readonly criterion: Criterion;
  readonly kind: Exclude<CriterionKind, 'disqualifier'>;
}

/** The rows that get points, in document order. */
export function leavesOf(criteria: readonly Criterion[]): readonly Leaf[] {
  const kinds = new Map<CriterionId, CriterionKind>();
  const leaves: Leaf[] = [];
  for (const criterion of criteria) {
    const inherited = criterion.parent === null ? 'points' : (kinds.get(criterion.parent) ?? 'points');
    const kind = criterion.kind === 'points' ? inherited : criterion.kind;
    kinds.set(criterion.id, kind);
    if (!criterion.hasChildren && kind !== 'disqualifier') leaves.push({ criterion, kind });
  }
  return leaves;
}
