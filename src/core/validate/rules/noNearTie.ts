import { absolute, compare, points, subtract, type Points } from '../../domain/points';
import { unitNames } from '../../domain/unitNames';
import type { UnitId } from '../../domain/unit';
import type { Finding, Rule } from '../rule';

const NEAR = points('0.000001');

/** RNK-03: where nothing is rounded, two units that differ by less than a millionth are told; the exact order stands (METHODS §1.5). */
export const noNearTie: Rule = {
  id: 'RNK-03',
  severity: 'warning',
  fix: null,
  blocks: 'tick',
  tests: 'units',
  scope: 'cluster',
  check: ({ policy, reading, scorecards, standings }) => {
    if (policy.rounding.at !== 'none') return [];
    const name = unitNames(reading);
    const cells = new Map(reading.units.map(({ id, at }) => [id, at]));
    const ranked = [...scorecards.values()]
      .flatMap(({ unit, total, percent }): readonly { readonly unit: UnitId; readonly key: Points }[] => {
        const key = policy.rankBy === 'percent' ? percent : total;
        return key === null || standings.get(unit)?.eligible !== true ? [] : [{ unit, key }];
      })
      .sort((a, b) => compare(b.key, a.key));
    return ranked.flatMap(({ unit, key }, index): readonly Finding[] => {
      const above = ranked[index - 1];
      if (above === undefined) return [];
      const gap = absolute(subtract(above.key, key));
      if (compare(above.key, key) === 0 || compare(gap, NEAR) >= 0) return [];
      return [
        {
          code: 'nearTie',
          place: { at: cells.get(unit) ?? null, unit, criterion: null },
          facts: { above: name(above.unit), below: name(unit) },
        },
      ];
    });
  },
};
