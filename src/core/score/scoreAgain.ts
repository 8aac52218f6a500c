import type { CriterionId } from '../domain/criteria';
import type { Policy } from '../domain/policy';
import type { Reading } from '../domain/reading';
import type { Scorecard } from '../domain/scorecard';
import type { UnitId } from '../domain/unit';
import { sameValue } from '../shared/sameValue';
import { isRelative } from './methods/isRelative';
import { groundOf, scorecardOf } from './score';

/**
 * The scorecards after an edit: anew for the units that have other entries, and for all where a value that units are compared by is another.
 * A scorecard that comes out the same is the one of before.
 */
export function scoreAgain(
  before: readonly Scorecard[],
  reading: Reading,
  policy: Policy,
  units: ReadonlySet<UnitId>,
  criteria: ReadonlySet<CriterionId>,
): readonly Scorecard[] {
  const ground = groundOf(reading, policy);
  const concernsAll =
    policy.unassignedWithResult === 'leaderShare' ||
    reading.criteria.some(({ id, method }) => criteria.has(id) && isRelative(method));
  const known = new Map(before.map((card) => [card.unit, card]));
  return reading.units.map((unit) => {
    const card = known.get(unit.id);
    if (card !== undefined && !concernsAll && !units.has(unit.id)) return card;
    const fresh = scorecardOf(unit, ground);
    return card !== undefined && sameValue(card, fresh) ? card : fresh;
  });
}
