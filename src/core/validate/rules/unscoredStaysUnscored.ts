import { decimalText, isZero } from '../../domain/points';
import type { UnitId } from '../../domain/unit';
import type { Finding, Rule } from '../rule';

/** MIS-07: a unit nobody has scored yet has neither a total nor a place, whatever its row or a formula says. */
export const unscoredStaysUnscored: Rule = {
  id: 'MIS-07',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  tests: 'units',
  scope: 'unit',
  check: ({ reading, entries, scorecards }) => {
    const scored = new Set<UnitId>();
    for (const { entry, step } of entries) {
      const isGiven =
        Object.values(entry.scores).some(({ stored }) => stored.kind !== 'blank') || (step !== null && step.points !== null);
      if (isGiven) scored.add(entry.unit);
    }
    return reading.claims.flatMap(({ what, unit, number }): readonly Finding[] => {
      const { value } = number.reading;
      if (unit === null || value === null || scored.has(unit) || scorecards.get(unit)?.total !== null) return [];
      if (what !== 'total' || isZero(value)) return [];
      return [
        { code: 'unscoredHasTotal', place: { at: number.at, unit, criterion: null }, facts: { stated: decimalText(value) } },
      ];
    });
  },
};
