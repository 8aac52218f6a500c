import type { CellRef } from '../../workbook/address';
import type { StatedDate } from '../evidenceReference';
import type { Points } from '../points';

export type TargetOperator = 'equal' | 'atLeast' | 'atMost' | 'between';
/** Mục tiêu: more is fine. Trần: not above either (DOMAIN S3: T3 and T4 are goals, T8 a ceiling as well). */
export type TargetKind = 'goal' | 'ceiling';

export const OPERATOR_WORDS: Readonly<Record<TargetOperator, string>> = {
  equal: '=',
  atLeast: '≥',
  atMost: '≤',
  between: 'khoảng',
};
export const TARGET_KIND_WORDS: Readonly<Record<TargetKind, string>> = { goal: 'Mục tiêu', ceiling: 'Trần' };

/** One target of a plan with its result, as the register states it; `null` is not given. */
export interface Target {
  readonly cluster: string | null;
  readonly year: number;
  /** The school whose plan it is. */
  readonly unit: string | null;
  /** T1, T2, …; `null` where it has none. */
  readonly id: string | null;
  readonly text: string;
  readonly operator: TargetOperator | null;
  readonly least: Points | null;
  readonly most: Points | null;
  /** Percents of a whole, or a plain count. */
  readonly isShare: boolean;
  readonly unitOfMeasure: string | null;
  readonly kind: TargetKind;
  /** What the share is of, in words or as the code of another target, whose result is the whole then. */
  readonly base: string | null;
  readonly whole: Points | null;
  readonly result: Points | null;
  readonly basis: string | null;
  readonly note: string | null;
  readonly at: CellRef;
  readonly resultAt: CellRef;
}

/** A rule of law on a share, with its document and the days it is in force. `most: null`: the law names no ceiling. */
export interface LegalLimit {
  /** The title or code it speaks of: found in the words of a target. */
  readonly about: string;
  readonly most: Points | null;
  readonly base: string | null;
  readonly document: string;
  readonly clause: string | null;
  readonly from: StatedDate | null;
  readonly to: StatedDate | null;
  /** Optional warning, off as a rule (DOMAIN §3.2). */
  readonly warns: boolean;
}

export type TargetVerdict =
  | 'attained'
  | 'notAttained'
  /** Over a ceiling. */
  | 'above'
  | 'resultMissing'
  | 'targetMissing'
  | 'wholeMissing'
  /** No whole number is that share exactly. */
  | 'noneFits';

/** A target with its arithmetic: the whole, the counts that fit, the rate and the verdict. */
export interface AssessedTarget {
  readonly target: Target;
  readonly whole: Points | null;
  /** The smallest and largest number that fit, before rounding to whole ones: 3,2 and 4,8. */
  readonly exact: { readonly least: Points | null; readonly most: Points | null };
  /** The whole numbers that fit; `to: null` has no end. `null`: none fits, or nothing is known. */
  readonly fits: { readonly from: number; readonly to: number | null } | null;
  /** Percent, exact; `null` where there is no whole or result. */
  readonly rate: Points | null;
  readonly verdict: TargetVerdict;
  /** What the law says of such a share in that year, apart from the school's own target. */
  readonly legal: readonly LegalReading[];
}

export interface LegalReading {
  readonly limit: LegalLimit;
  /** Whether the result keeps within it; `null`: no ceiling, or no rate to compare. */
  readonly isKept: boolean | null;
}
