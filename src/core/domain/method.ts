import type { Points } from './points';

/**
 * What a row of a table gives: points, or a share of the criterion's own maximum, where a regulation says "điểm tối đa" (1) or
 * "75% số điểm tối đa" (3/4) and the maximum stands elsewhere.
 */
export type Award =
  { readonly points: Points; readonly share?: undefined } | { readonly share: Points; readonly points?: undefined };

/** A tier from a lower bound up; the bound belongs to it unless the tier begins `above` it ("trên 95%"). */
export type LowerTier = Award & {
  readonly from: Points;
  readonly above?: true;
  /** Values above this and below the next tier have none: `từ 80% đến 89%; từ 90%`. Absent: the tier reaches up to the next. */
  readonly to?: Points;
};
/** A tier up to its bound, which belongs to it. */
export type UpperTier = Award & { readonly upTo: Points };
export type Level = Award & { readonly label: string };

/** One kind of item of a count: giải Nhất, cấp tỉnh; each earns its points. */
export interface CountedItem {
  readonly label: string;
  readonly points: Points;
}

/** Trần theo kỳ: at most so much from each month, quarter or semester. Source: METHODS §2.6. */
export interface PeriodCap {
  readonly period: 'month' | 'quarter' | 'semester';
  readonly points: Points;
}

/**
 * So many points for each full step away from the target: "cứ vượt 5% được cộng 0,5 điểm, tối đa 2 điểm". The size is in percents
 * of the target where each unit has its own, else in the unit of the results; `count` is a number of things.
 */
export interface Steps {
  readonly size: Points;
  readonly unit: 'percent' | 'count';
  readonly points: Points;
  /** The most that the steps give or take; `null`: no ceiling of their own. */
  readonly cap: Points | null;
}

/** What a result short of its target earns: its share, a deduction step by step, nothing; `null`: the regulation does not say. */
export type Shortfall = 'proportional' | 'none' | Steps | null;

/** What a bar bars from: places at all, the first prize, every award, or grades above one. */
export type BarScope = 'rank' | 'flagOnly' | 'allAwards' | { readonly ceiling: string };

/** `cứ đủ 5 bài được 1 điểm`: only whole blocks of so many count, the odd ones earn nothing. Absent: one by one. */
export type BlockSize = Points;

/** Which units the best one is looked for among. */
export type Pool = 'all' | 'eligible';

export interface MethodPart {
  readonly label: string;
  readonly method: Method;
  /** The most this part can earn; `null`: as the method says. */
  readonly maximum: Points | null;
}

type Manual = { readonly kind: 'manual'; readonly step: Points | null };
type PerUnit = {
  readonly kind: 'perUnit';
  readonly pointsPerUnit: Points;
  readonly freeUnits: Points;
  readonly blockSize?: BlockSize;
  /** `null` here and below: the criterion's own maximum. */
  readonly maximum: Points | null;
  readonly periodCap?: PeriodCap;
};
type Tiers = (
  | { readonly direction: 'higher'; readonly tiers: readonly LowerTier[] }
  | { readonly direction: 'lower'; readonly tiers: readonly UpperTier[]; readonly otherwise: Award | null }
) & {
  readonly kind: 'tiers';
  /** The bounds are percents of each unit's target, not of the result. */
  readonly ofTarget?: true;
  /** Values from here on have no tier: the regulation does not say what they earn. */
  readonly until?: Points;
};
type RatioToTarget = {
  readonly kind: 'ratioToTarget';
  readonly maximum: Points | null;
  /** `null`: taken from each unit's target column. */
  readonly target: Points | null;
  readonly floorRatio: Points;
  /** Only what is above the floor scores ("từ 50% trở xuống không tính điểm"); absent: the floor itself does. */
  readonly aboveFloor?: true;
  readonly capRatio: Points;
  readonly direction: 'higher' | 'lower';
  readonly onZero: 'cap' | null;
  /** Absent: in proportion. */
  readonly shortfall?: Shortfall;
  /** Points on top for what is above the target; absent: none. */
  readonly excess?: Steps;
};
type Goalposts = { readonly kind: 'goalposts'; readonly low: Points; readonly high: Points; readonly maximum: Points | null };
type PassFail = {
  readonly kind: 'passFail';
  readonly maximum: Points | null;
  /**
   * What earns is that something is not there (`Không có đơn thư: 5 điểm`), so `Không` alone is no refusal. `stated`: the sentence gives
   * both branches (`có đơn thư: 0 điểm`), which `Không` and `Có` answer; `alone`: it gives one, and they are asked about. Absent: neither.
   */
  readonly absence?: 'stated' | 'alone';
};
type Levels = { readonly kind: 'levels'; readonly levels: readonly Level[] };
type RelativeToBest = {
  readonly kind: 'relativeToBest';
  readonly maximum: Points | null;
  readonly pool: Pool;
  readonly direction: 'higher' | 'lower';
};
type MinMax = {
  readonly kind: 'minMax';
  /** Points at the minimum of the pool. */
  readonly least: Points;
  readonly maximum: Points | null;
  readonly pool: Pool;
};
type ClusterLeader = { readonly kind: 'clusterLeader'; readonly maximum: Points | null; readonly pool: Pool };
type PlaceTable = {
  readonly kind: 'placeTable';
  readonly points: readonly Points[];
  /** What places after the last of the table earn; `null`: the regulation does not say. */
  readonly beyond: Points | null;
  readonly ties: 'best' | 'mean';
};
type WeightedCount = { readonly kind: 'weightedCount'; readonly items: readonly CountedItem[]; readonly maximum: Points | null };
type Composite = { readonly kind: 'composite'; readonly parts: readonly MethodPart[]; readonly maximum: Points | null };
type AlternativeMethods = { readonly kind: 'alternatives'; readonly branches: readonly MethodPart[]; readonly pick: 'best' };
type Bonus = {
  readonly kind: 'bonus';
  readonly pointsPerUnit: Points;
  readonly cap: Points | null;
  readonly once: boolean;
  readonly blockSize?: BlockSize;
  /** Several kinds of item, each with its own points; `pointsPerUnit` is then 0. */
  readonly items?: readonly CountedItem[];
  readonly periodCap?: PeriodCap;
};
type Penalty = {
  readonly kind: 'penalty';
  readonly pointsPerUnit: Points;
  readonly blockSize?: BlockSize;
  readonly cap: Points | null;
  readonly items?: readonly CountedItem[];
  /** On a criterion that earns points: what the deductions are taken from; absent: a deduction by itself. */
  readonly from?: Award;
};
type Disqualifier = { readonly kind: 'disqualifier'; readonly scope?: BarScope };

/**
 * Cách chấm điểm. Kinds and parameters are those of METHODS §2.1. `gates` are conditions under which nothing is earned at all
 * ("để xảy ra vi phạm thì không tính điểm"): no result says whether they hold, so a typed 0 does not contradict the method.
 */
export type Method = (
  | Manual
  | PerUnit
  | Tiers
  | RatioToTarget
  | Goalposts
  | PassFail
  | Levels
  | RelativeToBest
  | MinMax
  | ClusterLeader
  | PlaceTable
  | WeightedCount
  | Composite
  | AlternativeMethods
  | Bonus
  | Penalty
  | Disqualifier
) & { readonly gates?: readonly string[] };

export type MethodOf<Kind extends Method['kind']> = Extract<Method, { readonly kind: Kind }>;
