import type { CellRef } from '../workbook/address';
import type { CriterionId } from './criteria';
import type { PolicyExpects } from './policyField';
import type { PolicyProblemKind } from './policyProblem';
import type { CorrectionProblemKind } from './readingCorrection';
import type { NumberWhy } from './reading';
import type { ReviewStage } from './review';
import type { MethodProblem } from './scorecard';
import type { UnitId } from './unit';

/** Numbers in facts are decimal texts with a dot; cells are `Sheet!E12`; texts stand as typed; lists keep their order. */
export interface IssueFacts {
  // TYP
  /** `isPercent`: a percent in a cell that is not formatted as one. */
  numberAsText: { text: string; value: string; isPercent: boolean };
  mixedSeparators: { text: string; value: string; column: string };
  ambiguousSeparator: { text: string; candidates: readonly string[]; suggested: string | null };
  letterInNumber: { text: string };
  /** A cell without a value for another reason; `suggested` is the reading that fits the maximum. */
  unreadableNumber: { text: string; why: NumberWhy; candidates: readonly string[]; suggested: string | null };
  oddDigits: { text: string; value: string };
  percentScalesMixed: { text: string; usual: 'percentSign' | 'upTo100' | 'upTo1' };
  wordNotRecognised: { text: string };
  errorValue: { error: string };
  emptyTextFormula: { formula: string };
  // RNG
  percentOutOfRange: { value: string };
  negativeCount: { value: string };
  fractionalCount: { value: string };
  scoreAboveMaximum: { value: string; maximum: string };
  negativeScore: { value: string };
  penaltySign: { value: string; flipped: string; signConvention: 'rowNegative' | 'columnPositive' };
  bonusAboveCap: { value: string; cap: string };
  /** The value is a number, and the method has no points for it. */
  valueOutsideDomain: { value: string; problem: MethodProblem };
  pointsDoNotFollow: { typed: string; computed: string; value: string; sentence: string | null };
  // REL
  partsDiffer: { name: string; total: string; sum: string; difference: string; parts: readonly string[] };
  subsetAboveWhole: { name: string; subset: string; subsetValue: string; whole: string };
  groupTotalDiffers: { stated: string; computed: string; difference: string; textCells: readonly string[] };
  /** Places as the workbook states them and as the engine finds them, `null` where there is none. */
  totalDiffers: {
    stated: string;
    computed: string;
    difference: string;
    textCells: readonly string[];
    statedPlace: string | null;
    computedPlace: string | null;
  };
  selfTotalDiffers: { stated: string; computed: string; difference: string };
  /** `computed` is `null` when the engine does not rank the unit. */
  placeDiffers: { stated: string; computed: string | null };
  // MIS
  scoreMissing: { stage: ReviewStage | 'result' | 'target' | 'bonusColumn' | 'penaltyColumn' };
  /** A review left blank in a column that is otherwise filled: what counts is an earlier score. */
  reviewBlank: { stage: ReviewStage; counted: ReviewStage; points: string };
  /** A criterion that other units' sheets have; `other` is its row there. */
  rowMissing: { number: string; text: string; other: string };
  /** A criterion of the list `Bộ tiêu chí` that no score sheet has. */
  criterionUnscored: { number: string; text: string };
  evidenceMissing: { points: string };
  unitMissing: { name: string; expected: number; found: number };
  placeholder: { text: string };
  // DUP
  unitTwice: { name: string; other: string };
  /** `first`: the cell of the row before. */
  voteTwice: { name: string; award: string | null; first: string };
  /** `tonePlacement`: Hoà and Hòa, one word; `marks`: Hoa and Hòa, two words (METHODS §11). */
  unitLookAlike: { name: string; other: string; otherCell: string; differ: 'tonePlacement' | 'marks' };
  /** A name on `Bỏ phiếu` that is no school of the score sheets, or no award of the policy. */
  nameUnknown: { name: string; of: 'unit' | 'award' };
  numberTwice: { number: string; other: string };
  // STR: `other` is the row on the sheet of another unit
  rowExtra: { number: string; text: string };
  rowMoved: { number: string; text: string; other: string };
  rowReworded: { text: string; common: string; other: string };
  // TXT: `text` and `to` are before and after of the first cell, `changes` what should stand in each cell of the column
  textDecomposed: OddTextFacts;
  /** `font`: the font that says the same as the letters; `null`: the letters alone, and nothing is proposed. */
  legacyText: OddTextFacts & { encoding: 'tcvn3' | 'vni'; font: string | null };
  strayBlanks: OddTextFacts;
  ethForD: OddTextFacts;
  misreadText: OddTextFacts;
  // FRM: `cells` are all cells of the one finding, the first of them its place
  constantInFormulas: { value: string; formula: string; recomputed: string | null; cells: readonly string[] };
  formulaUnlikeNeighbours: { formula: string; majority: string; cells: readonly string[] };
  rangeLeavesOut: { formula: string; cells: readonly string[]; leftOut: string | null };
  externalLink: { formula: string };
  // CFG
  maximaDiffer: { declared: string; sum: string; difference: string };
  groupMaximumDiffers: { declared: string; sum: string; difference: string };
  /** `label`, `table`, `words`: as they stand on `Cấu hình`; `row` under the heading of the table, `""` when all are meant. */
  policyProblem: {
    path: string;
    problem: PolicyProblemKind;
    found: string;
    label: string;
    table: string;
    row: string;
    expects: PolicyExpects;
    words: readonly string[];
  };
  /** A correction of the reading on `Cấu hình` that is not applied, in its own words; see `CorrectionProblem`. */
  correctionNotApplied: {
    problem: CorrectionProblemKind;
    sheet: string;
    subject: string;
    is: string;
    heading: string;
    found: string;
  };
  // beyond the first thirty, met on the way
  sentenceNotUnderstood: { sentence: string; words: readonly string[] };
  sentenceContradictsMaximum: { sentence: string; maximum: string };
  selfScoreDependsOnLeader: { claimed: string; least: string; most: string };
  targetZero: { value: string };
  targetNotEntered: { unitOfMeasure: string | null };
  targetNotAboveZero: { value: string };
  unassignedWithResult: { result: string };
  votesDoNotBalance: { problem: BallotProblem; left: string; right: string };
  ownMaximumDiffers: { own: string; common: string };
  /** `Bộ tiêu chí` against the score sheets; `other` is the cell of the score sheet. */
  listMaximumDiffers: { listed: string; common: string; other: string };
  disqualifierWithoutBasis: { missing: 'reason' | 'legalBasis' };
  liveFormulaDiffers: { formula: string; shown: string; computed: string };
  // several reviewers
  /** Further apart than `threshold`. `outliers`: who stands that far from the median; `missing`: what is not recorded yet. */
  reviewersDiffer: {
    lowest: string;
    highest: string;
    threshold: string;
    outliers: readonly { readonly reviewer: string; readonly score: string }[];
    meanWithoutOutliers: string | null;
    missing: 'number' | 'reason';
  };
  ownSchoolScored: { reviewer: string; score: string };
  /** `marks`: the one mark of each criterion. */
  oneMarkForAll: { reviewer: string; marks: readonly string[]; units: number };
  /** A reviewer's sheet for a school that no score sheet has. */
  crossScoresUnplaced: { name: string };
  // collecting the files of schools; `cluster` and `member` are what the two files say, `null` where nothing is stated
  versionDiffers: { what: 'year' | 'period' | 'version'; cluster: string; member: string };
  maximumChanged: { cluster: string | null; member: string | null };
  targetChanged: { cluster: string; member: string };
  /** All cells of the one finding, the first of them its place. */
  reviewCellsFilled: { cells: readonly string[] };
  /** `on`: when the school stamped its file. */
  changedSinceStamp: { on: string };
  unitMatchedByName: { name: string; unit: string };
  unitInTwoFiles: { name: string; others: readonly string[] };
  rowsChanged: { added: number; removed: number };
  /** Another file or school with the very same numbers in as many criteria. */
  sameNumbers: { other: string; criteria: number };
}

