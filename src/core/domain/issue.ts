import type { CellRef } from '../workbook/address';
import type { CriterionId } from './criteria';
import type { TieBreakKey } from './policy';
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
  /** `date`: `null`, no such day; `isSure`: no other day is meant. `serial`: what Excel keeps, `null` where the cell would show a bare number. */
  dateAsText: {
    text: string;
    date: string | null;
    isSure: boolean;
    changes: readonly { readonly cell: string; readonly to: string; readonly serial: number | null }[];
  };
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
  /** Points between 0 and the maximum of a criterion that is passed or not. */
  halfPassed: { value: string; maximum: string };
  pointsDoNotFollow: { typed: string; computed: string; value: string; sentence: string | null };
  offStep: { value: string; step: string; nearest: string };
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
  /** `subtotals`: the cells that were added beside the criteria they add up. */
  countedTwice: {
    stated: string;
    computed: string;
    subtotals: readonly string[];
    statedPlace: string | null;
    computedPlace: string | null;
  };
  shareDiffers: { name: string; part: string; stated: string; computed: string; numerator: string; denominator: string };
  shareOfNothing: { name: string; stated: string; whole: 'blank' | 'zero' };
  sharesNotWhole: { name: string; sum: string; whole: string };
  quantityDiffers: { name: string; value: string; other: string; otherCell: string };
  changeWithoutReason: { from: string; to: string; stage: ReviewStage };
  // VIS
  printedTotalDiffers: { printed: string; sum: string; difference: string };
  /** `other`: the unit whose total prints alike. */
  decimalsHidden: { value: string; shown: string; seems: 'maximum' | 'zero' | 'equal'; other: string | null };
  /** `before` and `after` the cut. */
  valueCut: { by: 'maximum' | 'group' | 'bonus' | 'penalty' | 'total' | 'floor'; before: string; after: string; lost: string };
  cutWithoutRecord: { stated: string; computed: string; lost: string; formula: string };
  // RNK
  placesDiffer: { stated: string; other: string; otherCell: string };
  /** `with`: the units that share the place. */
  tieSplit: { stated: string; shared: string; with: readonly string[] };
  nearTie: { above: string; below: string };
  tiedAtCutLine: { award: string; units: readonly string[]; seats: number };
  /** The points a unit was assigned, and the most that any was. */
  rankedByPoints: { assigned: string; most: string };
  // AUD
  /** `stage`: whose score is passed over. */
  reviewReplaced: { stage: ReviewStage; review: string; calculated: string; formula: string };
  largerScoreTaken: { self: string; review: string; formula: string };
  /** `cells`: all of one unit, where that is told once. */
  explanationMissing: { from: string; to: string; cells: readonly string[] };
  /** A file that was sent back, as `Nhật ký` or the officer's decision has it. `answer`: nothing came from the school since. */
  returnOffRecord: { file: string; name: string; lacks: readonly ('reason' | 'by' | 'on' | 'answer')[] };
  // STA
  valueStandsOut: { value: string; middle: string; of: 'result' | 'score' | 'total' };
  /** `cells`: the first cell of each such criterion. */
  valuesAlike: { value: string; units: number; cells: readonly string[] };
  allAtMaximum: { criteria: number; sum: string };
  roundNumbers: { criteria: number };
  selfFarAboveReview: {
    self: string;
    review: string;
    difference: string;
    percent: string | null;
    placeBySelf: number;
    placeByReview: number;
  };
  /** Percent of this year and of the last one, and how far they may be apart. */
  yearJump: { before: string; after: string; limit: string; of: 'result' | 'total' };
  placeDiffers: { stated: string; computed: string | null };
  /** A class (`grade`) or an award that the workbook gives a unit; `computed`: what the policy comes to, `null` for none. */
  classDiffers: { of: 'grade' | 'award'; stated: string; computed: string | null };
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
  // EVD: `document` is number and symbol, dates are `20/7/2026`
  /** `lacks`: no number and symbol, or no date. */
  evidenceVague: { text: string; lacks: 'number' | 'date' };
  /** Most of the column is words: `cells` are all of those, the first of them its place. */
  evidenceInWords: { text: string; cells: readonly string[] };
  evidenceDateImpossible: { document: string; date: string };
  evidenceMonthFirst: { document: string; date: string; proposed: string };
  evidenceOutsidePeriod: { document: string; date: string; from: string; to: string };
  /** `times`: how often documents are named again, where that is told once. */
  evidenceRepeated: { document: string; first: string; times: number };
  evidenceShared: { document: string; other: string; first: string; times: number };
  evidenceInFuture: { document: string; date: string; today: string };
  evidenceOfOtherLevel: { document: string };
  /** `cells`: all of one unit, the first of them its place. */
  evidenceUnlinked: { text: string; cells: readonly string[] };
  evidenceLinkGlued: { text: string };
  valueBlank: { points: string };
  unscoredHasTotal: { stated: string };
  // KEY
  numberNoKey: { number: string };
  kindUnknown: { text: string };
  // STL
  /** `cause`: whose result came later than the scores (`newer`), or who was barred after them (`barred`); "": a school the workbook no longer has (`removed`). */
  relativeScoreStale: { typed: string; computed: string; because: 'newer' | 'barred' | 'removed'; cause: string };
  /** `cells`: all that are otherwise now, the first of them its place with what it shows and what it should. */
  summaryStale: { shown: string; computed: string; cells: readonly string[] };
  /** The stamp on `Tổng hợp`, and that of the present inputs; every figure that can be compared is still right. */
  stampDiffers: { stamped: string; present: string };
  /** The stamp on `Tổng hợp` is that of a release that took it of other things, so that it cannot be held against the present. */
  stampOfOtherFormat: { stamped: string };
  // PRT
  draftMarkMissing: { sheet: string; errors: number };
  /** `wide`: pages side by side; `small`: shrunk to `percent` so that it fits; `headings`: on none but the first of the pages below one another. */
  tableUnlikePage: { how: 'wide' | 'small' | 'headings'; across: number; down: number; percent: number };
  // PKT
  /** `cells` name the others, in their order. */
  othersInPacket: { owner: string; others: readonly string[]; cells: readonly string[] };
  // DUP
  unitTwice: { name: string; other: string };
  /** `first`: the cell of the row before. */
  voteTwice: { name: string; award: string | null; first: string };
  /** `tonePlacement`: Hoà and Hòa, one word; `marks`: Hoa and Hòa, two words (METHODS §11). */
  unitLookAlike: { name: string; other: string; otherCell: string; differ: 'tonePlacement' | 'marks' };
  /** A name on `Bỏ phiếu` that is no school of the score sheets, or no award of the policy. */
  nameUnknown: { name: string; of: 'unit' | 'award' };
  /** `cells`: the same number in the same place of the sheets of all units, its own first; none where it stands in the text of the criterion. */
  numberTwice: { number: string; other: string; cells: readonly string[] };
  // STR: `other` is the row on the sheet of another unit
  /** What the row, or column, is in truth; `lost`: one of those that are read, and was not. */
  rowMisread: { is: 'total' | 'mean' | 'maxima' | 'lost'; name: string };
  /** `what` the sheet and the cluster say: the version of the template, or the year of its titles. */
  templateDiffers: { what: 'version' | 'year'; stated: string; cluster: string };
  rowExtra: { number: string; text: string };
  rowMoved: { number: string; text: string; other: string };
  rowReworded: { text: string; common: string; other: string };
  dataHidden: { what: 'row' | 'column' | 'sheet'; names: readonly string[] };
  numbersMerged: { area: string; cells: number };
  headingTolerated: { headings: readonly string[] };
  /** `area`: the filter's, `A4:F16`; `rows`: those it does not show, with numbers. */
  filterActive: { area: string; rows: readonly string[] };
  /** `cells`: all of one sheet, the first of them its place. */
  numberUnseen: { how: 'colour' | 'size' | 'format'; cells: readonly string[] };
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
  numberInFormula: { formula: string; number: string };
  /** `function`: `null`, the formula refers to its own cell, directly or `through` these others. */
  volatileFormula: { formula: string; function: string | null; through: readonly string[] };
  /** `formulas`: how many of the score sheets Excel does not calculate by itself. */
  manualCalculation: { formulas: number };
  // CFG
  /** `last`: the key that stands last. */
  tieBreakOpen: { last: TieBreakKey['by'] };
  quotaAboveUnits: { award: string; seats: number; eligible: number };
  maximaDiffer: { declared: string; sum: string; difference: string };
  /** `cells`: all that state this maximum of the group, its place first. */
  groupMaximumDiffers: { declared: string; sum: string; difference: string; cells: readonly string[] };
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
  targetFarApart: { value: string; middle: string; what: 'target' | 'result' };
  assignedToNobody: { units: number };
  percentAboveWhole: { earned: string; assigned: string };
  thresholdOnlyRounded: { award: string; yes: string; of: string; percent: string; threshold: string };
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
  /** A row of a reviewer's sheet that no score sheet has. */
  crossRowUnplaced: { text: string };
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

