import { equal, exactText } from '../../domain/points';
import type { Rule } from '../rule';

/** VER-01: the maximum on a unit's own sheet is the cluster's; other maxima are another version of the criteria. */
export const ownMaximumIsCommon: Rule = {
  id: 'VER-01',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  check: ({ entries }) =>
    entries.flatMap(({ entry, criterion }) => {
      const own = entry.ownMaximum?.reading.value ?? null;
      if (entry.ownMaximum === undefined || own === null || criterion.maximum === null || equal(own, criterion.maximum))
        return [];
      return [
        {
          code: 'ownMaximumDiffers',
          place: { at: entry.ownMaximum.at, unit: entry.unit, criterion: criterion.id },
          facts: { own: exactText(own), common: exactText(criterion.maximum) },
        },
      ];
    }),
};
