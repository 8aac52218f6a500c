import type { CellRef } from '../workbook/address';
import type { CellValue } from '../workbook/cell';
import type { Points } from './points';

/**
 * Why a cell reads as it does. Texts go through the vi-VN parser of METHODS §1.2:
 * `ok` and `warn` give a value, `ask` gives none until a person answers, `error` gives none.
 */
export type NumberWhy =
  | 'percent'
  | 'textNumber'
  | 'trimmed'
  | 'dotDecimal'
  | 'englishStyle'
  | 'spaceThousands'
  | 'fullWidthDigit'
  | 'unicodeMinus'
  | 'trailingDot'
  | 'ambiguousSeparator'
  | 'ratioOrDate'
  | 'unitInside'
  | 'wordForZero'
  | 'scoreAndMaximum'
  | 'dateInScore'
  | 'letterInNumber'
  | 'notNumber'
  | 'exponentText'
  | 'boolean'
  | 'errorValue'
  | 'noCachedValue';

export type NumberReading =
  | { readonly status: 'ok' | 'warn'; readonly value: Points; readonly why: readonly NumberWhy[]; readonly isPercent: boolean }
  | {
      readonly status: 'ask';
      readonly value: null;
      readonly why: readonly NumberWhy[];
      readonly candidates: readonly Points[];
      /** The candidate that the column and the maximum speak for: a proposal, never taken unasked. Absent: none. */
      readonly suggested?: Points;
    }
  | { readonly status: 'error'; readonly value: null; readonly why: readonly NumberWhy[] }
  | { readonly status: 'missing'; readonly value: null };

/** One number of the workbook with the cell it came from. */
export interface ReadNumber {
  readonly at: CellRef;
  readonly stored: CellValue;
  /** As it is shown or typed: `25,67`. */
  readonly shown: string;
  readonly formula: string | null;
  readonly format: string;
  readonly reading: NumberReading;
}
