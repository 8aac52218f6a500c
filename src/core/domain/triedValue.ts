import type { ExplainedLine } from './explanation';
import type { Issue } from './issue';
import type { Points } from './points';
import type { NumberWhy } from './readNumber';
import type { Step } from './scorecard';
import type { UnitId } from './unit';

/** Thử một giá trị: what is typed to see its points, as one would type it into the cells of the workbook. */
export interface ValueToTry {
  readonly value: string;
  /** Chỉ tiêu; "": as the workbook has it for the unit. */
  readonly target: string;
  /** Whose value it is, among the others of the workbook; `null`: a school by itself, which knows nothing of the others. */
  readonly unit: UnitId | null;
}

/** Why a typed number was not taken: it may mean several, or none. */
export type TypedTrouble = Extract<
  NumberWhy,
  | 'ambiguousSeparator'
  | 'ratioOrDate'
  | 'scoreAndMaximum'
  | 'unitInside'
  | 'wordForZero'
  | 'letterInNumber'
  | 'exponentText'
  | 'notNumber'
>;

/** A number as it was read: 98% is 98 and says so. */
export interface ReadAs {
  readonly number: Points;
  readonly isPercent: boolean;
}

export interface MovedPoints {
  readonly unit: UnitId;
  readonly before: Points | null;
  readonly after: Points | null;
}

/** What a tried value comes to. Nothing of it is kept. */
export type TriedValue =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'notRead';
      readonly what: 'value' | 'target';
      readonly trouble: TypedTrouble;
      /** What it may mean; to be chosen by a person. */
      readonly candidates: readonly Points[];
    }
  | {
      readonly kind: 'tried';
      /** `null`: it was taken as words. */
      readonly readAs: ReadAs | null;
      /** The target it was compared with; `null`: none is needed or given. */
      readonly target: ReadAs | null;
      readonly step: Step;
      /** Rule, points, clamp, rounding, in this order. */
      readonly lines: readonly ExplainedLine[];
      /** What would be found if it stood in the workbook. */
      readonly issues: readonly Issue[];
      /** Whose points move with it, where units are compared. */
      readonly moved: readonly MovedPoints[];
    };
