import type { CellRef } from '../workbook/address';
import type { CellValue } from '../workbook/cell';
import type { Ballots } from './ballot';
import type { ClusterYear } from './cluster';
import type { Criterion, CriterionId } from './criteria';
import type { CrossScore, Settlement } from './crossScore';
import type { OddText } from './oddText';
import type { Points } from './points';
import type { ReadNumber } from './readNumber';
import type { ReviewStage } from './review';
import type { Unit, UnitId } from './unit';

export type { NumberReading, NumberWhy, ReadNumber } from './readNumber';

/** One text with its cell; blank cells give no ReadText. */
export interface ReadText {
  readonly at: CellRef;
  readonly text: string;
}

/** Chỉ tiêu: given, declared not assigned (Không giao), or not entered. A 0 stays a number and is asked about (TGT-03). */
export type ReadTarget =
  | { readonly state: 'assigned'; readonly number: ReadNumber }
  | { readonly state: 'notAssigned'; readonly at: CellRef }
  | { readonly state: 'notEntered'; readonly at: CellRef };

/** A result (kết quả thực hiện): a number, or words such as "Có", "Tốt" that a passFail or levels method reads. */
export interface ReadResult {
  readonly number: ReadNumber;
  readonly word: string | null;
}

/** What the workbook says of one unit on one criterion. A column that the workbook does not have is absent (`undefined`); a column whose cell is blank has a ReadNumber with status `missing`. */
export interface Entry {
  readonly unit: UnitId;
  readonly criterion: CriterionId;
  readonly scores: { readonly [stage in ReviewStage]?: ReadNumber };
  /** The scores of several reviewers, each with its cell, in the order of their columns or sheets; blank ones too. Absent: there are none. */
  readonly crossScores?: readonly CrossScore[];
  /** What those come to by the policy; absent: no reviewer gave a score. */
  readonly settlement?: Settlement;
  readonly target?: ReadTarget;
  readonly result?: ReadResult;
  readonly evidence?: ReadText | { readonly at: CellRef; readonly text: null };
  readonly explanation?: ReadText | { readonly at: CellRef; readonly text: null };
  readonly reason?: ReadText | { readonly at: CellRef; readonly text: null };
  readonly note?: ReadText | { readonly at: CellRef; readonly text: null };
  /** The maximum on this unit's own sheet, where sheets carry one each. */
  readonly ownMaximum?: ReadNumber;
  /** Điểm thưởng and Điểm trừ (≥ 0) typed in columns beside the row's score: they come on top of it, in steps 9 and 10. */
  readonly beside?: readonly { readonly kind: 'bonus' | 'penalty'; readonly number: ReadNumber }[];
}

/** A sum or place the workbook states itself: read, recomputed, compared, never trusted (WORKBOOKS §6). */
export interface Claim {
  readonly what: 'groupTotal' | 'total' | 'bonus' | 'penalty' | 'place' | 'maximumTotal' | 'groupMaximum';
  /** Which score column the sum belongs to; `null` on a summary or for maxima. */
  readonly stage: ReviewStage | null;
  readonly unit: UnitId | null;
  readonly criterion: CriterionId | null;
  readonly number: ReadNumber;
}

/** A block of one column that holds formulas: the ground of FRM-01…03. */
export interface FormulaColumn {
  readonly sheet: string;
  readonly column: number;
  readonly cells: readonly {
    readonly at: CellRef;
    readonly formula: string | null;
    readonly value: CellValue;
    readonly hasOwnFill: boolean;
  }[];
}

/** A SUM of the workbook together with the cells it ought to add: FRM-03. */
export interface StatedSum {
  readonly at: CellRef;
  readonly formula: string;
  /** The cells of the data block that belong to the sum by position. */
  readonly expected: readonly CellRef[];
  /** Those it does not add, of a sum with conditions or of what another formula spills; absent: its references tell. */
  readonly leftOut?: readonly CellRef[];
}

/** One quantity of the sheet `Số liệu`: a total with its parts, or a subset of a whole (REL-01, REL-02). */
export interface Indicator {
  readonly unitName: string;
  readonly name: string;
  readonly total: ReadNumber;
  readonly parts: readonly { readonly name: string; readonly number: ReadNumber; readonly isSubset: boolean }[];
}

/** The number of a criterion on one unit's sheet, where it is not the common one. */
export interface OwnNumber {
  readonly unit: UnitId;
  readonly criterion: CriterionId;
  readonly number: string;
  readonly at: CellRef;
  /** False where the number stands before the text of the criterion, in the same cell. */
  readonly hasOwnCell: boolean;
}

/**
 * How one unit's own sheet differs from the tree the sheets have in common. `at` is the row on the unit's sheet, for a missing row
 * the one it belongs under; `other` is the row where the others have it.
 */
