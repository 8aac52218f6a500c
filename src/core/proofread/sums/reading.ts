import { equal, sum, type Points } from '../../domain/points';
import type { Head } from './head';
import { pick, pickFirst, type Manner, type Picked } from './pick';
import type { Segment } from './scope';

/** One way to read which amounts are the parts of a total. `key` is the same for the same way with another total. */
export interface Reading {
  readonly key: string;
  readonly parts: readonly Picked[];
  readonly sum: Points;
}

/**
 * Every sensible way to read the parts of one total, the plainest first: one part for each segment, or one for each piece;
 * all segments, or those before some other matter begins; without the segments that are parts of a part.
 */
export function readingsOf(segments: readonly Segment[], head: Head, heads: readonly Head[], manner: Manner): readonly Reading[] {
  const count = segments.length;
  const ranges: (readonly Segment[])[] = [segments];
  if (count > MOST_SEGMENTS) return waysIn(ranges, head, heads, manner);
  for (let end = count - 1; end > 0; end -= 1) ranges.push(segments.slice(0, end));
  segments.forEach((segment, index) => {
    if (!segment.pieces.some(({ isNested }) => isNested)) return;
    for (let skip = 1; index + skip < count; skip += 1)
      ranges.push([...segments.slice(0, index + 1), ...segments.slice(index + 1 + skip)]);
  });
  return waysIn(ranges, head, heads, manner);
}

/** Of a longer list only the whole is read: nobody can tell where in it another matter begins. */
const MOST_SEGMENTS = 40;

function waysIn(ranges: readonly (readonly Segment[])[], head: Head, heads: readonly Head[], manner: Manner): readonly Reading[] {
  return ranges.flatMap((range, index) => [
    made(
      `first ${index}`,
      range.flatMap((segment) => present(pickFirst(segment, head, heads, manner))),
    ),
    made(
      `each ${index}`,
      range.flatMap(({ pieces }) =>
        pieces.filter(({ isNested }) => !isNested).flatMap((piece) => present(pick(piece, head, heads, manner))),
      ),
    ),
  ]);
}

/** The first reading whose parts are at least two and add up to the total. */
export function agreeing(readings: readonly Reading[], total: Points): Reading | null {
  return readings.find(({ parts, sum: found }) => parts.length > 1 && equal(found, total)) ?? null;
}

function made(key: string, parts: readonly Picked[]): Reading {
  return { key, parts, sum: sum(parts.map(({ amount }) => amount.value)) };
}

function present(picked: Picked | null): readonly Picked[] {
  return picked === null ? [] : [picked];
}
