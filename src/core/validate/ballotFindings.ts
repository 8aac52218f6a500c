import { problemOfVotes, problemsOfMeeting } from '../domain/ballotProblems';
import type { BallotProblem } from '../domain/issue';
import { decimalText } from '../domain/points';
import type { Context } from './context';
import type { FindingOf } from './rule';

/** Counts of a ballot that cannot be true together. Where votes break ties they block the ranking too. Source: METHODS §7.1, §10. */
export function ballotFindings(
  { reading, policy }: Context,
  wanted: readonly BallotProblem[],
): readonly FindingOf<'votesDoNotBalance'>[] {
  if (reading.ballots === null) return [];
  const breaksTies = policy.tieBreak.some((key) => key.by === 'votes');
  const { ballots } = reading;
  return [...problemsOfMeeting(ballots), ...ballots.votes.flatMap((votes) => problemOfVotes(votes, ballots) ?? [])]
    .filter(({ problem }) => wanted.includes(problem))
    .map(({ problem, at, unit, left, right }) => ({
      code: 'votesDoNotBalance',
      place: { at: at.at, unit, criterion: null },
      facts: { problem, left: decimalText(left), right: decimalText(right) },
      ...(breaksTies ? { blocks: 'ranking' as const } : {}),
    }));
}
