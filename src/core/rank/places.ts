import { assertNever } from '../shared/assertNever';

/** How equal units are numbered: 1,2,2,4 · 1,3,3,4 · 1,2,2,3 · 1,2,3,4 · 1, 2.5, 2.5, 4. Source: METHODS §4.1. */
export type PlaceConvention = 'competition' | 'modified' | 'dense' | 'ordinal' | 'fractional';

/**
 * The place of each item, in the order given. The only ranking function of the product.
 * @param compareKeys negative when the first is better, 0 when they are truly equal
 */
export function places<Item>(
  items: readonly Item[],
  compareKeys: (a: Item, b: Item) => number,
  convention: PlaceConvention,
): readonly number[] {
  const order = items.map((item, index) => ({ item, index })).sort((a, b) => compareKeys(a.item, b.item));
  const blocks: (typeof order)[] = [];
  for (const one of order) {
    const block = blocks.at(-1);
    const leader = block?.[0];
    if (block !== undefined && leader !== undefined && compareKeys(leader.item, one.item) === 0) block.push(one);
    else blocks.push([one]);
  }
  const numbered = placesOfBlocks(blocks, convention);
  const found = new Map(numbered.flatMap((block) => block.map(({ member, place }) => [member.index, place] as const)));
  return items.map((_, index) => found.get(index) ?? 0);
}

/** Blocks of equal members, best first, with the place of each member. */
export function placesOfBlocks<Member>(
  blocks: readonly (readonly Member[])[],
  convention: PlaceConvention,
): readonly (readonly { readonly member: Member; readonly place: number }[])[] {
  let above = 0;
  return blocks.map((block, index) => {
    const first = above + 1;
    above += block.length;
    return block.map((member, offset) => ({ member, place: placeIn(convention, first, above, index + 1, offset) }));
  });
}

/** @param first the best place the block covers @param last the worst @param rank the block's own number @param offset of the member inside it */
function placeIn(convention: PlaceConvention, first: number, last: number, rank: number, offset: number): number {
  switch (convention) {
    case 'competition':
      return first;
    case 'modified':
      return last;
    case 'dense':
      return rank;
    case 'ordinal':
      return first + offset;
    case 'fractional':
      return (first + last) / 2;
    default:
      return assertNever(convention);
  }
}
