import type { Criterion, CriterionId } from '../../domain/criteria';

/** The numbers from the top of the tree down to each criterion: `A/I/1`; "" where one of them has none. `TC1` is `1`. */
export function numberPaths(criteria: readonly Criterion[]): ReadonlyMap<CriterionId, string> {
  const paths = new Map<CriterionId, string>();
  for (const { id, number, parent } of criteria) {
    const above = parent === null ? null : (paths.get(parent) ?? '');
    const own = number.replace(/^tc/i, '');
    paths.set(id, own === '' || above === '' ? '' : above === null ? own : `${above}/${own}`);
  }
  return paths;
}
