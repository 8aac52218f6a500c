import type { CellRef } from '../workbook/address';
import type { Method } from './method';
import type { Points } from './points';

export type { Method } from './method';

declare const brand: unique symbol;
/** `c1`, `c2`, … in the order of the rows (or columns): identity is order plus level, never the printed number. */
export type CriterionId = string & { readonly [brand]?: 'criterion' };

export type CriterionKind = 'points' | 'bonus' | 'penalty' | 'disqualifier';

/** Tiêu chí, at any level of the tree: a group (nhóm), or a leaf that gets points. Listed in document order, parents before children. */
export interface Criterion {
  readonly id: CriterionId;
  /** As printed: `II.3`, `1.1.2`, "" when the row has none. */
  readonly number: string;
  readonly text: string;
  /** 1 is the top of the tree. */
  readonly level: number;
  readonly parent: CriterionId | null;
  readonly hasChildren: boolean;
  /** Điểm chuẩn, điểm tối đa; `null` is not stated. For a penalty: the ceiling of the deduction, positive. */
  readonly maximum: Points | null;
  readonly maximumAt: CellRef | null;
  /** The maximum of the list `Bộ tiêu chí`, where the score sheets state another one (VER-01); absent: they agree. */
  readonly listedMaximum?: { readonly maximum: Points; readonly at: CellRef };
  /** Trần điểm của nhóm, when the group declares one; `null`: the maximum must equal the sum of its criteria (CFG-02). */
  readonly cap: Points | null;
  readonly kind: CriterionKind;
  readonly method: Method;
  /** The sentence the method was read from, `null` when there was none. */
  readonly sentence: string | null;
  /** Where the sentence stands: a cell of its own, the criterion's own words, the list `Bộ tiêu chí`; absent: there is none. */
  readonly sentenceAt?: CellRef;
  /** Đơn vị tính. */
  readonly unitOfMeasure: string | null;
  /** "Hoặc": the criteria of one set of alternatives share this key; one of them counts. */
  readonly alternatives: string | null;
  /** Penalties only: its scores are typed ≥ 0, because their column is headed Điểm trừ; absent: a row of numbers ≤ 0 (CONTRACT §5.1). */
  readonly countsDeductions?: true;
  /** What the number cell holds where Excel spoiled the number (`1.1` for 1.10, a date for 1.5); absent: the number itself. */
  readonly numberStored?: string;
  /** The cell of the number, where it has one of its own. */
  readonly numberAt?: CellRef;
  readonly at: CellRef;
}
