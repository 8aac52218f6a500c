import { equal, type Points } from '../domain/points';
import type { Entry } from '../domain/reading';
import { REVIEW_STAGES, type ReviewStage } from '../domain/review';

export interface ScoreChange {
  readonly from: Points;
  readonly to: Points;
  /** The stage that changed it. */
  readonly stage: ReviewStage;
}

/** The last time a stage gave another score than the one before it; `null`: all gave the same, or there is only one. */
export function lastChange(entry: Entry): ScoreChange | null {
  const given = givenScores(entry);
  for (let index = given.length - 1; index > 0; index -= 1) {
    const [to, from] = [given[index], given[index - 1]];
    if (to !== undefined && from !== undefined && !equal(to.value, from.value))
      return { from: from.value, to: to.value, stage: to.stage };
  }
  return null;
}

/** The unit's own score and what the last stage made of it; `null` where one of them is not given. */
export function selfAndLast(entry: Entry): { readonly self: Points; readonly last: Points } | null {
  const given = givenScores(entry);
  const [first, last] = [given[0], given[given.length - 1]];
  return first?.stage !== 'self' || last === undefined ? null : { self: first.value, last: last.value };
}

function givenScores({ scores }: Entry): readonly { readonly stage: ReviewStage; readonly value: Points }[] {
  return REVIEW_STAGES.flatMap((stage) => {
    const value = scores[stage]?.reading.value ?? null;
    return value === null ? [] : [{ stage, value }];
  });
}
