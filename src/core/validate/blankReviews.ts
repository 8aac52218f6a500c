import type { IssueFacts, IssuePlace } from '../domain/issue';
import { decimalText } from '../domain/points';
import type { ReadNumber } from '../domain/reading';
import type { ReviewStage } from '../domain/review';
import type { UnitId } from '../domain/unit';
import type { Context } from './context';
import type { PlacedEntry } from './placedEntries';

export interface BlankReview {
  readonly place: IssuePlace;
  readonly facts: IssueFacts['reviewBlank'];
}

/** A column filled only where the review changed something is a way of working; one filled in nine cells of ten has a gap. */
const FILLED_OF_TEN = 9;

/** Cells a unit's column of one stage left blank though nearly all others are filled, where another stage's score counts in their stead. */
export function blankReviews(context: Context): readonly BlankReview[] {
  return context.reading.stages.flatMap((stage) => blankIn(stage, context));
}

function blankIn(stage: ReviewStage, { entries }: Context): readonly BlankReview[] {
  const byUnit = new Map<UnitId, { filled: number; readonly blank: { placed: PlacedEntry; number: ReadNumber }[] }>();
  for (const placed of entries) {
    const number = placed.entry.scores[stage];
    if (number === undefined || placed.criterion.kind !== 'points') continue;
    const known = byUnit.get(placed.unit.id) ?? { filled: 0, blank: [] };
    byUnit.set(placed.unit.id, known);
    if (number.reading.status !== 'missing') known.filled += 1;
    else known.blank.push({ placed, number });
  }
  return [...byUnit.values()].flatMap(({ filled, blank }) => {
    const standing = blank.flatMap(({ placed: { step, unit, criterion }, number }): readonly BlankReview[] =>
      step?.how.code !== 'entered' || step.points === null
        ? []
        : [
            {
              place: { at: number.at, unit: unit.id, criterion: criterion.id },
              facts: { stage, counted: step.how.stage, points: decimalText(step.points) },
            },
          ],
    );
    return filled * 10 >= (filled + standing.length) * FILLED_OF_TEN ? standing : [];
  });
}
