import type { Criterion, CriterionId } from '../domain/criteria';
import type { WithoutCriterion } from '../domain/firmness';
import { divide, points, ZERO } from '../domain/points';
import type { Standing } from '../domain/standing';
import type { UnitId } from '../domain/unit';
import type { Ground } from './ground';
import type { Leaf } from './leaves';

/** The ranking once more without one criterion, its points and its maximum. Source: METHODS §9.4. */
export function withoutCriterion({ engine, lean, policy, base }: Ground, { criterion: { id } }: Leaf): WithoutCriterion {
  const reading = { ...lean, criteria: criteriaWithout(lean.criteria, id) };
  const scorecards = engine.score(reading, policy);
  const standings = engine.rank(scorecards, reading, policy);
  const before = placesOf(base.standings);
  const after = placesOf(standings);
  const changes = [...before].flatMap(([unit, place]) => {
    const now = after.get(unit);
    return now === undefined ? [] : [Math.abs(now - place)];
  });
  return {
    criterion: id,
    units: scorecards.map(({ unit, total }) => ({ unit, total, place: after.get(unit) ?? null })),
    meanPlaceChange:
      changes.length === 0
        ? ZERO
        : divide(points(String(changes.reduce((all, one) => all + one, 0))), points(String(changes.length))),
    firstChanges: firsts(before) !== firsts(after),
  };
}

function placesOf(standings: readonly Standing[]): ReadonlyMap<UnitId, number> {
  return new Map(standings.flatMap(({ unit, evenPlace }) => (evenPlace === null ? [] : [[unit, evenPlace] as const])));
}

function firsts(places: ReadonlyMap<UnitId, number>): string {
  return [...places]
    .flatMap(([unit, place]) => (place === 1 ? [unit] : []))
    .sort()
    .join();
}

/** Groups that held only that row go with it. */
function criteriaWithout(criteria: readonly Criterion[], id: CriterionId): readonly Criterion[] {
  const left = criteria.filter((one) => one.id !== id);
  const emptied = left.find((one) => one.hasChildren && !left.some(({ parent }) => parent === one.id));
  return emptied === undefined ? left : criteriaWithout(left, emptied.id);
}
