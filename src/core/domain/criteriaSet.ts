import type { CriterionKind } from './criteria';
import type { Points } from './points';

/** Bộ tiêu chí on one scale (of 100 or of 1000 points): what a fresh scoring workbook is made from. */
export interface CriteriaSet {
  readonly title: string;
  /** Whether every point value is a draft, to be replaced by the cluster's own regulation (DOMAIN §8). */
  readonly isDraft: boolean;
  /** Said on paper while `isDraft`. */
  readonly paperNotice: string;
  readonly total: Points;
  /** `null`: no ceiling. */
  readonly bonusCap: Points | null;
  readonly penaltyCap: Points | null;
  readonly groups: readonly CriteriaGroup[];
  readonly bonus: readonly SetCriterion[];
  readonly penalty: readonly SetCriterion[];
}

/** Nhóm tiêu chí. */
export interface CriteriaGroup {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly maximum: Points;
  readonly criteria: readonly SetCriterion[];
}

/** Tiêu chí of a set, before any unit is scored. */
export interface SetCriterion {
  /** Stable, English: `training.classes`. */
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly kind: CriterionKind;
  /** `null` for a penalty: so much each time, without a ceiling. */
  readonly maximum: Points | null;
  readonly unitOfMeasure: string;
  /** Cách chấm điểm, as an officer writes it. */
  readonly sentence: string;
  /** A target that is the same for every unit; `null`: each unit's own, or to be filled by the cluster. */
  readonly target: Points | null;
}
