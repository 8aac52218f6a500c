import type { Points } from './points';

/** One of several reviewers beside the others. */
export interface ReviewerSeen {
  readonly name: string;
  /** Units with a score of theirs. */
  readonly units: number;
  /** Signed, positive is lenient; `null`: nobody else scored what this one did. Source: METHODS §8.3. */
  readonly bias: Points | null;
  /** Scores that stand further from the median than the threshold. */
  readonly outliers: number;
}

/** How far several reviewers agree: for information, never used to change points. Source: METHODS §8.4. */
export interface ReviewerReport {
  readonly reviewers: readonly ReviewerSeen[];
  /** Criteria of units whose scores wait to be reconciled. */
  readonly unreconciled: number;
  /** Over the units that all of them scored; `null`: fewer than two, or not defined for such scores. */
  readonly agreement: {
    readonly units: number;
    /** ICC(2,1). */
    readonly single: Points | null;
    /** ICC(2,k). */
    readonly mean: Points | null;
    readonly kendallW: Points | null;
  } | null;
}
