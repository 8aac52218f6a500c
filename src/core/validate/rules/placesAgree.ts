import { decimalText, equal, type Points } from '../../domain/points';
import type { UnitId } from '../../domain/unit';
import { refText, type CellRef } from '../../workbook/address';
import { countingStage } from '../countingStage';
import type { Finding, Rule } from '../rule';

/** RNK-01: two places of one unit in the workbook are one: otherwise they were ranked by different keys. */
export const placesAgree: Rule = {
  id: 'RNK-01',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'places',
  scope: 'cluster',
  check: ({ reading, policy }) => {
    const counting = countingStage(reading, policy);
    const first = new Map<UnitId, { readonly value: Points; readonly at: CellRef }>();
    return reading.claims.flatMap(({ what, stage, unit, number }): readonly Finding[] => {
      const { value } = number.reading;
      if (what !== 'place' || unit === null || value === null || (stage !== null && stage !== counting)) return [];
      const before = first.get(unit);
      if (before === undefined) first.set(unit, { value, at: number.at });
      if (before === undefined || equal(before.value, value)) return [];
      const facts = { stated: decimalText(value), other: decimalText(before.value), otherCell: refText(before.at) };
      return [{ code: 'placesDiffer', place: { at: number.at, unit, criterion: null }, facts }];
    });
  },
};
