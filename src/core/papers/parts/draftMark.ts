import { blockingIssues } from '../../domain/clusterFacts';
import type { Proposal, VoteOutcome } from '../../domain/proposal';
import type { PaperFacts } from '../paperFacts';

/**
 * Why a paper may be read and not be signed: findings that block the ranking or the awards (METHODS §10, PRT-01).
 * `null`: nothing stands in the way.
 */
export function draftMark({ appraisal, words }: PaperFacts): string | null {
  if (appraisal.isBlocked) return words.draft.blocked(blockingIssues(appraisal, 'ranking'));
  const standing = blockingIssues(appraisal, 'awards');
  return standing === 0 ? null : words.draft.awardsBlocked(standing);
}

/** The same of a paper that says who is proposed: seats that wait for a decision or a vote keep it a draft as well. */
export function proposalDraftMark(facts: PaperFacts): string | null {
  const { draft } = facts.words;
  const mark = draftMark(facts);
  if (mark !== null) return mark;
  const seats = undecidedSeats(facts.appraisal.proposal);
  if (seats > 0) return draft.undecided(seats);
  const pending = pendingVotes(facts.appraisal.proposal);
  return pending > 0 ? draft.pending(pending) : null;
}

function undecidedSeats({ awards }: Proposal): number {
  return awards.reduce((seats, award) => seats + (award.needsDecision?.seats ?? 0), 0);
}

function pendingVotes({ awards }: Proposal): number {
  const isPending = ({ status }: VoteOutcome): boolean => status === 'pending';
  return awards.reduce((count, { nominees }) => count + nominees.filter(({ vote }) => isPending(vote)).length, 0);
}
