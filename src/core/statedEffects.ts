import type { Issue } from './domain/issue';
import { add, subtract, ZERO, type Points } from './domain/points';
import type { Claim } from './domain/reading';
import type { UnitId } from './domain/unit';
import { shiftOf, type CheckedClaim } from './validate/claims/checkedClaims';
import { isSelfClaim } from './validate/claims/isSelfClaim';
import type { Context } from './validate/context';
import { refText } from './workbook/address';

/** What the workbook states as a unit's total with a fault, and what it would state without. */
export interface StatedEffect {
  readonly unit: UnitId;
  readonly with: Points;
  readonly without: Points;
}

/** The totals as the workbook has them: those it states itself, else those it comes to. */
export interface StatedTotals {
  readonly totals: ReadonlyMap<UnitId, Points>;
  /** What a finding at these cells does to totals; the cells as `Sheet!E12`. Empty where that cannot be told. */
  readonly effectsAt: (cells: readonly string[]) => readonly StatedEffect[];
}

/**
 * A fault in a sum shifts the total as far as the sum is wrong, where the total is made of that sum; a number stored as text lacks in
 * every sum that skipped it. A sum that is right, or that no total is made of, shifts nothing.
 */
export function statedTotals(context: Context): StatedTotals {
  const { reading, scorecards, claims } = context;
  const ranks = ({ what, unit, ...rest }: Claim): boolean =>
    what === 'total' && unit !== null && !isSelfClaim({ what, unit, ...rest }, context);
  const wrongTotals = new Map<UnitId, CheckedClaim>();
  for (const checked of claims) {
    const { unit } = checked.claim;
    if (unit !== null && ranks(checked.claim) && !wrongTotals.has(unit)) wrongTotals.set(unit, checked);
  }
  const totals = new Map(
    [...scorecards.values()].flatMap(({ unit, total }): readonly (readonly [UnitId, Points])[] => {
      const stated = wrongTotals.get(unit)?.stated ?? total;
      return stated === null ? [] : [[unit, stated]];
    }),
  );
  const wrong = new Map(claims.map((checked) => [refText(checked.claim.number.at), checked]));
  const sums = new Map(reading.claims.map((claim) => [refText(claim.number.at), claim]));
  const skipping = new Map<string, CheckedClaim[]>();
  for (const checked of claims)
    for (const at of checked.textCells) skipping.set(refText(at), [...(skipping.get(refText(at)) ?? []), checked]);
  const values = new Map<string, Points>();
  if (skipping.size > 0)
    for (const { number } of context.typedNumbers)
      if (number.reading.value !== null) values.set(refText(number.at), number.reading.value);

  const shifted = (unit: UnitId, from: Points | undefined, by: Points | null): readonly StatedEffect[] =>
    from === undefined || by === null ? [] : [{ unit, with: from, without: subtract(from, by) }];
  const ofWrongSum = (checked: CheckedClaim, unit: UnitId): readonly StatedEffect[] => {
    if (ranks(checked.claim)) return shifted(unit, checked.stated, shiftOf(checked));
    if (checked.claim.what === 'total') return [];
    const above = wrongTotals.get(unit);
    if (above === undefined) return shifted(unit, totals.get(unit), ZERO);
    const isMadeOf = above.cause === 'parts' && above.claim.stage === checked.claim.stage;
    return shifted(unit, above.stated, isMadeOf ? shiftOf(checked) : null);
  };
  const ofText = (cell: string, by: readonly CheckedClaim[]): readonly StatedEffect[] => {
    const value = values.get(cell);
    const total = by.find(({ claim }) => ranks(claim));
    const unit = by[0]?.claim.unit ?? null;
    if (value === undefined || unit === null) return [];
    if (total !== undefined) return shifted(unit, total.stated, subtract(ZERO, value));
    return wrongTotals.has(unit) ? [] : shifted(unit, totals.get(unit), ZERO);
  };
  const ofCell = (cell: string): readonly StatedEffect[] => {
    const checked = wrong.get(cell);
    const unit = checked?.claim.unit ?? null;
    if (checked !== undefined && unit !== null) return ofWrongSum(checked, unit);
    const skipped = skipping.get(cell);
    if (skipped !== undefined) return ofText(cell, skipped);
    const sum = sums.get(cell);
    return sum === undefined || sum.unit === null || !ranks(sum) ? [] : shifted(sum.unit, totals.get(sum.unit), ZERO);
  };
  return { totals, effectsAt: (cells) => together(cells.flatMap(ofCell)) };
}

/** Several cells of one finding that are sums of one unit shift its total together. */
function together(effects: readonly StatedEffect[]): readonly StatedEffect[] {
  const byUnit = new Map<UnitId, StatedEffect>();
  for (const effect of effects) {
    const known = byUnit.get(effect.unit);
    const by = subtract(effect.without, effect.with);
    byUnit.set(effect.unit, known === undefined ? effect : { ...known, without: add(known.without, by) });
  }
  return [...byUnit.values()];
}

/** All cells of a finding; of a range that leaves cells out, the sum. */
export function faultyCells(issue: Issue): readonly string[] {
  const { at } = issue.place;
  if (issue.code === 'constantInFormulas' || issue.code === 'formulaUnlikeNeighbours') return issue.facts.cells;
  return at === null ? [] : [refText(at)];
}
