import { absolute, compare, greatest, points, multiply, subtract, type Points } from '../domain/points';
import type { Policy } from '../domain/policy';
import type { ConsensusRule } from '../domain/crossScore';
import { ascending, mean, median } from '../domain/averages';
import { consensus } from './consensus';

/** What the scores of several reviewers on one criterion of one unit come to. */
export interface Reconciliation {
  /** τ: above this range the reviewers talk it over. */
  readonly threshold: Points;
  readonly range: Points;
  readonly mustReconcile: boolean;
  /** `null`: nobody scored, or the reviewers must reconcile first (JUD-01); never the larger of two scores. */
  readonly final: Points | null;
  /** Reviewers further than τ from the median, by their index: named, never left out silently. */
  readonly outliers: readonly number[];
  /** For information only. */
  readonly meanWithoutOutliers: Points | null;
}

/** What the policy says of it; `null` is nothing. */
type Threshold = Pick<NonNullable<Policy['reconcile']>, 'share' | 'points'> | null;

const DEFAULT_SHARE = points('1/5');

/** τ: what the policy says, else 20% of the maximum, at least one step of scoring. Source: METHODS §8.2. */
export function reconcileThreshold(maximum: Points, step: Points | null, given: Threshold): Points {
  if (given !== null && given.points !== null) return given.points;
  const share = given === null || given.share === null ? DEFAULT_SHARE : given.share;
  const gap = multiply(maximum, share);
  return step === null ? gap : greatest(gap, step);
}

/** @param scores of the reviewers, none of them of the unit's own school (JUD-02) */
export function reconcile(scores: readonly Points[], threshold: Points, rule: ConsensusRule | null = null): Reconciliation {
  const sorted = ascending(scores);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  const middle = median(scores);
  const range = lowest === undefined || highest === undefined ? points('0') : subtract(highest, lowest);
  const mustReconcile = compare(range, threshold) > 0;
  const outliers = scores.flatMap((score, index) =>
    middle !== null && compare(absolute(subtract(score, middle)), threshold) > 0 ? [index] : [],
  );
  return {
    threshold,
    range,
    mustReconcile,
    final: mustReconcile ? null : consensus(scores, rule),
    outliers,
    meanWithoutOutliers: mean(scores.filter((_, index) => !outliers.includes(index))),
  };
}
