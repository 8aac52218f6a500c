import { equal, exactText } from '../../domain/points';
import { refText } from '../../workbook/address';
import type { CriterionId } from '../../domain/criteria';
import type { Context } from '../context';
import { groupMaximaThatDiffer } from '../groupMaxima';
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
  tests: 'criteria',
  scope: 'book',
  check: (context) => [
    ...context.entries.flatMap(({ entry, criterion }): readonly Finding[] => {
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
    ...listedOtherwise(context),
  ],
};

/** Of a group only where nothing else tells it: its criteria differ as well, or do not add up to it (CFG-02, CFG-13). */
function listedOtherwise(context: Context): readonly Finding[] {
  const { criteria } = context.reading;
  const told = new Set<CriterionId | null>(groupMaximaThatDiffer(context, () => true).map(({ place }) => place.criterion));
  for (const { parent, listedMaximum } of [...criteria].reverse()) if (listedMaximum !== undefined) told.add(parent);
  return criteria.flatMap(({ id, hasChildren, maximum, maximumAt, at, listedMaximum }): readonly Finding[] => {
    if (listedMaximum === undefined || maximum === null || (hasChildren && told.has(id))) return [];
    const place = { at: listedMaximum.at, unit: null, criterion: id };
    const facts = { listed: exactText(listedMaximum.maximum), common: exactText(maximum), other: refText(maximumAt ?? at) };
    return [{ code: 'listMaximumDiffers', place, facts }];
  });
}
