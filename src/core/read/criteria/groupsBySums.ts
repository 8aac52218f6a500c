import { add, compare, equal, ZERO, type Points } from '../../domain/points';
import type { CriterionRow } from './criterionRow';

/**
 * Where rows have no bullet and no heading's look, sums tell the levels: when no row has a number, when all are counted through,
 * or when only the parts of each group are numbered. Given are the rows that are groups, each followed by rows whose maxima make
 * up its own; empty when the sums do not explain every row. Source: WORKBOOKS §3.4.
 */
export function groupsBySums(rows: readonly CriterionRow[]): ReadonlySet<number> {
  const maxima = rows.map(({ maximum }) => maximum);
  const isPlain = rows.every(({ bullet, isCapitals, signedKind }) => bullet === '' && !isCapitals && signedKind === null);
  const isFlat = isPlain && (rows.every(({ label }) => label === null) || isOneCount(rows));
  const isPartsCounted = isPlain && !isFlat && rows[0]?.label === null;
  if ((!isFlat && !isPartsCounted) || !isFull(maxima)) return NONE;
  const groups = new Set<number>();
  for (let at = 0; at < maxima.length;) {
    const after = endOfGroup(maxima, at, isFlat ? 2 : 1);
    if (after === null) return NONE;
    groups.add(at);
    at = after;
  }
  const isTold = isFlat || rows.every(({ label }, index) => (label === null) === groups.has(index));
  return groups.size > 1 && isTold ? groups : NONE;
}

/** 1, 2, 3 … from the first row to the last, groups and their parts alike. */
function isOneCount(rows: readonly CriterionRow[]): boolean {
  return rows.every(({ label }, index) => label?.text === String(index + 1));
}

const NONE: ReadonlySet<number> = new Set();

function isFull(maxima: readonly (Points | null)[]): maxima is readonly Points[] {
  return maxima.every((one) => one !== null);
}

/** The row after the last part of the group that begins at `group`; `null` when the rows below do not make up its maximum. */
function endOfGroup(maxima: readonly Points[], group: number, fewestParts: number): number | null {
  const most = maxima[group] ?? ZERO;
  let total = ZERO;
  for (let at = group + 1; at < maxima.length; at += 1) {
    total = add(total, maxima[at] ?? ZERO);
    if (compare(total, most) > 0) return null;
    if (equal(total, most)) return at - group >= fewestParts ? at + 1 : null;
  }
  return null;
}
