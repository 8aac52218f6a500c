import { absolute, compare, equal, type Points } from '../domain/points';
import type { NumberReading, ReadNumber } from '../domain/reading';

interface Votes {
  comma: number;
  dot: number;
}

/**
 * Proposes a reading for the ambiguous numbers of one column: the one the maximum leaves possible (1234 > 10 → 1.234),
 * else the one that agrees with a clear majority of the cells that can be read one way only. A proposal is never taken
 * unasked; without majority there is none. `maxima` stand in the order of `column`. Source: WORKBOOKS §5.
 */
export function columnScale(column: readonly ReadNumber[], maxima: readonly (Points | null)[]): readonly NumberReading[] {
  const votes = column.reduce(vote, { comma: 0, dot: 0 });
  return column.map((one, index) => {
    const { reading } = one;
    if (reading.status !== 'ask' || !isAmbiguous(reading)) return reading;
    const suggested = byMaximum(reading.candidates, maxima[index] ?? null) ?? byMajority(one.shown, reading.candidates, votes);
    return suggested === null ? reading : { ...reading, suggested };
  });
}

/** `1.234`: a thousand and more, or a little more than one. */
export function isAmbiguous(reading: NumberReading): boolean {
  return reading.status === 'ask' && reading.why.includes('ambiguousSeparator');
}

function byMaximum(candidates: readonly Points[], maximum: Points | null): Points | null {
  if (maximum === null) return null;
  const possible = candidates.filter((one) => compare(absolute(one), absolute(maximum)) <= 0);
  return possible.length === 1 ? (possible[0] ?? null) : null;
}

/** Counts which mark the column uses for decimals: `12,5` and `1.234.567` speak for the comma, `12.5` for the dot. */
function vote(votes: Votes, one: ReadNumber): Votes {
  const { reading } = one;
  if (one.stored.kind !== 'text' || (reading.status !== 'ok' && reading.status !== 'warn')) return votes;
  if (reading.why.includes('dotDecimal') || reading.why.includes('englishStyle')) return { ...votes, dot: votes.dot + 1 };
  return /[.,]/.test(one.shown) ? { ...votes, comma: votes.comma + 1 } : votes;
}

function byMajority(shown: string, candidates: readonly Points[], votes: Votes): Points | null {
  const mark = votes.comma >= 2 * votes.dot && votes.comma > 0 ? ',' : votes.dot >= 2 * votes.comma && votes.dot > 0 ? '.' : null;
  if (mark === null) return null;
  const smallest = candidates.reduce<Points | null>(
    (least, one) => (least === null || compare(absolute(one), absolute(least)) < 0 ? one : least),
    null,
  );
  const isDecimal = shown.includes(mark);
  return candidates.find((one) => smallest !== null && equal(one, smallest) === isDecimal) ?? null;
}
