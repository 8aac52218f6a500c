import { acceptance } from './acceptance';
import { acceptanceOfCounts } from './acceptanceOfCounts';
import { besideMissingWords } from './besideMissingWords';
import { besideTraps } from './besideTraps';
import type { CorpusRow } from './corpusRow';
import { bars, bonuses, counts, penalties, weighted } from './counts';
import { others } from './more';
import { gated, parts, places, ratios, relative } from './relative';
import { levels, passFails, tiers, typed } from './tables';
import { countsOfStrangers } from './countsOfStrangers';
import { excesses } from './excesses';
import { furtherHands } from './furtherHands';
import { officialProse } from './officialProse';
import { ofTargets } from './ofTargets';
import { ordinaryHands } from './ordinaryHands';
import { otherHands } from './otherHands';
import { giversAndNames } from './giversAndNames';
import { handsOfOffices } from './handsOfOffices';
import { newcomers } from './newcomers';
import { laterHands } from './laterHands';
import { leadersAndBodies } from './leadersAndBodies';
import { linesAndTerms } from './linesAndTerms';
import { listedStrangers } from './listedStrangers';
import { latestRegulations } from './latestRegulations';
import { moreRegulations } from './moreRegulations';
import { placesOfStrangers } from './placesOfStrangers';
import { regulations } from './regulations';
import { rewordings } from './rewordings';
import { moreStrangers } from './moreStrangers';
import { slips } from './slips';
import { strangers } from './strangers';
import { tenthRound, tenthRoundOfCounts } from './tenthRound';
import { tenthRoundOfFresh } from './tenthRoundOfFresh';
import { eleventhRound } from './eleventhRound';
import { eleventhRoundOfFresh } from './eleventhRoundOfFresh';
import { eleventhRoundOfOwn } from './eleventhRoundOfOwn';
import { turnarounds } from './turnarounds';
import { twelfthRound, twelfthRoundOfOwn } from './twelfthRound';
import { unfamiliarHands } from './unfamiliarHands';
import { unfamiliarRatios } from './unfamiliarRatios';
import { countings, faults, listed, ordered, several } from './wording';
import { wordyStrangers } from './wordyStrangers';

/** Every sentence that must be read, by the kind of its method. */
export const corpus: Readonly<Record<string, readonly CorpusRow[]>> = {
  counts,
  weighted,
  bonuses,
  penalties,
  bars,
  tiers,
  levels,
  passFails,
  typed,
  ratios,
  relative,
  places,
  parts,
  gated,
  others,
  faults,
  countings,
  listed,
  ordered,
  several,
  regulations,
  moreRegulations,
  latestRegulations,
  acceptance,
  acceptanceOfCounts,
  rewordings,
  slips,
  turnarounds,
  otherHands,
  excesses,
  strangers,
  moreStrangers,
  wordyStrangers,
  laterHands,
  newcomers,
  linesAndTerms,
  tenthRound,
  tenthRoundOfCounts,
  tenthRoundOfFresh,
  ofTargets,
  listedStrangers,
  countsOfStrangers,
  placesOfStrangers,
  furtherHands,
  officialProse,
  handsOfOffices,
  unfamiliarHands,
  unfamiliarRatios,
  besideTraps,
  besideMissingWords,
  ordinaryHands,
  eleventhRound,
  eleventhRoundOfFresh,
  eleventhRoundOfOwn,
  twelfthRound,
  twelfthRoundOfOwn,
  leadersAndBodies,
  giversAndNames,
};
