import type { Standing } from '../domain/standing';

export interface PlaceBlock {
  readonly place: number;
  readonly members: readonly Standing[];
}

/** The standings that have such a place, those of one place together, best first; inside a block in the order of the workbook. */
export function byPlace(standings: readonly Standing[], placeOf: (standing: Standing) => number | null): readonly PlaceBlock[] {
  const blocks = new Map<number, Standing[]>();
  for (const standing of standings) {
    const place = placeOf(standing);
    if (place === null) continue;
    const block = blocks.get(place);
    if (block === undefined) blocks.set(place, [standing]);
    else block.push(standing);
  }
  return [...blocks].sort(([a], [b]) => a - b).map(([place, members]) => ({ place, members }));
}
