import type { CellRef } from '../workbook/address';
import type { NamedCriterion } from './explanation';
import type { Points } from './points';
import type { UnitId } from './unit';

/** A number of one unit beside the middle one of the cluster (trung vị). Points are exact. */
export interface BesideMedian {
  /** `null`: something of it is missing, so that there is nothing to compare. */
  readonly points: Points | null;
  /** `null`: fewer than two units have such a number, the unit itself among them. */
  readonly median: Points | null;
  /** How many units the median is of. */
  readonly of: number;
  /** Points less median, positive above it; `null` where one of them is. */
  readonly difference: Points | null;
}

/** One group of the top level. The median is that of the units whose rows of it come to the same maximum. */
export interface GroupProfile extends BesideMedian {
  readonly criterion: NamedCriterion;
  /** What the unit has of it, also where some rows have no points yet. */
  readonly counted: Points;
  /** Of the rows that count for this unit, at most the group's cap; `null`: none is stated. */
  readonly maximum: Points | null;
  /** Counted in percent of the maximum; `null` without one, or when it is 0. */
  readonly share: Points | null;
  /** Rows without points. */
  readonly missing: number;
}

/** One criterion that got points: `penalty` is a deduction, its points are negative. */
export interface CriterionProfile extends BesideMedian {
  readonly criterion: NamedCriterion;
  readonly kind: 'points' | 'bonus' | 'penalty';
  readonly maximum: Points | null;
  readonly cells: readonly CellRef[];
}

/** What was not earned of a maximum, or was deducted; positive. */
export interface Loss extends CriterionProfile {
  readonly lost: Points;
}

/** What was earned and does not count, because of a ceiling. */
export interface CapLoss {
  readonly by: 'criterion' | 'group' | 'bonus' | 'total';
  /** `null`: the ceiling of all bonuses, or of the total. */
  readonly criterion: NamedCriterion | null;
  /** What was left; with `lost` it is what there was before. */
  readonly counted: Points;
  /** Positive. */
  readonly lost: Points;
}

/** A criterion whose points the total waits for. */
export interface MissingPoints {
  readonly criterion: NamedCriterion;
  readonly cells: readonly CellRef[];
}

/** Hồ sơ một trường: where one unit stands in each group beside the cluster's median, where it is strong, where it lost points and why. */
export interface SchoolProfile {
  readonly unit: UnitId;
  readonly total: BesideMedian;
  /** In the order of the workbook. */
  readonly groups: readonly GroupProfile[];
  readonly bonus: BesideMedian;
  /** Deductions outside the groups are positive here. */
  readonly penalty: BesideMedian;
  /** Above the median, the largest difference first; equal ones in the order of the workbook. */
  readonly strengths: readonly CriterionProfile[];
  /** The largest loss first; equal ones in the order of the workbook. */
  readonly losses: readonly Loss[];
  readonly cuts: readonly CapLoss[];
  readonly missing: readonly MissingPoints[];
  /** Columns Điểm thưởng, Điểm trừ whose cell for this unit cannot be read. */
  readonly missingColumns: readonly ('bonus' | 'penalty')[];
}
