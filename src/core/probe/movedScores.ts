import type { CriterionId } from '../domain/criteria';
import { equal, type Points } from '../domain/points';
import type { Scorecard } from '../domain/scorecard';
import type { UnitId } from '../domain/unit';

/** Whose points on which criterion are others now; `null` is missing. */
export interface MovedScore {
  readonly unit: UnitId;
  readonly criterion: CriterionId;
  readonly before: Points | null;
  readonly after: Points | null;
}

/**
 * What one change did to everyone: where units are compared, a result, a target or a bar of one moves the points of others, and a
 * person sees the list (unit, old, new) before it is accepted. In the order of the later appraisal. Source: METHODS §2.7.
 */
export function movedScores(before: readonly Scorecard[], after: readonly Scorecard[]): readonly MovedScore[] {
  const old = new Map(before.map((card) => [card.unit, new Map(card.steps.map((step) => [step.criterion, step.points]))]));
  return after.flatMap((card) =>
    card.steps.flatMap((step): readonly MovedScore[] => {
      const was = old.get(card.unit)?.get(step.criterion) ?? null;
      const isSame = was === null || step.points === null ? was === step.points : equal(was, step.points);
      return isSame ? [] : [{ unit: card.unit, criterion: step.criterion, before: was, after: step.points }];
    }),
  );
}