/** What the policy says of the weight of a rule. `isApplied: false`: the method needs it exactly, so it keeps its weight. */
export interface OverriddenSeverity {
  readonly from: Severity;
  readonly to: Severity;
  readonly reason: string;
  readonly isApplied: boolean;
}

/** That somebody looked at a finding and lets it stand, as `Nhật ký` has it. */
export interface LetStand {
  readonly by: string;
  /** As printed; `null` for none. */
  readonly on: string | null;
  readonly reason: string;
}

/**
 * What a fault does to one unit: its total and its place with the fault and without it. Totals are decimal texts, `null` without one;
 * places are `null` where the unit has none, or where there is nobody to be ranked against.
 */
export interface TotalEffect {
  readonly unit: UnitId;
  readonly name: string;
  readonly total: { readonly with: string | null; readonly without: string | null };
  readonly place: { readonly with: string | null; readonly without: string | null };
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
  /** Absent: the rule weighs what METHODS says. */
  readonly override?: OverriddenSeverity;
  /** Absent: it is no fault that totals follow from, or nobody can say what they would be without it. */
  readonly effect?: readonly TotalEffect[];
  /** Absent: it is open, or nobody has looked at `Nhật ký` yet. */
  readonly letStand?: LetStand;
}

/** One finding of one rule: what, where, how bad. Words come from `text/`, by its code. */
export type Issue = { [Code in IssueCode]: IssueOf<Code> }[IssueCode];
