import { decimalText, exactText, type Points } from '../../domain/points';
import type { CellRef } from '../../workbook/address';
import type { PlacedEntry } from '../placedEntries';
import type { Rule } from '../rule';

/**
 * JUD-01: the scores of several reviewers lie no further apart than the policy allows, or what they came to stands beside them with
 * its reason. Until then the criterion has no score; who stands out is named and never left out (METHODS §8.2).
 */
export const reviewersAgree: Rule = {
  id: 'JUD-01',
  severity: 'error',
  fix: null,
  blocks: 'ranking',
  tests: 'crossScores',
  scope: 'unit',
  check: ({ entries }) =>
    entries.flatMap((placed) => {
      const { entry, criterion } = placed;
      const { settlement } = entry;
      if (settlement?.state !== 'unreconciled') return [];
      const { lowest, highest, threshold, outliers, meanWithoutOutliers } = settlement.spread;
      return [
        {
          code: 'reviewersDiffer',
          place: { at: placeOf(placed), unit: entry.unit, criterion: criterion.id },
          facts: {
            lowest: exactText(lowest),
            highest: exactText(highest),
            threshold: text(threshold) ?? '',
            outliers: outliers.map(({ reviewer, number }) => ({
              reviewer: reviewer.name,
              score: text(number.reading.value) ?? '',
            })),
            meanWithoutOutliers: text(meanWithoutOutliers),
            missing: settlement.missing,
          },
        },
      ];
    }),
};

/** The score that stands out most, else the first: there people begin to look. */
function placeOf({ entry, unit }: PlacedEntry): CellRef {
  const settlement = entry.settlement;
  const outlier = settlement?.state === 'unreconciled' ? settlement.spread.outliers[0] : undefined;
  return outlier?.number.at ?? entry.crossScores?.[0]?.number.at ?? unit.at;
}

function text(points: Points | null): string | null {
  return points === null ? null : decimalText(points);
}
