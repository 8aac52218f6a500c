import { compare, floor, roundHalfUp, toNumber } from '../../core/domain/points';
import type { RecordedDecision, TieBreakKey } from '../../core/domain/policy';
import type { ProposalReason, UnfitDecision, VoteOutcome } from '../../core/domain/proposal';
import type { StandingReason } from '../../core/domain/standing';
import { comparedNumbers } from '../comparedNumbers';
import { shareText } from '../shareText';
import { englishNumbers as numbers } from '../format';
import type { ReasonWords } from '../parts/reasonWords';
import { stepReason } from './stepReason';

/** Why a unit has its place, and why it is or is not put forward. */
export const reasons: ReasonWords = {
  standing,
  tieBroken: (tie, unitName) => {
    const [mine, theirs] = comparedNumbers(numbers, tie.mine, tie.theirs);
    const isMore = compare(tie.mine, tie.theirs) > 0;
    const side = isMore === (tie.key.order === 'desc') ? 'above' : 'below';
    const tied = tie.tied.by === 'points' ? `${numbers.points(tie.tied.value)} points` : `${numbers.points(tie.tied.value)}%`;
    return `${unitName(tie.unit)} stands ${side} ${unitName(tie.against)}: both ${tied}, ${keyName(tie.key)} ${mine} ${isMore ? '>' : '<'} ${theirs}`;
  },
  proposal,
  vote: (vote) => voteText(vote, true),
  quota: ({ share, base, exact, seats, round }) => {
    const rounded = toNumber(round === 'floor' ? floor(exact) : roundHalfUp(exact, 0));
    const taken = `${round === 'floor' ? 'down to' : 'rounded to'} ${rounded}${rounded === seats ? '' : `, at least ${seats}`}`;
    return `${shareText(numbers, share)} × ${base} units = ${numbers.points(exact)} → ${taken}`;
  },
  unfilled: (because) => UNFILLED[because],
  step: stepReason,
  unfitDecision,
  tried,
  howToDecide:
    'Record the decision in the table “Quyết định về suất cuối” of the sheet Cấu hình: award, units chosen, among which units, by whom, on what day, why.',
};

const UNFILLED = {
  notRanked: 'no ranking yet',
  tooFewCandidates: 'no other unit qualifies',
  ownerBarred: 'the unit at this place does not qualify, and the seat is not passed down',
  tieExcluded: 'more units share the place than seats are left, so none of them is taken',
} as const;

function standing(reason: StandingReason): string {
  switch (reason.code) {
    case 'disqualified':
      return `Not ranked: ${barText(reason.reason, reason.legalBasis)}`;
    case 'incomplete':
      if (reason.missing === 0) return 'Not ranked yet: not enough points to compute';
      return `Not ranked yet: ${reason.missing} ${reason.missing === 1 ? 'score is' : 'scores are'} missing`;
    case 'gradeLowered': {
      const because = barText(reason.reason, reason.legalBasis);
      return reason.to === null
        ? `No grade: at most “${reason.ceiling}”, which the policy does not know; ${because}`
        : `Grade ${reason.to} instead of ${reason.from}: ${because}`;
    }
    case 'blocked':
      return 'Not ranked yet: the scores have errors that must be settled first';
  }
}

