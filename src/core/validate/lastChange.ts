import { equal, type Points } from '../domain/points';
import type { Entry } from '../domain/reading';
import { REVIEW_STAGES, type ReviewStage } from '../domain/review';

export interface ScoreChange {
  readonly from: Points;
  readonly to: Points;
  /** The stage that changed it. */
  readonly stage: ReviewStage;
}

/** What the last stage that gave a score made of the one before; `null`: nothing, or there is only one. */
export function lastChange({ scores }: Entry): ScoreChange | null {
  const given = REVIEW_STAGES.flatMap((stage) => {
    const value = scores[stage]?.reading.value ?? null;
    return value === null ? [] : [{ stage, value }];
  });
  const [last, before] = [given[given.length - 1], given[given.length - 2]];
  return last === undefined || before === undefined || equal(last.value, before.value)
    ? null
    : { from: before.value, to: last.value, stage: last.stage };
}
