import type { CellRef } from '../workbook/address';
import type { CriterionId } from './criteria';
import type { ConsensusRule } from './crossScore';
import type { Points } from './points';
import type { UnitId } from './unit';

/** How one criterion got its points: value → rule → clamp → round. Kept so that any number can be asked why. */
export interface Step {
  readonly criterion: CriterionId;
  /** The value the method was applied to (a result), or the score that was entered; `null` is missing. */
  readonly value: Points | null;
  /** After step 4 of METHODS §3.1; `null` when missing or not applicable. */
  readonly points: Points | null;
  readonly how: StepHow;
  /** What the method gives for the result, when there is one, before rounding: compared with entered points (RNG-09); otherwise `null`. */
  readonly computed: Points | null;
  /** Between which points a relative method leaves a unit that is scored alone (STL-03); absent: it does not. */
  readonly range?: { readonly least: Points; readonly most: Points };
  readonly cells: readonly CellRef[];
  /** Cut by the criterion's own maximum (only computed points are ever cut). */
  readonly lostToMaximum: Points;
  /** Lost to the floor of 0 when the policy floors penalties at the criterion. */
  readonly lostToFloor: Points;
}

export type StepHow =
  | { readonly code: 'entered'; readonly stage: 'self' | 'review1' | 'review2' | 'agreed' }
  /** What several reviewers come to, before rounding. Source: METHODS §8. */
  | { readonly code: 'crossScored'; readonly rule: ConsensusRule; readonly reviewers: number }
  | { readonly code: 'computed'; readonly method: string; readonly facts: Readonly<Record<string, string>> }
  /** `blank`: nothing is given. `unreadable`: a cell of the basis holds something that is no number; no other stage stands in for it. `unreconciled`: reviewers are too far apart (JUD-01). */
  | { readonly code: 'missing'; readonly because?: 'blank' | 'unreadable' | 'askAssigned' | 'unreconciled' }
  /** There is a result, and the method has no points for it (METHODS §2.1, domain errors): missing, never 0. */
  | { readonly code: 'notComputable'; readonly method: string; readonly problem: MethodProblem }
  /** A relative method and a unit that is scored alone: its points lie between these until the others are known (METHODS §2.7). */
  | { readonly code: 'range'; readonly method: string; readonly least: Points; readonly most: Points }
  /** `notOnSheet`: a row that only other units' sheets have (STR-04). */
  | { readonly code: 'notApplicable'; readonly because: 'notAssigned' | 'notOnSheet' }
  | { readonly code: 'alternativeNotCounted'; readonly counted: CriterionId };

/** Why a method has no points for a value: the domain errors of METHODS §2.1. */
export type MethodProblem =
  | 'negativeCount'
  | 'fractionalCount'
  | 'belowFirstTier'
  | 'aboveLastTier'
  | 'betweenTiers'
  | 'targetMissing'
  | 'targetNotAboveZero'
  | 'zeroResult'
  /** A percent beside a target that is a number of things. */
  | 'mixedScale'
  | 'equalGoalposts'
  | 'unknownWord'
  | 'notNumber'
  | 'noMaximum'
  /** Below the target, and the regulation does not say what that earns. */
  | 'belowTarget'
  /** A place the table does not name. */
  | 'placeNotInTable'
  /** Several kinds of item, and a number that does not say of which. */
  | 'kindsNotGiven'
  /** A limit by months or semesters, and a count that does not say in which. */
  | 'periodsNotGiven'
  /** Several parts, and a result that does not give them all. */
  | 'partsNotGiven';

/** One top-level group of the tree. `counted` = raw − penalty + lost to the floor − lost to the cap, then rounded where the policy rounds groups. */
export interface GroupPoints {
  readonly criterion: CriterionId;
  readonly raw: Points;
  readonly counted: Points;
  /** Deducted inside the group: only where the policy floors penalties at the criterion or the group; otherwise 0. */
  readonly penalty: Points;
  readonly lostToCap: Points;
  readonly lostToFloor: Points;
  /** Its part of D_i: the maxima of its criteria that count for this unit, at most its cap; `null`: none is stated, or none counts. */
  readonly assignedMaximum: Points | null;
}

/** Phiếu điểm of one unit. `null` totals: something that is needed is missing. Source: METHODS §3.4. */
export interface Scorecard {
  readonly unit: UnitId;
  /** Sum of the self-scores in the same order of operations; `null` when the workbook has none or one is missing. */
  readonly self: Points | null;
  /** The same for the last review given before `agreed`. */
  readonly reviewed: Points | null;
  /** What counts, by the policy's basis. */
  readonly total: Points | null;
  /** The total before the final rounding, for `bandOn: exact`. */
  readonly exactTotal: Points | null;
  /** D_i: the maxima of the criteria that count for this unit. */
  readonly assignedMaximum: Points;
  /** 100 × total ÷ D_i; `null` without a total or when D_i is 0. */
  readonly percent: Points | null;
  readonly groups: readonly GroupPoints[];
  /** The sums of groups inside those, inner ones first; a group of branches (Hoặc) that do not count is not among them. */
  readonly innerGroups: readonly GroupPoints[];
  readonly beforeBonus: Points | null;
  readonly bonus: { readonly raw: Points; readonly counted: Points; readonly lostToCap: Points };
  /** Positive; each deduction is subtracted once, in its group or from the total. `counted` = raw − spared. */
  readonly penalty: { readonly raw: Points; readonly counted: Points; readonly sparedByCap: Points };
  readonly lostToFloor: Points;
  readonly lostToTotalCap: Points;
  readonly missing: readonly CriterionId[];
  /** Columns Điểm thưởng, Điểm trừ whose cell for this unit cannot be read: no total either. */
  readonly missingColumns: readonly ('bonus' | 'penalty')[];
  readonly steps: readonly Step[];
}