export type StructureDifference =
  | {
      readonly kind: 'rowMissing' | 'rowMoved';
      readonly unit: UnitId;
      readonly criterion: CriterionId;
      readonly at: CellRef;
      readonly other: CellRef;
    }
  | {
      readonly kind: 'rowReworded';
      readonly unit: UnitId;
      readonly criterion: CriterionId;
      readonly at: CellRef;
      readonly other: CellRef;
      /** The wording of the unit's sheet. */
      readonly text: string;
    }
  | { readonly kind: 'rowExtra'; readonly unit: UnitId; readonly criterion: CriterionId; readonly at: CellRef };

export interface UnscoredCriterion {
  readonly number: string;
  readonly text: string;
  readonly at: CellRef;
  /** All criteria of the score sheets are on the list, so that this one is not there under other words. */
  readonly isCertain: boolean;
}

/** A class or an award that the workbook itself gives a unit, in words. */
export interface StatedClass extends ReadText {
  readonly unit: UnitId;
}

/** What one sheet says of the template it is made from. */
export interface StatedTemplate {
  readonly sheet: string;
  /** `policy`: `Cấu hình`, where the cluster says which template it uses. */
  readonly of: 'scores' | 'policy';
  /** Phiên bản mẫu. */
  readonly version: ReadText | null;
  /** The years its titles name, each with the first cell that does. */
  readonly years: readonly { readonly year: number; readonly at: CellRef }[];
}

/** The most that a column of bonuses or deductions gives one unit, positive, with the cell that says so. */
export interface ColumnMaximum {
  readonly maximum: Points;
  readonly at: CellRef;
}

export type ColumnMaxima = Readonly<Record<'bonus' | 'penalty', ColumnMaximum | null>>;

/** Everything the workbook says, with the cell of every value. The last place that knows rows and columns. */
export interface Reading {
  readonly cluster: ClusterYear;
  readonly criteria: readonly Criterion[];
  readonly units: readonly Unit[];
  /** Rows of the list `Đơn vị`, when the workbook has one: MIS-03 compares them with the units that have scores. */
  readonly expectedUnits: readonly ReadText[] | null;
  readonly entries: ReadonlyMap<UnitId, ReadonlyMap<CriterionId, Entry>>;
  /** Which stages the workbook has columns for. */
  readonly stages: readonly ReviewStage[];
  /** Điểm thưởng and Điểm trừ as columns of their own (deductions ≥ 0), where there are no bonus or penalty rows. */
  readonly bonusColumn: ReadonlyMap<UnitId, ReadNumber>;
  readonly penaltyColumn: ReadonlyMap<UnitId, ReadNumber>;
  /** Ceilings of those columns, and of such columns beside the scores of rows; absent: none is stated. */
  readonly columnMaxima?: ColumnMaxima;
  readonly claims: readonly Claim[];
  readonly formulaColumns: readonly FormulaColumn[];
  readonly statedSums: readonly StatedSum[];
  readonly indicators: readonly Indicator[];
  readonly ballots: Ballots | null;
  /** The total the workbook declares for all maxima (100, 1000), `null` when it does not. */
  readonly declaredMaximum: ReadNumber | null;
  /** Sentences that were not understood: the criterion stays manual (RUL-01); or contradict the maximum (RUL-02). */
  readonly sentenceProblems: readonly {
    readonly criterion: CriterionId;
    readonly at: CellRef;
    readonly problem: 'notUnderstood' | 'contradictsMaximum';
    readonly words: readonly string[];
  }[];
  /** Where units' own sheets are built otherwise than the others; absent: nowhere. */
  readonly structure?: readonly StructureDifference[];
  /** Criteria that stand on a few units' sheets only and do not apply to the other units; absent: none. */
  readonly ownCriteria?: ReadonlySet<CriterionId>;
  /** Criteria of the list `Bộ tiêu chí` that no score sheet has, where the list is about the same criteria; absent: none. */
  readonly unscored?: readonly UnscoredCriterion[];
  /** Classes and awards stated beside the units: compared, never trusted; absent: none. */
  readonly statedClasses?: readonly StatedClass[];
  /** What sheets say of the template they are made from, in their order; absent: none says anything. */
  readonly templates?: readonly StatedTemplate[];
  /** Words in a column of kinds that name none of them (KEY-01); absent: none. */
  readonly unknownKinds?: readonly ReadText[];
  /** Units that a reviewer's sheet scores and no score sheet has; absent: none. */
  readonly unplacedCrossScores?: readonly ReadText[];
  /** Scores of a reviewer's sheet on rows that no score sheet has, each with the words of its row; absent: none. */
  readonly unplacedCrossRows?: readonly ReadText[];
  /** Numbers that a unit's own sheet prints otherwise than the common tree (DUP-03); absent: none. */
  readonly ownNumbers?: readonly OwnNumber[];
  /** Texts whose characters are not what they seem: TXT-01…05; absent: none was looked for. */
  readonly oddTexts?: readonly OddText[];
  /** Formula cells of the score sheets that point outside the workbook: FRM-06. */
  readonly externalLinks: readonly { readonly at: CellRef; readonly formula: string }[];
}
