import { decimalText } from '../../domain/points';
import { unitNames } from '../../domain/unitNames';
import { typedText } from '../cells/typedText';
import { splitsTie } from '../claims/splitsTie';
import type { Finding, Rule } from '../rule';

/** RNK-02: units that are equal by every key share their place; a different one needs a decision that is written down. */
export const equalUnitsShareTheirPlace: Rule = {
  id: 'RNK-02',
  severity: 'error',
  fix: 'ask',
  blocks: 'ranking',
  tests: 'places',
  scope: 'cluster',
  check: ({ reading, standings }) => {
    if ([...standings.values()].some(({ wouldBePlace }) => wouldBePlace === null)) return [];
    const name = unitNames(reading);
    return reading.claims.flatMap(({ what, unit, number }): readonly Finding[] => {
      const stated = number.reading.value;
      const standing = unit === null ? undefined : standings.get(unit);
      if (what !== 'place' || stated === null || standing === undefined || !splitsTie(stated, standing)) return [];
      const shared = String(standing.place);
      return [
        {
          code: 'tieSplit',
          place: { at: number.at, unit, criterion: null },
          facts: { stated: decimalText(stated), shared, with: standing.sharedWith.map(name) },
          fix: { kind: 'ask', from: typedText(number), to: shared },
        },
      ];
    });
  },
};
