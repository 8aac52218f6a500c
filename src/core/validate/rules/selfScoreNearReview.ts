import { compare, decimalText, isNegative, points } from '../../domain/points';
import { selfAgainstReview } from '../../domain/selfAgainstReview';
import type { UnitId } from '../../domain/unit';
import type { CellRef } from '../../workbook/address';
import { selfScoresByUnit } from '../selfScores';
import type { Finding, Rule } from '../rule';

const FAR_PERCENT = points('5');
/** On a scale above this, 5 points are nothing: there only the percent counts. */
const SMALL_SCALE = points('150');

/** STA-05: a unit that stands far above its review has claimed too much, or was reviewed too hard (METHODS §8.5). */
export const selfScoreNearReview: Rule = {
  id: 'STA-05',
  severity: 'warning',
  fix: null,
  blocks: 'tick',
  tests: 'units',
  scope: 'cluster',
  check: (context) => {
    let cells: ReadonlyMap<UnitId, CellRef> | null = null;
    const cards = [...context.scorecards.values()].flatMap(({ unit, self, reviewed, assignedMaximum }) =>
      self === null || reviewed === null ? [] : [{ unit, self, review: reviewed, assignedMaximum }],
    );
    return selfAgainstReview(cards).flatMap(
      ({ difference, relative, isFar, placeBySelf, placeByReview }, index): readonly Finding[] => {
        const card = cards[index];
        if (card === undefined || !isFar || isNegative(difference)) return [];
        const isFarInPercent = relative !== null && compare(relative, FAR_PERCENT) > 0;
        if (!isFarInPercent && compare(card.assignedMaximum, SMALL_SCALE) > 0) return [];
        cells ??= new Map(selfScoresByUnit(context).map(({ unit, at }) => [unit.id, at]));
        return [
          {
            code: 'selfFarAboveReview',
            place: { at: cells.get(card.unit) ?? null, unit: card.unit, criterion: null },
            facts: {
              self: decimalText(card.self),
              review: decimalText(card.review),
              difference: decimalText(difference),
              percent: relative === null ? null : decimalText(relative, 2),
              placeBySelf,
              placeByReview,
            },
          },
        ];
      },
    );
  },
};
