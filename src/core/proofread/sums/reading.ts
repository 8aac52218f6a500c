import { equal, sum, type Points } from '../../domain/points';
import { counts } from './counts';
import { areStates } from './evidence';
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
  for (let end = count - 1; end > 0; end -= 1) if (!goesOn(segments, end, head)) ranges.push(segments.slice(0, end));
  segments.forEach((segment, index) => {
    if (!segment.pieces.some(({ isNested }) => isNested)) return;
    for (let skip = 1; index + skip < count; skip += 1)
      ranges.push([...segments.slice(0, index + 1), ...segments.slice(index + 1 + skip)]);
  });
  return waysIn(ranges, head, heads, manner);
}

/** Words that begin what is no further part. */
const ASIDE =
  /^(?:trong (?:do|so|tong)|ngoai ra|rieng|so voi|cung ky|ben canh|dong thoi|bao gom|tong|t[yi] le|dat ty le)(?:[ ,:]|$)/;

/** The segments before another matter begins: `…, trung bình 12; tỷ lệ giỏi trở lên 65/285`. */
export function beforeAsides(segments: readonly Segment[]): readonly Segment[] {
  const at = segments.findIndex((segment, index) => index > 0 && isAside(segment));
  return at < 0 ? segments : segments.slice(0, at);
}

/** Items of one list that go on counting the same thing are all parts of it: a list is not over because its first items add up. */
function goesOn(segments: readonly Segment[], end: number, head: Head): boolean {
  if (!segments.every(({ isItem }) => isItem)) return false;
  return segments
    .slice(end)
    .some(
      (segment) =>
        !isAside(segment) &&
        !isState(segment) &&
        segment.pieces.some(({ amounts }) => amounts.some((one) => counts(one, head) && !one.isAside)),
    );
}

/** `Trong đó, …` and `Ngoài ra, …` are no further parts. */
function isAside({ label, isAmong, pieces }: Segment): boolean {
  const [first] = pieces[0]?.flow.marks ?? [];
  return isAmong || ASIDE.test(label) || (first?.kind === 'marker' && first.claim === 'among');
}

/** `Đã nghiệm thu 10 đề tài`, `Số lớp đã bế giảng: 9 lớp`: what was done with those counted before. */
function isState({ label, pieces }: Segment): boolean {
  return /\bda (?:nghiem thu|be giang|hoan thanh|tot nghiep)\b/.test(label) || areStates(pieces.map(({ text }) => text));
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
