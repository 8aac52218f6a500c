import type { Rule } from './rule';
import { ballotNamesKnown } from './rules/ballotNamesKnown';
import { ballotsBalance } from './rules/ballotsBalance';
import { bandingDeclared } from './rules/bandingDeclared';
import { barHasItsBasis } from './rules/barHasItsBasis';
import { bonusWithinCap } from './rules/bonusWithinCap';
import { calculatesItself } from './rules/calculatesItself';
import { changeHasItsReason } from './rules/changeHasItsReason';
import { countNotNegative } from './rules/countNotNegative';
import { countWhole } from './rules/countWhole';
import { cutsTold } from './rules/cutsTold';
import { dateStoredAsDate } from './rules/dateStoredAsDate';
import { equalUnitsShareTheirPlace } from './rules/equalUnitsShareTheirPlace';
import { everyUnitScored } from './rules/everyUnitScored';
import { evidenceCitesDocument } from './rules/evidenceCitesDocument';
import { evidenceDateExists } from './rules/evidenceDateExists';
import { evidenceDayFirst } from './rules/evidenceDayFirst';
import { evidenceGiven } from './rules/evidenceGiven';
import { evidenceLinked } from './rules/evidenceLinked';
import { evidenceNotInFuture } from './rules/evidenceNotInFuture';
import { evidenceOfItsLevel } from './rules/evidenceOfItsLevel';
import { evidenceOfOneUnit } from './rules/evidenceOfOneUnit';
import { evidenceOfPeriod } from './rules/evidenceOfPeriod';
import { evidenceOncePerUnit } from './rules/evidenceOncePerUnit';
import { formatHidesNothing } from './rules/formatHidesNothing';
import { formulaLikeNeighbours } from './rules/formulaLikeNeighbours';
import { gradesReadable } from './rules/gradesReadable';
import { groupMaximumAddsUp } from './rules/groupMaximumAddsUp';
import { groupTotalAddsUp } from './rules/groupTotalAddsUp';
import { headingsAsWritten } from './rules/headingsAsWritten';
import { kindKnown } from './rules/kindKnown';
import { largerScoreNotTaken } from './rules/largerScoreNotTaken';
import { listedCriteriaScored } from './rules/listedCriteriaScored';
import { loweredScoreExplained } from './rules/loweredScoreExplained';
import { maximaAddUp } from './rules/maximaAddUp';
import { methodWellFormed } from './rules/methodWellFormed';
import { noActiveFilter } from './rules/noActiveFilter';
import { noConstantAmongFormulas } from './rules/noConstantAmongFormulas';
import { noCutWithoutRecord } from './rules/noCutWithoutRecord';
import { noEmptyTextFromFormula } from './rules/noEmptyTextFromFormula';
import { noErrorValue } from './rules/noErrorValue';
import { noEthForD } from './rules/noEthForD';
import { noExternalLink } from './rules/noExternalLink';
import { noLegacyText } from './rules/noLegacyText';
import { noLetterInNumber } from './rules/noLetterInNumber';
import { noMergedNumbers } from './rules/noMergedNumbers';
import { noMisreadText } from './rules/noMisreadText';
import { noNearTie } from './rules/noNearTie';
import { noNumberInFormula } from './rules/noNumberInFormula';
import { noOutlier } from './rules/noOutlier';
import { noOwnSchoolScored } from './rules/noOwnSchoolScored';
import { noPlaceholder } from './rules/noPlaceholder';
import { noRoundNumberHeaping } from './rules/noRoundNumberHeaping';
import { noScoreMissing } from './rules/noScoreMissing';
import { noStrayBlanks } from './rules/noStrayBlanks';
import { notAllAtMaximum } from './rules/notAllAtMaximum';
import { noTextLeftOutOfSum } from './rules/noTextLeftOutOfSum';
import { nothingHidden } from './rules/nothingHidden';
import { notTurnedIntoDate } from './rules/notTurnedIntoDate';
import { noUnitInNumber } from './rules/noUnitInNumber';
import { noVolatileFormula } from './rules/noVolatileFormula';
import { numberIsKey } from './rules/numberIsKey';
import { numbersDistinct } from './rules/numbersDistinct';
import { numberStoredAsNumber } from './rules/numberStoredAsNumber';
import { numbersVisible } from './rules/numbersVisible';
import { oneDecimalMarkPerColumn } from './rules/oneDecimalMarkPerColumn';
import { onePercentScale } from './rules/onePercentScale';
import { orderOfOperationsDeclared } from './rules/orderOfOperationsDeclared';
import { ownMaximumIsCommon } from './rules/ownMaximumIsCommon';
import { parentMaximumAddsUp } from './rules/parentMaximumAddsUp';
import { partsAddUp } from './rules/partsAddUp';
import { penaltySigned } from './rules/penaltySigned';
import { percentFollowsFromParts } from './rules/percentFollowsFromParts';
import { percentOfTheSameCriteria } from './rules/percentOfTheSameCriteria';
import { percentWithinWhole } from './rules/percentWithinWhole';
import { periodsGiven } from './rules/periodsGiven';
import { placeFollowsFromTotals } from './rules/placeFollowsFromTotals';
import { placesAgree } from './rules/placesAgree';
import { plainDigits } from './rules/plainDigits';
import { pointsFollowFromValue } from './rules/pointsFollowFromValue';
import { pointsHaveTheirValue } from './rules/pointsHaveTheirValue';
import { printedTotalAddsUp } from './rules/printedTotalAddsUp';
import { quantityAlikeEverywhere } from './rules/quantityAlikeEverywhere';
import { quotaDeclared } from './rules/quotaDeclared';
import { quotaWithinUnits } from './rules/quotaWithinUnits';
import { rankedOnOneScale } from './rules/rankedOnOneScale';
import { referencesRelative } from './rules/referencesRelative';
import { returnsOnRecord } from './rules/returnsOnRecord';
import { reviewersAgree } from './rules/reviewersAgree';
import { reviewerTellsUnitsApart } from './rules/reviewerTellsUnitsApart';
import { reviewNotReplaced } from './rules/reviewNotReplaced';
import { roundingDeclared } from './rules/roundingDeclared';
import { rowsReadAsTheyAre } from './rules/rowsReadAsTheyAre';
import { scoreNotNegative } from './rules/scoreNotNegative';
import { scoreOnStep } from './rules/scoreOnStep';
import { scoreWithinMaximum } from './rules/scoreWithinMaximum';
import { scoreWithoutItsMaximum } from './rules/scoreWithoutItsMaximum';
import { selfScoreAsRange } from './rules/selfScoreAsRange';
import { selfScoreNearReview } from './rules/selfScoreNearReview';
import { selfTotalAddsUp } from './rules/selfTotalAddsUp';
import { sentenceFitsMaximum } from './rules/sentenceFitsMaximum';
import { sentenceUnderstood } from './rules/sentenceUnderstood';
import { separatorUnambiguous } from './rules/separatorUnambiguous';
import { shareHasItsWhole } from './rules/shareHasItsWhole';
import { sharesMakeAWhole } from './rules/sharesMakeAWhole';
import { sheetsAlike } from './rules/sheetsAlike';
import { sheetsOfOneTemplate } from './rules/sheetsOfOneTemplate';
import { subsetWithinWhole } from './rules/subsetWithinWhole';
import { subtotalsNotCountedTwice } from './rules/subtotalsNotCountedTwice';
import { sumsCoverTheirRows } from './rules/sumsCoverTheirRows';
import { tableFitsPage } from './rules/tableFitsPage';
import { targetAboveZero } from './rules/targetAboveZero';
import { targetAssignedToSomebody } from './rules/targetAssignedToSomebody';
import { targetsOnOneScale } from './rules/targetsOnOneScale';
import { targetStated } from './rules/targetStated';
import { textComposed } from './rules/textComposed';
import { thresholdMetExactly } from './rules/thresholdMetExactly';
import { tieBreakEndsInDecision } from './rules/tieBreakEndsInDecision';
import { tieBreakReadable } from './rules/tieBreakReadable';
import { totalAddsUp } from './rules/totalAddsUp';
import { unassignedWithoutResult } from './rules/unassignedWithoutResult';
import { unitNamesDiffer } from './rules/unitNamesDiffer';
import { unitsDistinct } from './rules/unitsDistinct';
import { unscoredStaysUnscored } from './rules/unscoredStaysUnscored';
import { valuesDiffer } from './rules/valuesDiffer';
import { valuesOnOneScale } from './rules/valuesOnOneScale';
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
  dateStoredAsDate,
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
  scoreOnStep,
  bonusWithinCap,
  pointsFollowFromValue,
  valueWithinDomain,
  partsAddUp,
  subsetWithinWhole,
  percentFollowsFromParts,
  shareHasItsWhole,
  sharesMakeAWhole,
  groupTotalAddsUp,
  totalAddsUp,
  selfTotalAddsUp,
  quantityAlikeEverywhere,
  changeHasItsReason,
  placeFollowsFromTotals,
  subtotalsNotCountedTwice,
  noScoreMissing,
  evidenceGiven,
  everyUnitScored,
  noPlaceholder,
  pointsHaveTheirValue,
  barHasItsBasis,
  unscoredStaysUnscored,
  listedCriteriaScored,
  evidenceCitesDocument,
  evidenceDateExists,
  evidenceDayFirst,
  evidenceOfPeriod,
  evidenceOncePerUnit,
  evidenceOfOneUnit,
  evidenceNotInFuture,
  evidenceOfItsLevel,
  evidenceLinked,
  unitsDistinct,
  unitNamesDiffer,
  numbersDistinct,
  kindKnown,
  numberIsKey,
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
  noNumberInFormula,
  noExternalLink,
  noVolatileFormula,
  calculatesItself,
  nothingHidden,
  noMergedNumbers,
  noActiveFilter,
  sheetsAlike,
  numbersVisible,
  sheetsOfOneTemplate,
  rowsReadAsTheyAre,
  headingsAsWritten,
  maximaAddUp,
  groupMaximumAddsUp,
  methodWellFormed,
  tieBreakEndsInDecision,
  quotaWithinUnits,
  tieBreakReadable,
  roundingDeclared,
  bandingDeclared,
  quotaDeclared,
  gradesReadable,
  orderOfOperationsDeclared,
  periodsGiven,
  parentMaximumAddsUp,
  ownMaximumIsCommon,
  targetsOnOneScale,
  valuesOnOneScale,
  targetStated,
  targetAboveZero,
  unassignedWithoutResult,
  targetAssignedToSomebody,
  percentOfTheSameCriteria,
  selfScoreAsRange,
  printedTotalAddsUp,
  noTextLeftOutOfSum,
  formatHidesNothing,
  cutsTold,
  noCutWithoutRecord,
  placesAgree,
  equalUnitsShareTheirPlace,
  noNearTie,
  rankedOnOneScale,
  reviewNotReplaced,
  returnsOnRecord,
  largerScoreNotTaken,
  loweredScoreExplained,
  tableFitsPage,
  noOutlier,
  valuesDiffer,
  notAllAtMaximum,
  selfScoreNearReview,
  noRoundNumberHeaping,
  reviewersAgree,
  noOwnSchoolScored,
  reviewerTellsUnitsApart,
  ballotsBalance,
  votersWithinMembers,
  thresholdMetExactly,
  sentenceUnderstood,
  sentenceFitsMaximum,
];
