import type { Points } from '../../domain/points';
import { ZERO } from '../../domain/points';
import type { MethodProblem } from '../../domain/scorecard';

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
  | { readonly kind: 'problem'; readonly problem: MethodProblem };

export const earned = (points: Points, facts: Readonly<Record<string, string>>, lostToMaximum: Points = ZERO): MethodOutcome => ({
  kind: 'points',
  points,
  lostToMaximum,
  facts,
});

export const problem = (code: MethodProblem): MethodOutcome => ({ kind: 'problem', problem: code });
