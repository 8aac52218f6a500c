import type { CellRef } from '../workbook/address';
import type { Points } from './points';
import type { ReadNumber } from './readNumber';
import type { ReviewStage } from './review';
import type { UnitId } from './unit';

/** Người chấm: one of several who score the same criteria of the same units; `unit` is the school that it stands for, where it is one of the cluster. */
export interface Reviewer {
  readonly name: string;
  readonly unit: UnitId | null;
  /** The cell that names it. */
  readonly at: CellRef;
}

/** Điểm chấm chéo: what one of several reviewers gives one unit for one criterion. */
export interface CrossScore {
  readonly reviewer: Reviewer;
  readonly number: ReadNumber;
}

/** How the scores of several reviewers become one. Source: METHODS §8.1. */
export type ConsensusRule = 'median' | 'mean' | 'trimmed';

/** The stage at which the reviewers' scores count by the policy's basis; a score typed there or later in the review stands before them. */
export const CROSS_STAGE: ReviewStage = 'review1';

/** What the scores of several reviewers on one criterion of one unit come to. Source: METHODS §8.2. */
export type Settlement =
  | { readonly state: 'settled'; readonly rule: ConsensusRule; readonly points: Points; readonly spread: Spread }
  /** A cell of theirs holds something that is no number: nothing stands in for it. */
  | { readonly state: 'unreadable'; readonly number: ReadNumber }
  /** Too far apart: `null` until people have talked it over. `missing`: the number they come to, or the reason beside it. */
  | { readonly state: 'unreconciled'; readonly missing: 'number' | 'reason'; readonly spread: Spread }
  /** They were too far apart, and the number they came to stands with its reason. */
  | { readonly state: 'reconciled'; readonly spread: Spread };

export interface Spread {
  readonly lowest: Points;
  readonly highest: Points;
  /** τ; `null`: neither the policy nor a maximum says one. */
  readonly threshold: Points | null;
  /** Who stands further than τ from the median: named, never left out silently. */
  readonly outliers: readonly CrossScore[];
  /** For information only; `null` where nobody is left, or nobody stands out. */
  readonly meanWithoutOutliers: Points | null;
}
