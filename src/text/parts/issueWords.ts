import type { IssueCode, IssueOf, OverriddenSeverity, Severity, TotalEffect } from '../../core/domain/issue';

/** What, why it matters, what to do: each one sentence. */
export interface IssueSentence {
  readonly what: string;
  readonly why: string;
  readonly advice: string;
}

/** Words for findings: one entry per code, so that a code without a sentence does not compile. */
export interface IssueWords {
  readonly severity: Readonly<Record<Severity, string>>;
  /** That the policy raised or lowered the rule, and why; or that it asked for it in vain. */
  readonly override: (override: OverriddenSeverity) => string;
  /** What the fault does to totals and places; at least one unit. */
  readonly effect: (effects: readonly TotalEffect[]) => string;
  readonly byCode: IssueWordsOf<IssueCode>;
}

/** Words for some codes: a language's sentences are kept in several files, by what they are about. */
export type IssueWordsOf<Codes extends IssueCode> = {
  readonly [Code in Codes]: (issue: IssueOf<Code>) => IssueSentence;
};

/** What is wrong with single cells (TYP, MIS, DUP). */
export type CellCode =
  | 'numberAsText'
  | 'mixedSeparators'
  | 'ambiguousSeparator'
  | 'letterInNumber'
  | 'unreadableNumber'
  | 'oddDigits'
  | 'percentScalesMixed'
  | 'wordNotRecognised'
  | 'errorValue'
  | 'emptyTextFormula'
  | 'dateAsText'
  | 'scoreMissing'
  | 'reviewBlank'
  | 'rowMissing'
  | 'criterionUnscored'
  | 'evidenceMissing'
  | 'unitMissing'
  | 'placeholder'
  | 'unitTwice'
  | 'voteTwice'
  | 'unitLookAlike'
  | 'nameUnknown'
  | 'numberTwice'
  | 'disqualifierWithoutBasis';
/** Documents named as evidence (EVD). */
export type EvidenceCode =
  | 'evidenceVague'
  | 'evidenceInWords'
  | 'evidenceDateImpossible'
  | 'evidenceMonthFirst'
  | 'evidenceOutsidePeriod'
  | 'evidenceRepeated'
  | 'evidenceShared'
  | 'evidenceInFuture'
  | 'evidenceOfOtherLevel'
  | 'evidenceUnlinked'
  | 'evidenceLinkGlued';
/** What the page prints and what is cut (VIS). */
export type PrintedCode = 'printedTotalDiffers' | 'decimalsHidden' | 'valueCut' | 'cutWithoutRecord';
/** Places, seats and votes (RNK, CFG-04, CFG-05, VOT-03). */
export type RankingCode =
  | 'placesDiffer'
  | 'tieSplit'
  | 'nearTie'
  | 'tiedAtCutLine'
  | 'rankedByPoints'
  | 'tieBreakOpen'
  | 'quotaAboveUnits'
  | 'thresholdOnlyRounded';
/** Figures that do not fit one another (REL, TGT). */
export type FigureCode =
  | 'countedTwice'
  | 'shareDiffers'
  | 'shareOfNothing'
  | 'sharesNotWhole'
  | 'quantityDiffers'
  | 'offStep'
  | 'targetFarApart'
  | 'assignedToNobody'
  | 'percentAboveWhole';
/** Reasons, explanations and values that are not written down (REL-10, AUD, MIS). */
export type RecordCode =
  | 'reviewReplaced'
  | 'relativeScoreStale'
  | 'kindUnknown'
  | 'changeWithoutReason'
  | 'largerScoreTaken'
  | 'explanationMissing'
  | 'valueBlank'
  | 'unscoredHasTotal'
  | 'numberNoKey';
/** Statistics of the cluster (STA). */
export type StatisticCode =
  'yearJump' | 'valueStandsOut' | 'valuesAlike' | 'allAtMaximum' | 'roundNumbers' | 'selfFarAboveReview';
/** How the file is built (STR, FRM). */
export type FileCode =
  | 'summaryStale'
  | 'stampDiffers'
  | 'stampOfOtherFormat'
  | 'draftMarkMissing'
  | 'tableUnlikePage'
  | 'templateDiffers'
  | 'rowMisread'
  | 'othersInPacket'
  | 'dataHidden'
  | 'filterActive'
  | 'numberUnseen'
  | 'numbersMerged'
  | 'headingTolerated'
  | 'numberInFormula'
  | 'volatileFormula'
  | 'manualCalculation';
/** Values outside what they may be (RNG, TGT). */
export type RangeCode =
  | 'percentOutOfRange'
  | 'negativeCount'
  | 'fractionalCount'
  | 'scoreAboveMaximum'
  | 'negativeScore'
  | 'penaltySign'
  | 'bonusAboveCap'
  | 'valueOutsideDomain'
  | 'halfPassed'
  | 'pointsDoNotFollow'
  | 'selfScoreDependsOnLeader'
  | 'targetZero'
  | 'targetNotEntered'
  | 'targetNotAboveZero'
  | 'unassignedWithResult';
/** Sums, places and ballots that do not agree (REL, VOT). */
export type TotalCode =
  | 'partsDiffer'
  | 'subsetAboveWhole'
  | 'groupTotalDiffers'
  | 'totalDiffers'
  | 'selfTotalDiffers'
  | 'placeDiffers'
  | 'classDiffers'
  | 'votesDoNotBalance';
/** Formulas (FRM). */
export type FormulaCode =
  'constantInFormulas' | 'formulaUnlikeNeighbours' | 'rangeLeavesOut' | 'externalLink' | 'liveFormulaDiffers';
/** What came with the files of the schools (VER, KEY, AUD, STR). */
export type CollectionCode =
  | 'versionDiffers'
  | 'maximumChanged'
  | 'targetChanged'
  | 'reviewCellsFilled'
  | 'changedSinceStamp'
  | 'unitMatchedByName'
  | 'unitInTwoFiles'
  | 'rowsChanged'
  | 'returnOffRecord'
  | 'sameNumbers';
/** Several reviewers (JUD). */
export type ReviewerCode = 'reviewersDiffer' | 'ownSchoolScored' | 'oneMarkForAll' | 'crossScoresUnplaced' | 'crossRowUnplaced';
/** Characters that are not what they seem (TXT). */
export type TextCode = 'textDecomposed' | 'legacyText' | 'strayBlanks' | 'ethForD' | 'misreadText';
/** The criteria and the policy (CFG, VER, RUL). */
export type ConfigurationCode = Exclude<
  IssueCode,
  | CellCode
  | EvidenceCode
  | PrintedCode
  | RankingCode
  | FigureCode
  | RecordCode
  | StatisticCode
  | FileCode
  | RangeCode
  | TotalCode
  | FormulaCode
  | CollectionCode
  | ReviewerCode
  | TextCode
>;
