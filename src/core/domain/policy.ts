import type { Period } from './cluster';
import type { ConsensusRule } from './crossScore';
import type { Points } from './points';
import type { PaperStyle } from '../workbook/paperModel';
import type { ReviewStage } from './review';

/** Quy chế and hướng dẫn chấm điểm as data: everything a regulation decides. Source: CONTRACT §3.1. */
export interface Policy {
  readonly year: number | null;
  readonly period: Period | null;
  readonly clusterName: string | null;
  /** The first stage given counts. Without `self`, an unreviewed cell is missing and blocks. */
  readonly basis: readonly ReviewStage[];
  readonly rounding: { readonly at: 'criterion' | 'group' | 'total' | 'none'; readonly decimals: number };
  readonly caps: {
    readonly total: Points | null;
    readonly bonus: Points | null;
    readonly penalty: Points | null;
    readonly penaltyFloor: 'criterion' | 'group' | 'total';
    readonly bonusMayExceedTotal: boolean;
  };
  readonly rankBy: 'points' | 'percent';
  readonly ranking: 'competition' | 'dense' | 'ordinal';
  readonly tieBreak: readonly TieBreakKey[];
  /** Xếp loại, highest first; each holds from its bound (included) up to the next. */
  readonly grades: readonly { readonly name: string; readonly from: Points }[];
  readonly awards: readonly AwardRule[];
  /** What people have decided on ties at a last seat, so that a run done again honours it. */
  readonly decisions: readonly RecordedDecision[];
  readonly oneAwardPerUnit: boolean;
  readonly unassignedWithResult: 'ask' | 'exclude' | 'leaderShare';
  readonly bandOn: 'rounded' | 'exact';
  /** Chấm chéo: above which range reviewers talk it over, and how their scores become one; `consensus: null` is the median from three reviewers on. */
  readonly reconcile: {
    /** Of the maximum, as a fraction: 20% is 1/5. */
    readonly share: Points | null;
    readonly points: Points | null;
    readonly consensus: ConsensusRule | null;
  } | null;
  readonly citations: readonly Citation[];
  /** Rules whose findings weigh more or less in this cluster; absent: none. */
  readonly severities?: readonly SeverityOverride[];
  /** What a school is given to see of the others: `own`, nothing; absent: everything. */
  readonly visibility?: 'own' | 'all';
  /** Whether this is the product's own draft, to be replaced by the cluster's regulation; said on screen and on paper. */
  readonly isDraft: boolean;
  /** Thể thức of every official sheet and paper; both are in use among the schools (DOMAIN §5). */
  readonly paperStyle: PaperStyle;
}

/** Tiêu chí phụ. `decision` is a person or a lot, and decides nothing by itself. */
export type TieBreakKey =
  | { readonly by: 'group' | 'criterion'; readonly number: string; readonly order: 'desc' | 'asc' }
  | { readonly by: 'beforeBonus' | 'bonus' | 'penalty' | 'votes' | 'missing'; readonly order: 'desc' | 'asc' }
  | { readonly by: 'self' | 'decision'; readonly order: 'desc' | 'asc' };

export type Quota =
  | { readonly fixed: number }
  | { readonly share: Points; readonly base: 'units' | 'eligible'; readonly round: 'floor' | 'halfUp'; readonly atLeast: number };

/** One award of the cluster (danh hiệu or hình thức khen thưởng) with its conditions. */
export interface AwardRule {
  readonly id: string;
  readonly name: string;
  readonly quota: Quota;
  readonly minTotal: Points | null;
  readonly minGrade: string | null;
  /** Only units at this place or better; `null` is no such condition. */
  readonly places: number | null;
  /** Whether only units that registered for it are considered. */
  readonly registered: boolean;
  readonly vote: { readonly threshold: Threshold; readonly of: 'members' | 'present' | 'valid' } | null;
  readonly cutLine: 'decide' | 'expand' | 'exclude';
  readonly passDown: boolean;
}

/**
 * Quyết định về suất cuối: of equal units who takes the seats that are left, and who decided that, when and why. Names of units are
 * separated by `;`. It holds for exactly these equal units: another tie was never decided. Source: METHODS §6.5.
 */
export interface RecordedDecision {
  readonly award: string;
  readonly chosen: string;
  readonly among: string;
  readonly by: string;
  readonly on: string;
  readonly reason: string;
}

/** A share as an exact fraction: `"80"` is 80/100, `"2/3"` stays 2/3. `moreThan`: strictly above. Source: METHODS §7.3. */
export interface Threshold {
  readonly share: Points;
  readonly moreThan: boolean;
  /** As the policy writes it. */
  readonly text: string;
}

/** A rule of METHODS §10 raised or lowered, with the reason that is recorded for it. */
export interface SeverityOverride {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly reason: string;
}

export interface Citation {
  readonly field: string;
  readonly document: string;
  readonly from: string | null;
  readonly to: string | null;
}
