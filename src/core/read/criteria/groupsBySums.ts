import { add, compare, equal, ZERO, type Points } from '../../domain/points';
import type { CriterionRow } from './criterionRow';

/**
 * Where no row has a number, a bullet or a heading's look, sums tell the levels: the rows that are groups when the whole table
 * is groups, each followed by rows whose maxima make up its own. Empty when the sums do not explain every row. Source: WORKBOOKS §3.4.
 */
export function groupsBySums(rows: readonly CriterionRow[]): ReadonlySet<number> {
  const maxima = rows.map(({ maximum }) => maximum);
  const isFlat = rows.every(
    ({ label, bullet, isCapitals, signedKind }) => label === null && bullet === '' && !isCapitals && signedKind === null,
  );
  if (!isFlat || !isFull(maxima)) return NONE;
  const groups = new Set<number>();
  for (let at = 0; at < maxima.length;) {
    const after = endOfGroup(maxima, at);
    if (after === null) return NONE;
    groups.add(at);
    at = after;
  }
  return groups.size > 1 ? groups : NONE;
}

const NONE: ReadonlySet<number> = new Set();
const FEWEST_PARTS = 2;

function isFull(maxima: readonly (Points | null)[]): maxima is readonly Points[] {
  return maxima.every((one) => one !== null);
}

/** The row after the last part of the group that begins at `group`; `null` when the rows below do not make up its maximum. */
function endOfGroup(maxima: readonly Points[], group: number): number | null {
  const most = maxima[group] ?? ZERO;
  let total = ZERO;
  for (let at = group + 1; at < maxima.length; at += 1) {
    total = add(total, maxima[at] ?? ZERO);
    if (compare(total, most) > 0) return null;
    if (equal(total, most)) return at - group >= FEWEST_PARTS ? at + 1 : null;
  }
  return null;
}
