import { compare, type Points } from '../../domain/points';
import type { UnitId } from '../../domain/unit';
import { whoseWorkbook } from '../../domain/whoseWorkbook';
import type { Context } from '../context';
import type { CheckedClaim } from './checkedClaims';
import { statedPlaces } from './statedPlaces';

/** The places of a unit with the fault and without it. */
export interface PlaceEffect {
  readonly statedPlace: string | null;
  readonly computedPlace: string | null;
}

/**
 * What a wrong total does to a place: the one the workbook states, else the one its totals give, against the engine's. Nothing is said
 * of totals that do not rank, nor in a school's own workbook, where nobody is ranked.
 */
export function placeEffects(context: Context): (checked: CheckedClaim) => PlaceEffect {
  const stated = statedPlaces(context.reading);
  const isRanked = whoseWorkbook(context.reading) === 'cluster';
  let ranked: readonly Points[] | null = null;
  return ({ claim: { unit }, stated: total }) => {
    if (!isRanked) return { statedPlace: null, computedPlace: null };
    const place = unit === null ? null : (context.standings.get(unit)?.place ?? null);
    if (unit === null || place === null)
      return { statedPlace: unit === null ? null : (stated.get(unit) ?? null), computedPlace: null };
    ranked ??= statedTotals(context);
    const above = ranked.filter((other) => compare(other, total) > 0).length;
    const isImplied = context.policy.rankBy === 'points' && context.policy.ranking === 'competition';
    return {
      statedPlace: stated.get(unit) ?? (isImplied ? String(1 + above) : null),
      computedPlace: String(place),
    };
  };
}

/** The total of each ranked unit as the workbook has it, the engine's where it states none. */
function statedTotals({ claims, scorecards, standings }: Context): readonly Points[] {
  const wrong = new Map<UnitId | null, Points>();
  for (const { claim, stated } of claims) if (claim.what === 'total' && !wrong.has(claim.unit)) wrong.set(claim.unit, stated);
  return [...scorecards.values()].flatMap(({ unit, total }) => {
    if (standings.get(unit)?.place === null) return [];
    const value = wrong.get(unit) ?? total;
    return value === null ? [] : [value];
  });
}
