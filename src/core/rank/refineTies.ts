import { compare, type Points } from '../domain/points';
import type { TieBreakKey } from '../domain/policy';
import type { Scorecard } from '../domain/scorecard';
import type { TieBreakValue } from './tieBreakValue';

/** A key with its value for each unit: first what the units are ranked by (`rankBy`), then the policy's list. */
export interface ReadyKey {
  readonly key: TieBreakKey | { readonly by: 'rankBy'; readonly order: 'desc' };
  readonly value: TieBreakValue;
}

/** Units that no key separates, and the key that set them below the block before; `null` for the best block. */
export interface TiedBlock {
  readonly cards: readonly Scorecard[];
  readonly belowBy: ReadyKey | null;
}

/**
 * Units in blocks that no key separates, best first. Each key refines only the blocks that are still tied; where it says
 * nothing of one of the tied units it decides nothing among them. Source: METHODS §4.2.
 */
export function refineTies(
  cards: readonly Scorecard[],
  keys: readonly ReadyKey[],
  belowBy: ReadyKey | null = null,
): readonly TiedBlock[] {
  const [first, ...rest] = keys;
  if (first === undefined || cards.length === 1) return [{ cards, belowBy }];
  return blocksBy(cards, first).flatMap((block, index) => refineTies(block, rest, index === 0 ? belowBy : first));
}

function blocksBy(cards: readonly Scorecard[], { key, value }: ReadyKey): readonly (readonly Scorecard[])[] {
  const valued: { readonly card: Scorecard; readonly value: Points }[] = [];
  for (const card of cards) {
    const own = value(card);
    if (own === null) return [cards];
    valued.push({ card, value: own });
  }
  const sign = key.order === 'desc' ? -1 : 1;
  valued.sort((a, b) => sign * compare(a.value, b.value));
  const blocks: { readonly value: Points; readonly cards: Scorecard[] }[] = [];
  for (const one of valued) {
    const block = blocks.at(-1);
    if (block !== undefined && compare(block.value, one.value) === 0) block.cards.push(one.card);
    else blocks.push({ value: one.value, cards: [one.card] });
  }
  return blocks.map((block) => block.cards);
}
