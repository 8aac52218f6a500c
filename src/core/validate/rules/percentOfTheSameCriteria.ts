import { compare, decimalText, type Points } from '../../domain/points';
import type { UnitId } from '../../domain/unit';
import type { Finding, Rule } from '../rule';

/** TGT-08: what a unit earned and what it was assigned are the same criteria; without bonuses nobody earns more than 100 per cent. */
export const percentOfTheSameCriteria: Rule = {
  id: 'TGT-08',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  tests: 'units',
  scope: 'unit',
  check: ({ reading, scorecards, entries, policy }) => {
    if (policy.rankBy !== 'percent') return [];
    const above = new Set<UnitId>();
    for (const { step, criterion, unit } of entries)
      if (step !== null && step.points !== null && isAbove(step.points, criterion.maximum)) above.add(unit.id);
    return reading.units.flatMap(({ id, at }): readonly Finding[] => {
      const card = scorecards.get(id);
      if (card === undefined || card.beforeBonus === null || above.has(id)) return [];
      if (compare(card.beforeBonus, card.assignedMaximum) <= 0) return [];
      const facts = { earned: decimalText(card.beforeBonus), assigned: decimalText(card.assignedMaximum) };
      return [{ code: 'percentAboveWhole', place: { at, unit: id, criterion: null }, facts }];
    });
  },
};

function isAbove(points: Points, maximum: Points | null): boolean {
  return maximum !== null && compare(points, maximum) > 0;
}
