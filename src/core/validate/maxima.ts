import type { Criterion, CriterionId } from '../domain/criteria';
import { add, greatest, ZERO, type Points } from '../domain/points';

type Children = ReadonlyMap<CriterionId | null, readonly Criterion[]>;

/**
 * Σ of maxima, alternatives counted once by their largest (METHODS §2.5). A group without a stated maximum stands for its
 * children. `null`: some maximum is stated nowhere, so there is nothing to compare, or there are no criteria.
 */
export function sumOfMaxima(criteria: readonly Criterion[], children: Children): Points | null {
  if (criteria.length === 0) return null;
  let total = ZERO;
  const branches = new Map<string, Points>();
  for (const criterion of criteria) {
    const maximum = criterion.maximum ?? sumOfMaxima(counted(children.get(criterion.id) ?? []), children);
    if (maximum === null) return null;
    if (criterion.alternatives === null) total = add(total, maximum);
    else branches.set(criterion.alternatives, greatest(branches.get(criterion.alternatives) ?? ZERO, maximum));
  }
  for (const branch of branches.values()) total = add(total, branch);
  return total;
}

/** Criteria whose maxima make up their group's: neither bonus nor penalty nor bars. */
export function counted(criteria: readonly Criterion[]): readonly Criterion[] {
  return criteria.filter(({ kind }) => kind === 'points');
}
