import { foldHeading } from '../shared/foldHeading';

/** The names most like what was typed, best first, at most `most`; letters only, so `Truong A` is like `Trường A`. */
export function similar<Named>(
  typed: string,
  all: readonly Named[],
  nameOf: (one: Named) => string,
  most: number,
): readonly Named[] {
  const asked = pairs(typed);
  return all
    .map((one, index) => ({ one, index, likeness: likeness(asked, pairs(nameOf(one))) }))
    .sort((a, b) => b.likeness - a.likeness || a.index - b.index)
    .slice(0, most)
    .map(({ one }) => one);
}

/** Twice the pairs of letters in common over all pairs: 1 is the same, 0 has nothing in common. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  let common = 0;
  for (const pair of one) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    common += 1;
  }
  return (2 * common) / (one.length + other.length);
}

/** A space before and after, so that first and last letters count and one letter has pairs too. */
function pairs(text: string): readonly string[] {
  const letters = [...` ${foldHeading(text)} `];
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}