function proposal(reason: ProposalReason): string {
  switch (reason.code) {
    case 'nominated': {
      const parts = [`Place ${reason.place}, qualifies`];
      if (reason.vote.status !== 'notNeeded') parts.push(voteText(reason.vote, false));
      if (reason.passedDown) parts.push('takes the seat of a better-placed unit that does not qualify');
      if (reason.registrationUnknown) parts.push('no list of registrations to check against');
      if (reason.decision !== null) parts.push(`chosen of the equal units ${decisionText(reason.decision)}`);
      return parts.join(', ');
    }
    case 'disqualified':
      return `Not considered: ${barText(reason.reason, reason.legalBasis)}`;
    case 'notRanked':
      return 'Not ranked yet';
    case 'belowMinimum': {
      const [total, minimum] = comparedNumbers(numbers, reason.total, reason.minimum);
      return `${total} points < ${minimum}`;
    }
    case 'belowGrade':
      return reason.grade === null
        ? `No grade reached, ${reason.minimum} needed`
        : `Grade ${reason.grade}, ${reason.minimum} needed`;
    case 'placeTooLow':
      return reason.places === 1
        ? `Place ${reason.place}, only place 1 is considered`
        : `Place ${reason.place}, only places 1 to ${reason.places} are considered`;
    case 'notRegistered':
      return 'Did not register for this award';
    case 'voteFailed':
      return capitalised(voteText(reason.vote, false));
    case 'hasAward':
      return `Already put forward for ${reason.award}`;
    case 'seatsTaken':
      return `Place ${reason.place}, ${reason.seats === 0 ? 'no seat' : reason.seats === 1 ? 'the seat is taken' : `all ${reason.seats} seats are taken`}`;
    case 'tiedAtCut':
      return `Shares place ${reason.place}, ${reason.seats === 1 ? '1 seat is' : `${reason.seats} seats are`} left: the cluster has to decide`;
    case 'decidedForOthers':
      return `Shares place ${reason.place}, the last seat goes to ${reason.decision.chosen.trim()} ${decisionText(reason.decision)}`;
    case 'placeNotCovered':
      return reason.from >= reason.to
        ? `Would be at place ${reason.place}, the seat belongs to place ${reason.from}`
        : `Would be at place ${reason.place}, the seats belong to places ${reason.from} to ${reason.to}`;
    case 'excludedByTie':
      return `Shares place ${reason.place} with only ${reason.seats === 1 ? '1 seat' : `${reason.seats} seats`} left, so not taken`;
    case 'behindExcludedTie':
      return `Place ${reason.place}, behind units of one place none of which was taken`;
    case 'waitsForDecision':
      return `Waits for the decision on ${reason.award}`;
  }
}

/** Who, when, why. */
function decisionText({ by, on, reason }: RecordedDecision): string {
  return `by decision of ${by.trim()} of ${on.trim()} (${reason.trim()})`;
}

function unfitDecision(unfit: UnfitDecision): string {
  const { decision } = unfit;
  const which = `The decision for ${decision.chosen.trim()} (${decision.by.trim()}, ${decision.on.trim()}) is not used`;
  switch (unfit.code) {
    case 'unknownUnit':
      return `${which}: no unit is called “${unfit.name}”`;
    case 'chosenOutside':
      return `${which}: the chosen units are not among ${decision.among.trim()}, or one is named twice`;
    case 'otherTie':
      return `${which}: it is not exactly ${decision.among.trim()} who are equal and wait for a decision at the last seat now`;
    case 'otherSeats':
      return `${which}: ${unfit.seats === 1 ? '1 seat is' : `${unfit.seats} seats are`} left`;
    case 'twice':
      return `${which}: there are two decisions on these units`;
  }
}

function tried(keys: readonly TieBreakKey[]): string {
  const used = keys.filter(({ by }) => by !== 'self' && by !== 'decision').map(keyName);
  return used.length === 0 ? 'The policy has no tie-break.' : `Still equal after ${used.join(', ')}.`;
}

/** "10 of 11 votes", "8 of 11 votes, 9 needed"; with the percent where the vote itself is told. */
function voteText(vote: VoteOutcome, withPercent: boolean): string {
  switch (vote.status) {
    case 'notNeeded':
      return 'no vote needed';
    case 'pending':
      return vote.needYes === null || vote.of === null ? 'vote pending' : `vote pending (${vote.needYes} of ${vote.of} needed)`;
    case 'passed':
    case 'failed': {
      const percent = withPercent ? ` (${numbers.points(vote.percent)}%)` : '';
      return `${vote.yes} of ${vote.of} votes${percent}${vote.status === 'failed' ? `, ${vote.needYes} needed` : ''}`;
    }
  }
}

function barText(reason: string | null, legalBasis: string | null): string {
  return `${reason ?? 'meets a bar, no reason stated'}${legalBasis === null ? '' : ` (${legalBasis})`}`;
}

export function keyName(key: TieBreakKey): string {
  switch (key.by) {
    case 'group':
      return `group ${key.number}`;
    case 'criterion':
      return `criterion ${key.number}`;
    case 'beforeBonus':
      return 'points before bonus';
    case 'bonus':
      return 'bonus';
    case 'penalty':
      return 'deductions';
    case 'votes':
      return 'votes';
    case 'missing':
      return 'missing scores';
    case 'self':
      return 'self-score';
    case 'decision':
      return 'decision of the cluster';
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
