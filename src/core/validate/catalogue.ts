import type { Rule } from './rule';
import { ballotNamesKnown } from './rules/ballotNamesKnown';
import { ballotsBalance } from './rules/ballotsBalance';
import { bandingDeclared } from './rules/bandingDeclared';
import { barHasItsBasis } from './rules/barHasItsBasis';
import { bonusWithinCap } from './rules/bonusWithinCap';
import { countNotNegative } from './rules/countNotNegative';
import { countWhole } from './rules/countWhole';
import { everyUnitScored } from './rules/everyUnitScored';
import { evidenceCitesDocument } from './rules/evidenceCitesDocument';
import { evidenceDateExists } from './rules/evidenceDateExists';
import { evidenceDayFirst } from './rules/evidenceDayFirst';
import { evidenceGiven } from './rules/evidenceGiven';
import { evidenceNotInFuture } from './rules/evidenceNotInFuture';
import { evidenceOfItsLevel } from './rules/evidenceOfItsLevel';
import { evidenceOfOneUnit } from './rules/evidenceOfOneUnit';
import { evidenceOfPeriod } from './rules/evidenceOfPeriod';
import { evidenceOncePerUnit } from './rules/evidenceOncePerUnit';
import { formulaLikeNeighbours } from './rules/formulaLikeNeighbours';
import { gradesReadable } from './rules/gradesReadable';
import { groupMaximumAddsUp } from './rules/groupMaximumAddsUp';
import { groupTotalAddsUp } from './rules/groupTotalAddsUp';
import { listedCriteriaScored } from './rules/listedCriteriaScored';
import { maximaAddUp } from './rules/maximaAddUp';
import { methodWellFormed } from './rules/methodWellFormed';
import { noConstantAmongFormulas } from './rules/noConstantAmongFormulas';
import { noEmptyTextFromFormula } from './rules/noEmptyTextFromFormula';
import { noErrorValue } from './rules/noErrorValue';
import { noEthForD } from './rules/noEthForD';
import { noExternalLink } from './rules/noExternalLink';
import { noLegacyText } from './rules/noLegacyText';
import { noLetterInNumber } from './rules/noLetterInNumber';
import { noMisreadText } from './rules/noMisreadText';
import { noOwnSchoolScored } from './rules/noOwnSchoolScored';
import { noPlaceholder } from './rules/noPlaceholder';
import { noScoreMissing } from './rules/noScoreMissing';
import { noStrayBlanks } from './rules/noStrayBlanks';
import { notTurnedIntoDate } from './rules/notTurnedIntoDate';
import { noUnitInNumber } from './rules/noUnitInNumber';
import { numbersDistinct } from './rules/numbersDistinct';
import { numberStoredAsNumber } from './rules/numberStoredAsNumber';
import { oneDecimalMarkPerColumn } from './rules/oneDecimalMarkPerColumn';
import { onePercentScale } from './rules/onePercentScale';
import { orderOfOperationsDeclared } from './rules/orderOfOperationsDeclared';
import { ownMaximumIsCommon } from './rules/ownMaximumIsCommon';
import { parentMaximumAddsUp } from './rules/parentMaximumAddsUp';
import { partsAddUp } from './rules/partsAddUp';
import { penaltySigned } from './rules/penaltySigned';
import { percentWithinWhole } from './rules/percentWithinWhole';
import { periodsGiven } from './rules/periodsGiven';
import { placeFollowsFromTotals } from './rules/placeFollowsFromTotals';
import { plainDigits } from './rules/plainDigits';
import { pointsFollowFromValue } from './rules/pointsFollowFromValue';
import { quotaDeclared } from './rules/quotaDeclared';
import { referencesRelative } from './rules/referencesRelative';
import { reviewersAgree } from './rules/reviewersAgree';
import { reviewerTellsUnitsApart } from './rules/reviewerTellsUnitsApart';
import { roundingDeclared } from './rules/roundingDeclared';
import { scoreNotNegative } from './rules/scoreNotNegative';
import { scoreWithinMaximum } from './rules/scoreWithinMaximum';
import { scoreWithoutItsMaximum } from './rules/scoreWithoutItsMaximum';
import { selfScoreAsRange } from './rules/selfScoreAsRange';
import { selfTotalAddsUp } from './rules/selfTotalAddsUp';
import { sentenceFitsMaximum } from './rules/sentenceFitsMaximum';
import { sentenceUnderstood } from './rules/sentenceUnderstood';
import { separatorUnambiguous } from './rules/separatorUnambiguous';
import { sheetsAlike } from './rules/sheetsAlike';
import { subsetWithinWhole } from './rules/subsetWithinWhole';
import { sumsCoverTheirRows } from './rules/sumsCoverTheirRows';
import { targetAboveZero } from './rules/targetAboveZero';
import { targetStated } from './rules/targetStated';
import { textComposed } from './rules/textComposed';
import { tieBreakReadable } from './rules/tieBreakReadable';
import { totalAddsUp } from './rules/totalAddsUp';
import { unassignedWithoutResult } from './rules/unassignedWithoutResult';
import { unitNamesDiffer } from './rules/unitNamesDiffer';
import { unitsDistinct } from './rules/unitsDistinct';
import { valueWithinDomain } from './rules/valueWithinDomain';
import { votersWithinMembers } from './rules/votersWithinMembers';
import { wordRecognised } from './rules/wordRecognised';

