import type { Criterion, CriterionId } from './criteria';

/** The criteria under each, in document order; `null` holds those at the top. */
export function childrenOf(criteria: readonly Criterion[]): ReadonlyMap<CriterionId | null, readonly Criterion[]> {
  const children = new Map<CriterionId | null, Criterion[]>();
  for (const criterion of criteria) {
    const siblings = children.get(criterion.parent);
    if (siblings === undefined) children.set(criterion.parent, [criterion]);
    else siblings.push(criterion);
  }
  return children;
}
