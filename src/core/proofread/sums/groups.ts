import { equal, sum } from '../../domain/points';
import type { Head } from './head';
import { pick } from './pick';
import type { Scope, Segment } from './scope';
import { SIDE } from './side';

const RESTART = /^(?:tong so|tong cong|ngoai ra|ben canh do|dong thoi|trong khi)(?: |$)/;

/**
 * The segments behind a marker that belong together. A total may be divided several times (by sex; by degree), each division
 * complete in itself; and another total may begin behind a semicolon.
 */
export function groupsOf(scope: Scope, heads: readonly Head[]): readonly (readonly Segment[])[] {
  const groups: Segment[][] = [];
  let isOwn = false;
  for (const [index, segment] of scope.segments.entries()) {
    const startsAnew = RESTART.test(segment.label) || (segment.isCalledTotal && scope.segments[0]?.isCalledTotal === false);
    if (index > 0 && !segment.isItem && startsAnew) break;
    const isDivision =
      (segment.hasLabelColon && segment.pieces.length > 1 && SIDE.test(segment.label)) || isWhole(segment, heads);
    const last = groups.at(-1);
    if (last === undefined || isDivision || isOwn) groups.push([segment]);
    else last.push(segment);
    isOwn = isDivision;
  }
  return groups;
}

/** Its pieces alone add up to a total. */
function isWhole({ pieces }: Segment, heads: readonly Head[]): boolean {
  return heads.some((head) => {
    const parts = pieces.flatMap((piece) => {
      const picked = piece.isNested ? null : pick(piece, head, heads, 'plain');
      return picked === null ? [] : [picked.amount.value];
    });
    return parts.length > 1 && equal(sum(parts), head.amount.value);
  });
}
