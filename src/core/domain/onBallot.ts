import type { Appraisal } from './appraisal';
import { awardNamed } from './awardNamed';
import type { Ballots, Votes } from './ballot';
import { lastRound } from './lastRound';
import type { AwardRule } from './policy';
import type { ProposedAward } from './proposal';
import type { Reading } from './reading';
import type { Unit, UnitId } from './unit';

/** What says who stands on which ballot. */
export interface BallotGround {
  readonly appraisal: Appraisal;
  readonly reading: Reading;
  /** By place. */
  readonly ordered: readonly Unit[];
}

/** The awards that people vote on. */
export function votedAwards({ appraisal }: Pick<BallotGround, 'appraisal'>): readonly ProposedAward[] {
  const asksVotes = new Set(appraisal.policy.awards.filter(({ vote }) => vote !== null).map(({ id }) => id));
  return appraisal.proposal.awards.filter(({ id }) => asksVotes.has(id));
}

/**
 * Who stands on the ballot of an award, from the top: those who meet its conditions up to its seats and its cut line, those whose vote
 * failed, and whomever the sheet of ballots has votes on.
 */
export function candidatesFor(award: ProposedAward, { appraisal, reading, ordered }: BallotGround): readonly UnitId[] {
  const { nominees, needsDecision, leftOut } = award;
  const standing = new Set([
    ...nominees.map(({ unit }) => unit),
    ...(needsDecision?.units ?? []),
    ...leftOut.filter(({ reason }) => reason.code === 'voteFailed').map(({ unit }) => unit),
  ]);
  return ordered
    .map(({ id }) => id)
    .filter(
      (id) =>
        standing.has(id) || standingVotes(votesOn(reading.ballots, id), award.id, appraisal.policy.awards).standing !== null,
    );
}

/** The rows of one unit, in the order of the ballot sheet. */
export function votesOn(ballots: Ballots | null, unit: UnitId): readonly Votes[] {
  return (ballots?.votes ?? []).filter((one) => one.unit === unit);
}

/** Of the votes on one unit those that stand for one award: on a ballot of its own, else on the one that serves all, in the last round. */
export function standingVotes(own: readonly Votes[], award: string, awards: readonly AwardRule[]): ReturnType<typeof lastRound> {
  const named = own.filter((one) => one.award !== null && awardNamed(one.award, awards)?.id === award);
  return lastRound(named.length > 0 ? named : own.filter((one) => one.award === null));
}
