import type { ProposedAward } from '../../domain/proposal';
import type { UnitId } from '../../domain/unit';
import type { PaperFacts } from '../paperFacts';
import { standingVotes } from '../parts/standingVotes';

/**
 * Who stands on the ballot of an award, from the top: those who meet its conditions up to its seats and its cut line, those whose vote
 * failed, and whomever the sheet of ballots has votes on.
 */
export function candidatesFor(award: ProposedAward, facts: PaperFacts): readonly UnitId[] {
  const { nominees, needsDecision, leftOut } = award;
  const { ordered, reading } = facts;
  const standing = new Set([
    ...nominees.map(({ unit }) => unit),
    ...(needsDecision?.units ?? []),
    ...leftOut.filter(({ reason }) => reason.code === 'voteFailed').map(({ unit }) => unit),
  ]);
  return ordered
    .map(({ id }) => id)
    .filter((id) => standing.has(id) || standingVotes(reading.ballots, id, award.id, facts) !== null);
}

/** The awards that people vote on. */
export function votedAwards({ appraisal }: PaperFacts): readonly ProposedAward[] {
  const asksVotes = new Set(appraisal.policy.awards.filter(({ vote }) => vote !== null).map(({ id }) => id));
  return appraisal.proposal.awards.filter(({ id }) => asksVotes.has(id));
}
