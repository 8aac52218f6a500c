import type { Criterion } from '../../domain/criteria';
import { add, equal, isZero, sum, ZERO, type Points } from '../../domain/points';
import type { Context } from '../context';
import { isOnlyWithoutNumber } from './numberedRows';
import type { MisreadRow } from './misreadRow';

/** A criterion with a number of its own and typed points must add up so often, below its maximum, before it is taken for the total. */
const AGREEING = 3;
const FEWEST_OTHERS = 3;

/**
 * The last or first criterion that is worth as much as all others together and has their sum wherever points are given: the total row was
 * read as a criterion, and everything counts twice.
 */
export function criteriaThatAreTotals(context: Context): readonly MisreadRow[] {
  const leaves = context.reading.criteria.filter(
    ({ hasChildren, kind, alternatives }) => !hasChildren && kind === 'points' && alternatives === null,
  );
  if (leaves.length <= FEWEST_OTHERS) return [];
  const rows = leaves.map(({ at }) => at);
  const ends = [leaves[0], leaves[leaves.length - 1]];
  return ends.flatMap((leaf): readonly MisreadRow[] => {
    if (leaf === undefined) return [];
    const isUnnumbered = leaf.number === '' && isOnlyWithoutNumber(leaf.at, rows, context);
    const others = leaves.filter(({ id }) => id !== leaf.id);
    if (!isWorthAll(leaf, others, isUnnumbered) || !hasTheirSums(leaf, others, isUnnumbered, context)) return [];
    return [{ at: leaf.at, unit: null, criterion: leaf.id, is: 'total', name: leaf.text }];
  });
}

function isWorthAll({ maximum }: Criterion, others: readonly Criterion[], isUnnumbered: boolean): boolean {
  if (maximum === null) return isUnnumbered;
  const maxima = others.flatMap((one) => one.maximum ?? []);
  return maxima.length === others.length && equal(maximum, sum(maxima));
}

function hasTheirSums(leaf: Criterion, others: readonly Criterion[], isUnnumbered: boolean, { reading }: Context): boolean {
  let agreeing = 0;
  for (const { id } of reading.units) {
    const entries = reading.entries.get(id);
    for (const stage of reading.stages) {
      const value = (criterion: Criterion): Points | null => entries?.get(criterion.id)?.scores[stage]?.reading.value ?? null;
      const own = value(leaf);
      if (own === null || isZero(own)) continue;
      const all = others.reduce((so, one) => add(so, value(one) ?? ZERO), ZERO);
      if (!equal(own, all)) return false;
      if (entries?.get(leaf.id)?.scores[stage]?.formula !== null) agreeing += AGREEING;
      else if (isUnnumbered || leaf.maximum === null || !equal(own, leaf.maximum)) agreeing += 1;
    }
  }
  return agreeing >= (isUnnumbered ? 1 : AGREEING);
}
