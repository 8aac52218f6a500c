import type { ProposedAward } from '../../domain/proposal';
import type { UnitId } from '../../domain/unit';
import type { PaperFacts } from '../paperFacts';

/**
 * Who stands on the ballot of an award, from the top: those who meet its conditions up to its seats and its cut line, and those who
 * were voted on and did not get the votes.
 */
export function candidatesFor({ nominees, needsDecision, leftOut }: ProposedAward, { ordered }: PaperFacts): readonly UnitId[] {
  const standing = new Set([
    ...nominees.map(({ unit }) => unit),
    ...(needsDecision?.units ?? []),
    ...leftOut.filter(({ reason }) => reason.code === 'voteFailed').map(({ unit }) => unit),
  ]);
  return ordered.map(({ id }) => id).filter((id) => standing.has(id));
}

/** The awards that people vote on. */
export function votedAwards({ appraisal }: PaperFacts): readonly ProposedAward[] {
  const asksVotes = new Set(appraisal.policy.awards.filter(({ vote }) => vote !== null).map(({ id }) => id));
  return appraisal.proposal.awards.filter(({ id }) => asksVotes.has(id));
}
