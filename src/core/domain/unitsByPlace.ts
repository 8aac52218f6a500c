import type { Standing } from './standing';
import type { Unit } from './unit';

/** By place; those without one behind, in the order of the workbook. */
export function unitsByPlace(units: readonly Unit[], standings: readonly Standing[]): readonly Unit[] {
  const places = new Map(standings.map(({ unit, place }) => [unit, place]));
  const placeOf = ({ id }: Unit): number => places.get(id) ?? Infinity;
  return [...units].sort((a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)];
    return one === other ? 0 : one - other;
  });
}
