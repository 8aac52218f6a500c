import type { CellRef } from '../workbook/address';
import type { Workbook } from '../workbook/workbook';
import type { Appraisal } from './appraisal';
import type { ModelValue } from '../workbook/sheetModel';
import type { ChangeValue } from './collection';
import type { Points } from './points';
import type { CriterionId } from './criteria';
import type { RuleId } from './issue';
import type { UnitId } from './unit';

/** One cell that a fix sets (sửa một ô): what it holds, what it is to hold, and the rules that ask for it. */
export interface CellFix {
  readonly at: CellRef;
  readonly from: ChangeValue;
  readonly put: ModelValue;
  /** What the cell will show, where that is not the number it holds: `20/7/2022`. */
  readonly shown?: string;
  /** Of a formula: what the cell shows now, and what the formula comes to, `null` where only Excel can say. */
  readonly formula?: { readonly was: ChangeValue; readonly gives: number | null };
  readonly rules: readonly RuleId[];
  readonly unit: UnitId | null;
  readonly criterion: CriterionId | null;
}

/** What fixes do to a unit: its total and its place before and after. Only units of which something changes. */
export interface FixEffect {
  readonly unit: UnitId;
  readonly name: string;
  readonly total: { readonly from: Points | null; readonly to: Points | null };
  readonly place: { readonly from: number | null; readonly to: number | null };
}

/** Fixes as they would be carried out, to look at before anyone agrees. */
export interface Fixing {
  readonly cells: readonly CellFix[];
  readonly effects: readonly FixEffect[];
  /** Findings that are there now and would not be, and the other way round; formulas are calculated by Excel only afterwards. */
  readonly gone: number;
  readonly come: number;
  /** Sums and other formulas of the workbook show what they held before until Excel calculates them again. */
  readonly hasStaleFormulas: boolean;
  /** Effects and findings reckon with all formulas that follow from the cells: each could be calculated ahead. */
  readonly isFollowed: boolean;
  /** The workbook as it would be, as far as its formulas can be calculated ahead, and what is found in it: effects and findings are of these. */
  readonly workbook: Workbook;
  readonly appraisal: Appraisal;
}
