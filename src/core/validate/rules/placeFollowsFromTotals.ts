import { decimalText, equal, points } from '../../domain/points';
import { typedText } from '../cells/typedText';
import { splitsTie } from '../claims/splitsTie';
import type { Rule } from '../rule';

/** REL-11: a place stated on a summary is the engine's. Nothing is compared while some unit has no total: places would only be provisional. */
export const placeFollowsFromTotals: Rule = {
  id: 'REL-11',
  severity: 'error',
  fix: 'ask',
  blocks: 'print',
  tests: 'places',
  scope: 'cluster',
  check: ({ reading, standings }) => {
    if ([...standings.values()].some((standing) => standing.wouldBePlace === null)) return [];
    return reading.claims.flatMap(({ what, unit, number }) => {
      const stated = number.reading.value;
      const standing = unit === null ? undefined : standings.get(unit);
      if (what !== 'place' || stated === null || standing === undefined) return [];
      if (standing.place !== null && equal(stated, points(String(standing.place)))) return [];
      if (splitsTie(stated, standing)) return []; // RNK-02 tells it
      const computed = standing.place === null ? null : String(standing.place);
      return [
        {
          code: 'placeDiffers',
          place: { at: number.at, unit, criterion: null },
          facts: { stated: decimalText(stated), computed },
          fix: computed === null ? null : { kind: 'ask', from: typedText(number), to: computed },
        },
      ];
    });
  },
};
