import { compare, divide, HUNDRED, multiply, points, type Points } from '../../../core/domain/points';
import type { ProposedAward, VoteOutcome } from '../../../core/domain/proposal';
import type { ProposalWords } from '../../../core/render/sheetWords';
import { englishNumbers } from '../../format';
import { periodWords } from './periodWords';

const number = (value: Points): string => englishNumbers.points(value, 6);

export const proposalWords: ProposalWords = {
  title: (year, period) => `AWARD PROPOSAL, ${periodWords(year, period)}`,
  attachedTo: '(Attached to submission no. ………… of …… …………… ………, issued by ……………………)',
  headings: {
    number: 'No.',
    award: 'Award',
    unit: 'Unit',
    total: 'Total',
    place: 'Place',
    votes: 'Votes for',
    reason: 'Reason',
    note: 'Notes',
  },
  votes: voteWords,
  awardRow: (at, award) => `${at}. ${award.name} – seats: ${quotaWords(award)}`,
  toDecide: (units, seats) => `To decide: ${seats} of the ${units} equal units above.`,
  decisionLine: 'Decision of the cluster: ……………………………………………………………………',
  blocked: (errors) => `DRAFT – ${errors} ${errors === 1 ? 'error' : 'errors'} to settle before anything is proposed`,
  waiting: (seats, award) =>
    `${seats} ${seats === 1 ? 'seat waits' : 'seats wait'} for the decision on ${award}: for the units it leaves over.`,
  unfilled: (seats, because) => `${seats} ${seats === 1 ? 'seat stays' : 'seats stay'} empty${becauseWords(because)}.`,
  noAwards: 'The scoring rules name no award.',
  notProposed: 'Units not proposed, and why',
  allProposed: 'Every unit is proposed.',
  leftOut: (awards, reason) => `${awards.join(', ')}: ${reason}`,
};

function voteWords(vote: VoteOutcome): string {
  switch (vote.status) {
    case 'notNeeded':
      return 'Not required';
    case 'pending':
      return vote.needYes === null || vote.of === null ? 'Not voted yet' : `Not voted yet (needs ${vote.needYes} of ${vote.of})`;
    case 'passed':
      return `${vote.yes}/${vote.of} (${englishNumbers.fixed(vote.percent, 2)}%)`;
    case 'failed':
      return `${vote.yes}/${vote.of} (${englishNumbers.fixed(vote.percent, 2)}%), needs ${vote.needYes}`;
  }
}

function quotaWords({ seats, quotaSteps: steps }: ProposedAward): string {
  if (steps === null || steps.base === 0) return String(seats);
  const percent = multiply(divide(steps.exact, points(String(steps.base))), HUNDRED);
  const isRaised = compare(points(String(steps.seats)), steps.exact) > 0;
  const rounding = steps.round === 'halfUp' ? 'rounded to' : isRaised ? 'at least' : 'rounded down to';
  return `${number(percent)}% × ${steps.base} units = ${number(steps.exact)} → ${rounding} ${steps.seats}`;
}

function becauseWords(because: ProposedAward['unfilledBecause']): string {
  switch (because) {
    case null:
      return '';
    case 'notRanked':
      return ', because units are not ranked yet';
    case 'tooFewCandidates':
      return ', because too few units meet the conditions (the table below gives the reason of each)';
    case 'ownerBarred':
      return ', because the unit at that place is barred and the rules do not pass the seat down';
    case 'tieExcluded':
      return ', because more units are tied than seats are left and the rules take none of them';
  }
}
