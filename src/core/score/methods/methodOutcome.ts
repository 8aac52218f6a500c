import type { Points } from '../../domain/points';
import { ZERO } from '../../domain/points';
import type { MethodProblem } from '../../domain/scorecard';
import type { Field } from './field';

/** What a unit achieved, as a method takes it: a number (a rate of 98% is 98, and says that it is a percent), or a word. */
export interface MethodValue {
  readonly number: Points | null;
  readonly isPercent: boolean;
  /** "Tốt", "Có", "x"; `null` when the cell holds a number. */
  readonly word: string | null;
}

/** What a method needs to know besides the value. */
export interface MethodContext {
  /** Chỉ tiêu of this unit, `null` when the method carries its own or none is assigned. */
  readonly target: Points | null;
  /** Whether that target was written as a percent; its number is then of percents (95). */
  readonly isTargetPercent: boolean;
  /** Điểm chuẩn of the criterion, the ceiling where the method states none. */
  readonly maximum: Points | null;
  /** Whether results are places (đơn vị tính: thứ hạng); absent: they are not. */
  readonly isPlace?: boolean;
  /** The other units of the cluster, for the relative methods; absent: none is known. */
  readonly field?: Field;
}

/**
 * Exact points before rounding, or the domain error that leaves them missing (never 0). `facts` are decimal texts that
 * say how the points came about. Source: METHODS §2.1.
 */
export type MethodOutcome =
  | {
      readonly kind: 'points';
      readonly points: Points;
      readonly lostToMaximum: Points;
      readonly facts: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'range'; readonly least: Points; readonly most: Points }
  | { readonly kind: 'problem'; readonly problem: MethodProblem };

export const earned = (points: Points, facts: Readonly<Record<string, string>>, lostToMaximum: Points = ZERO): MethodOutcome => ({
  kind: 'points',
  points,
  lostToMaximum,
  facts,
});

/** Points that depend on the other units: more than one number may come of it. */
export const range = (least: Points, most: Points): MethodOutcome => ({ kind: 'range', least, most });

export const problem = (code: MethodProblem): MethodOutcome => ({ kind: 'problem', problem: code });