/** Texts of one column that are odd in one way. */
interface OddTextFacts {
  text: string;
  to: string;
  changes: readonly { readonly cell: string; readonly to: string }[];
}

/** Which balance of METHODS §7.1 fails: `left` is above `right`, or for `ballotsDiffer` unlike it. */
export type BallotProblem =
  | 'ballotsDiffer'
  | 'returnedAboveIssued'
  | 'returnedAboveVoters'
  | 'votersAboveMembers'
  | 'presentAboveMembers'
  | 'yesAboveValid';

export type IssueCode = keyof IssueFacts;
/** An id of METHODS §10, stable for ever. */
export type RuleId = string;
/** error (lỗi), warning (cảnh báo), info (thông tin). */
export type Severity = 'error' | 'warning' | 'info';
/**
 * What is blocked while the finding stands, each level including those after it:
 * ranking (R), awards (A), print (P), tick (w: print until ticked or explained); `null` blocks nothing.
 */
export type Blocks = 'ranking' | 'awards' | 'print' | 'tick' | null;

/** `safe`: the meaning does not change; `ask`: a person decides. `from` and `to` as they stand in the cell. */
export interface Fix {
  readonly kind: 'safe' | 'ask';
  readonly from: string;
  readonly to: string;
}

export interface IssuePlace {
  /** `null`: the finding is about the policy or the whole workbook. */
  readonly at: CellRef | null;
  readonly unit: UnitId | null;
  readonly criterion: CriterionId | null;
}

/** A finding with its code and the facts of that code. */
export interface IssueOf<Code extends IssueCode> {
  readonly rule: RuleId;
  readonly code: Code;
  readonly severity: Severity;
  readonly blocks: Blocks;
  readonly place: IssuePlace;
  readonly facts: Readonly<IssueFacts[Code]>;
  readonly fix: Fix | null;
}

/** One finding of one rule: what, where, how bad. Words come from `text/`, by its code. */
export type Issue = { [Code in IssueCode]: IssueOf<Code> }[IssueCode];
