import { areaText, type Area } from '../../workbook/address';
import { cellAt, type Sheet } from '../../workbook/workbook';
import { isBlank } from '../../workbook/cell';
import { cellKey } from '../cellKey';
import { placeOf } from '../cells/placeOf';
import type { PlacedNumber } from '../placedNumbers';
import type { Finding, Rule } from '../rule';

/** Merges larger than this cover whole tables; nobody merges a score over so many cells. */
const LARGEST = 400;

/**
 * STR-02: one merged cell over several criteria or units holds one number for all of them. Rows that a merge joins are read as one
 * criterion; where each of them has a maximum of its own, they were several.
 */
export const noMergedNumbers: Rule = {
  id: 'STR-02',
  severity: 'warning',
  fix: 'ask',
  blocks: 'tick',
  tests: 'numbers',
  scope: 'book',
  check: ({ around: { workbook }, numbers }) => {
    const merged = (workbook?.sheets ?? []).filter(({ merges }) => merges.length > 0);
    if (merged.length === 0) return [];
    const cells = numbersByCell(numbers);
    return merged.flatMap((sheet) =>
      sheet.merges.flatMap((area): readonly Finding[] => {
        const inside = numbersIn(area, sheet, cells);
        const [first] = inside;
        const count = first === undefined ? 0 : Math.max(inside.length, ownMaxima(area, sheet, first));
        return first === undefined || count < 2
          ? []
          : [{ code: 'numbersMerged', place: placeOf(first), facts: { area: areaText(area), cells: count } }];
      }),
    );
  },
};

type ByCell = ReadonlyMap<string, readonly PlacedNumber[]>;

function numbersByCell(numbers: readonly PlacedNumber[]): ByCell {
  const cells = new Map<string, PlacedNumber[]>();
  for (const placed of numbers) {
    const { use, criterion } = placed;
    const isOwn = use.kind === 'score' || use.kind === 'result' || use.kind === 'target';
    if (!isOwn || criterion === null || criterion.alternatives !== null) continue;
    const key = cellKey(placed.number.at);
    const known = cells.get(key);
    if (known === undefined) cells.set(key, [placed]);
    else known.push(placed);
  }
  return cells;
}

function numbersIn({ top, left, bottom, right }: Area, { name }: Sheet, cells: ByCell): readonly PlacedNumber[] {
  if ((bottom - top + 1) * (right - left + 1) > LARGEST) return [];
  const inside: PlacedNumber[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1)
      inside.push(...(cells.get(cellKey({ sheet: name, row, column })) ?? []));
  return inside;
}

/** How many rows of the area state a maximum. */
function ownMaxima({ top, bottom }: Area, sheet: Sheet, { criterion, number }: PlacedNumber): number {
  const at = criterion?.maximumAt ?? null;
  const isBeside = at !== null && at.sheet === sheet.name && at.column !== number.at.column && at.row >= top && at.row <= bottom;
  if (!isBeside) return 0;
  let filled = 0;
  for (let row = top; row <= bottom; row += 1) if (!isBlank(cellAt(sheet, row, at.column))) filled += 1;
  return filled;
}
