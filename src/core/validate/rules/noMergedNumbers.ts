import { areaText } from '../../workbook/address';
import { cellKey } from '../cellKey';
import { placeOf } from '../cells/placeOf';
import type { PlacedNumber } from '../placedNumbers';
import type { Finding, Rule } from '../rule';

/** Merges larger than this cover whole tables; nobody merges a score over so many rows. */
const LARGEST = 400;

/** STR-02: one merged cell over several criteria or units gives the first of them its number and leaves the others blank. */
export const noMergedNumbers: Rule = {
  id: 'STR-02',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  check: ({ around: { workbook }, numbers }) => {
    const merged = (workbook?.sheets ?? []).filter(({ merges }) => merges.length > 0);
    if (merged.length === 0) return [];
    const cells = new Map<string, PlacedNumber>();
    for (const placed of numbers) {
      const { use, criterion } = placed;
      const isOwn = use.kind === 'score' || use.kind === 'result' || use.kind === 'target';
      if (isOwn && criterion !== null && criterion.alternatives === null) cells.set(cellKey(placed.number.at), placed);
    }
    return merged.flatMap(({ name, merges }) =>
      merges.flatMap((area): readonly Finding[] => {
        if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > LARGEST) return [];
        const inside: PlacedNumber[] = [];
        for (let row = area.top; row <= area.bottom; row += 1)
          for (let column = area.left; column <= area.right; column += 1) {
            const placed = cells.get(cellKey({ sheet: name, row, column }));
            if (placed !== undefined) inside.push(placed);
          }
        const [first] = inside;
        return first === undefined || inside.length < 2
          ? []
          : [{ code: 'numbersMerged', place: placeOf(first), facts: { area: areaText(area), cells: inside.length } }];
      }),
    );
  },
};
