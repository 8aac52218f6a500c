import type { StatedRow } from '../../domain/readingCorrection';
import type { HeaderBlock } from '../headerBlock';

/** A heading reaches over all rows that a person called so, and over none that was called something else. */
export function statedBlock(block: HeaderBlock, row: number, stated: ReadonlyMap<number, StatedRow>): HeaderBlock {
  if (stated.size === 0) return block;
  let from = row;
  while (from > block.from && isOpen(stated.get(from - 1))) from -= 1;
  let to = row;
  while (to < block.to && isOpen(stated.get(to + 1))) to += 1;
  while (stated.get(to + 1) === 'heading') to += 1;
  return { from, to };
}

function isOpen(said: StatedRow | undefined): boolean {
  return said === undefined || said === 'heading';
}
