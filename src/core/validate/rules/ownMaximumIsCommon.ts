import { equal, exactText } from '../../domain/points';
import { refText } from '../../workbook/address';
import type { Finding, Rule } from '../rule';

/**
 * VER-01: the maximum on a unit's own sheet is the cluster's, and that of the score sheets is the list's; other maxima are another
 * version of the criteria.
 */
export const ownMaximumIsCommon: Rule = {
  id: 'VER-01',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  check: ({ entries, reading }) => [
    ...entries.flatMap(({ entry, criterion }): readonly Finding[] => {
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
    ...reading.criteria.flatMap(({ id, maximum, maximumAt, at, listedMaximum }): readonly Finding[] =>
      listedMaximum === undefined || maximum === null
        ? []
        : [
            {
              code: 'listMaximumDiffers',
              place: { at: listedMaximum.at, unit: null, criterion: id },
              facts: {
                listed: exactText(listedMaximum.maximum),
                common: exactText(maximum),
                other: refText(maximumAt ?? at),
              },
            },
          ],
    ),
  ],
};
