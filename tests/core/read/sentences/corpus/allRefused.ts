import { refused, type RefusedRow } from './refused';
import { refusedCountsOfStrangers } from './refusedCountsOfStrangers';
import { refusedEleventhRound } from './refusedEleventhRound';
import { refusedEleventhRoundOfOwn } from './refusedEleventhRoundOfOwn';
import { refusedFurtherHands } from './refusedFurtherHands';
import { refusedGiversAndNames } from './refusedGiversAndNames';
import { refusedHandsOfOffices } from './refusedHandsOfOffices';
import { refusedLaterHands } from './refusedLaterHands';
import { refusedLeadersAndBodies } from './refusedLeadersAndBodies';
import { refusedLinesAndTerms } from './refusedLinesAndTerms';
import { refusedListedStrangers } from './refusedListedStrangers';
import { refusedMissingWords } from './refusedMissingWords';
import { refusedNewcomers } from './refusedNewcomers';
import { refusedOfRegulations } from './refusedOfRegulations';
import { refusedOfTargets } from './refusedOfTargets';
import { refusedOfficialProse } from './refusedOfficialProse';
import { refusedOrdinaryHands } from './refusedOrdinaryHands';
import { refusedPlacesOfStrangers } from './refusedPlacesOfStrangers';
import { refusedRewordings } from './refusedRewordings';
import { refusedStrangers } from './refusedStrangers';
import { refusedTenthRound } from './refusedTenthRound';
import { refusedTenthRoundOfFresh } from './refusedTenthRoundOfFresh';
import { refusedTraps } from './refusedTraps';
import { refusedTwelfthRound } from './refusedTwelfthRound';
import { refusedUnfamiliarHands } from './refusedUnfamiliarHands';
import { refusedUnfamiliarRatios } from './refusedUnfamiliarRatios';

/** Every sentence that must not be read. */
export const allRefused: readonly RefusedRow[] = [
  ...refused,
  ...refusedOfRegulations,
  ...refusedRewordings,
  ...refusedStrangers,
  ...refusedHandsOfOffices,
  ...refusedLaterHands,
  ...refusedNewcomers,
  ...refusedLinesAndTerms,
  ...refusedTenthRound,
  ...refusedTenthRoundOfFresh,
  ...refusedOfTargets,
  ...refusedListedStrangers,
  ...refusedCountsOfStrangers,
  ...refusedPlacesOfStrangers,
  ...refusedFurtherHands,
  ...refusedOfficialProse,
  ...refusedUnfamiliarHands,
  ...refusedUnfamiliarRatios,
  ...refusedTraps,
  ...refusedOrdinaryHands,
  ...refusedMissingWords,
  ...refusedEleventhRound,
  ...refusedEleventhRoundOfOwn,
  ...refusedTwelfthRound,
  ...refusedLeadersAndBodies,
  ...refusedGiversAndNames,
];
