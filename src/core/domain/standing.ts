import type { Points } from './points';
import type { TieBreakKey } from './policy';
import type { UnitId } from './unit';

/** Why a place or an award is what it is: worded in `text/`. */
export type StandingReason =
  | { readonly code: 'disqualified'; readonly reason: string | null; readonly legalBasis: string | null }
  | { readonly code: 'incomplete'; readonly missing: number }
  | { readonly code: 'blocked' }
  /** A bar with a ceiling took the unit from the grade its points reach to a lower one; `to` is `null` where the policy knows no such grade. */
  | {
      readonly code: 'gradeLowered';
      readonly from: string;
      readonly ceiling: string;
      readonly to: string | null;
      readonly reason: string | null;
      readonly legalBasis: string | null;
    };

/** How a tie was broken against one other unit: "B xếp trên A: cùng 92,5 điểm, nhóm II 39 > 38". */
export interface TieBroken {
  readonly unit: UnitId;
  /** What both have alike: their total, or their percent of the assigned points. */
  readonly tied: { readonly by: 'points' | 'percent'; readonly value: Points };
  readonly against: UnitId;
  readonly key: TieBreakKey;
  readonly mine: Points;
  readonly theirs: Points;
}

/** Xếp hạng of one unit. */
export interface Standing {
  readonly unit: UnitId;
  /** `null`: ineligible, or without a total, or the ranking is blocked. */
  readonly place: number | null;
  /** The place among all units with a total, ineligible ones included; `null` without a total. */
  readonly wouldBePlace: number | null;
  /**
   * The places equal units share however the policy numbers them. Awards go by these: under `ordinal` only the order of the
   * list tells equal units apart, and that decides no award (METHODS §4.1).
   */
  readonly evenPlace: number | null;
  readonly wouldBeEvenPlace: number | null;
  readonly sharedWith: readonly UnitId[];
  readonly decidedBy: TieBroken | null;
  /** Xếp loại. */
  readonly grade: string | null;
  readonly eligible: boolean;
  readonly reasons: readonly StandingReason[];
}
