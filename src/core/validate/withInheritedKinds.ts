import type { Criterion, CriterionId, CriterionKind } from '../domain/criteria';

/**
 * The criteria with the kind each counts as: a row that says nothing is of its parent's kind, and a group is of the kind
 * its rows have in common; a mixed group counts as `points`.
 */
export function withInheritedKinds(criteria: readonly Criterion[]): readonly Criterion[] {
  const kinds = new Map<CriterionId, CriterionKind>();
  for (const { id, kind, parent } of criteria) {
    kinds.set(id, kind === 'points' && parent !== null ? (kinds.get(parent) ?? kind) : kind);
  }
  const below = new Map<CriterionId, Set<CriterionKind>>();
  for (const { id, parent, hasChildren } of [...criteria].reverse()) {
    const own = kinds.get(id) ?? 'points';
    const common = below.get(id);
    const kind = hasChildren && common !== undefined ? ([...common].length === 1 ? ([...common][0] ?? own) : 'points') : own;
    kinds.set(id, kind);
    if (parent === null) continue;
    const siblings = below.get(parent);
    if (siblings === undefined) below.set(parent, new Set([kind]));
    else siblings.add(kind);
  }
  return criteria.map((criterion) => {
    const kind = kinds.get(criterion.id) ?? criterion.kind;
    return kind === criterion.kind ? criterion : { ...criterion, kind };
  });
}
