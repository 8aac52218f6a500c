import { awardNamed } from '../domain/awardNamed';
import type { Votes } from '../domain/ballot';
import { lastRound } from '../domain/lastRound';
import type { Points } from '../domain/points';
import type { Policy } from '../domain/policy';
import type { Reading } from '../domain/reading';
import type { Scorecard } from '../domain/scorecard';

/**
 * Yes votes as a key. Only votes of one and the same ballot compare: the one that serves all awards, else that of the first
 * award of the policy that was voted on.
 */
export function tieBreakVotes(reading: Reading, policy: Policy): (card: Scorecard) => Points | null {
  const votes = reading.ballots?.votes ?? [];
  const ballots: readonly ((one: Votes) => boolean)[] = [
    (one) => one.award === null,
    ...policy.awards.map((award) => (one: Votes) => one.award !== null && awardNamed(one.award, policy.awards) === award),
  ];
  const ballot = ballots.find((isOfBallot) => votes.some(isOfBallot));
  const counted = votes.filter((one) => ballot?.(one) ?? false);
  return ({ unit }) => lastRound(counted.filter((one) => one.unit === unit)).standing?.votesFor.reading.value ?? null;
}