/** Every rule there is, in the order of METHODS §10. A rule that is not listed here is not checked. */
export const catalogue: readonly Rule[] = [
  numberStoredAsNumber,
  oneDecimalMarkPerColumn,
  separatorUnambiguous,
  noLetterInNumber,
  plainDigits,
  onePercentScale,
  noUnitInNumber,
  wordRecognised,
  notTurnedIntoDate,
  noErrorValue,
  noEmptyTextFromFormula,
  scoreWithoutItsMaximum,
  percentWithinWhole,
  countNotNegative,
  countWhole,
  scoreWithinMaximum,
  scoreNotNegative,
  penaltySigned,
  bonusWithinCap,
  pointsFollowFromValue,
  valueWithinDomain,
  partsAddUp,
  subsetWithinWhole,
  groupTotalAddsUp,
  totalAddsUp,
  selfTotalAddsUp,
  placeFollowsFromTotals,
  noScoreMissing,
  evidenceGiven,
  everyUnitScored,
  noPlaceholder,
  barHasItsBasis,
  listedCriteriaScored,
  evidenceCitesDocument,
  evidenceDateExists,
  evidenceDayFirst,
  evidenceOfPeriod,
  evidenceOncePerUnit,
  evidenceOfOneUnit,
  evidenceNotInFuture,
  evidenceOfItsLevel,
  unitsDistinct,
  unitNamesDiffer,
  numbersDistinct,
  ballotNamesKnown,
  textComposed,
  noLegacyText,
  noStrayBlanks,
  noEthForD,
  noMisreadText,
  noConstantAmongFormulas,
  formulaLikeNeighbours,
  sumsCoverTheirRows,
  referencesRelative,
  noExternalLink,
  sheetsAlike,
  maximaAddUp,
  groupMaximumAddsUp,
  methodWellFormed,
  tieBreakReadable,
  roundingDeclared,
  bandingDeclared,
  quotaDeclared,
  gradesReadable,
  orderOfOperationsDeclared,
  periodsGiven,
  parentMaximumAddsUp,
  ownMaximumIsCommon,
  targetStated,
  targetAboveZero,
  unassignedWithoutResult,
  selfScoreAsRange,
  reviewersAgree,
  noOwnSchoolScored,
  reviewerTellsUnitsApart,
  ballotsBalance,
  votersWithinMembers,
  sentenceUnderstood,
  sentenceFitsMaximum,
];
