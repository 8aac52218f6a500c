import type { Standing, TieBroken } from './standing';
import type { UnitId } from './unit';

/** A tie, told once: broken by a key, seen from the upper unit; or left, with the place the units share. */
export type Tie =
  | { readonly kind: 'broken'; readonly tie: TieBroken }
  | { readonly kind: 'shared'; readonly place: number; readonly units: readonly UnitId[] };

/** Ties that keys broke, from the top, then those that stay. */
export function tiesOf(standings: readonly Standing[]): readonly Tie[] {
  const told = new Set<string>();
  const broken = [...standings]
    .sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity))
    .flatMap(({ decidedBy }): readonly Tie[] => {
      if (decidedBy === null) return [];
      const pair = [decidedBy.unit, decidedBy.against].sort().join(' ');
      if (told.has(pair)) return [];
      told.add(pair);
      return [{ kind: 'broken', tie: decidedBy }];
    });
  const seen = new Set<number>();
  const shared = standings.flatMap(({ unit, place, sharedWith }): readonly Tie[] => {
    if (place === null || sharedWith.length === 0 || seen.has(place)) return [];
    seen.add(place);
    return [{ kind: 'shared', place, units: [unit, ...sharedWith] }];
  });
  return [...broken, ...shared];
}
