import { compare, equal, subtract, sum, type Points } from '../../domain/points';
import type { Claim, Reading } from '../../domain/reading';
import type { UnitId } from '../../domain/unit';
import type { CellRef } from '../../workbook/address';

/**
 * `sum`: REL-06, REL-07 or REL-08. `textLeftOut`: numbers stored as text are the whole difference (VIS-02). `countedTwice`: subtotals
 * were added beside the criteria they add up (REL-12). `cut`: the formula cuts what it adds and nobody declared a cap (VIS-05).
 */
export type ClaimLaw = 'sum' | 'textLeftOut' | 'countedTwice' | 'cut';

interface Difference {
  readonly claim: Claim;
  readonly stated: Points;
  readonly computed: Points;
  readonly textCells: readonly CellRef[];
}

export function lawOf(difference: Difference, groups: readonly Claim[]): ClaimLaw {
  const { claim, stated, computed, textCells } = difference;
  if (textCells.length > 0) return 'textLeftOut';
  if (subtotalsCounted(difference, groups).length > 0) return 'countedTwice';
  const formula = claim.number.formula ?? '';
  return compare(stated, computed) < 0 && /\bMIN\s*\(/i.test(formula) ? 'cut' : 'sum';
}

/** The subtotals that a total holds beside their criteria: all of them, or one. */
export function subtotalsCounted({ claim, stated, computed }: Difference, groups: readonly Claim[]): readonly Claim[] {
  const excess = subtract(stated, computed);
  if (claim.what !== 'total' || compare(stated, computed) <= 0) return [];
  const own = groups.filter(({ stage, number }) => stage === claim.stage && number.at.sheet === claim.number.at.sheet);
  const values = own.flatMap(({ number }) => (number.reading.value === null ? [] : [number.reading.value]));
  if (values.length > 0 && values.length === own.length && equal(sum(values), excess)) return own;
  return own.filter(({ number }) => number.reading.value !== null && equal(number.reading.value, excess)).slice(0, 1);
}

/** The subtotals each unit states. */
export function groupClaims({ claims }: Reading): ReadonlyMap<UnitId | null, readonly Claim[]> {
  const byUnit = new Map<UnitId | null, Claim[]>();
  for (const claim of claims) {
    if (claim.what !== 'groupTotal') continue;
    const known = byUnit.get(claim.unit);
    if (known === undefined) byUnit.set(claim.unit, [claim]);
    else known.push(claim);
  }
  return byUnit;
}
