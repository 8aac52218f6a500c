import { awardNamed } from '../domain/awardNamed';
import type { Ballots, Votes } from '../domain/ballot';
import { problemOfVotes, problemsOfMeeting } from '../domain/ballotProblems';
import { lastRound } from '../domain/lastRound';
import {
  add,
  ceiling,
  divide,
  floor,
  HUNDRED,
  isNegative,
  isWhole,
  multiply,
  ONE,
  points,
  toNumber,
  type Points,
} from '../domain/points';
import type { AwardRule, Threshold } from '../domain/policy';
import type { VoteOutcome } from '../domain/proposal';
import type { ReadNumber } from '../domain/reading';
import type { UnitId } from '../domain/unit';

type Denominator = 'members' | 'present' | 'valid';

/** At least: ⌈a·D/b⌉; more than: ⌊a·D/b⌋ + 1. Whole numbers throughout: 2/3 of 12 is 8, never 9. Source: METHODS §7.3. */
export function votesNeeded(of: number, { share, moreThan }: Threshold): number {
  const exact = multiply(share, whole(of));
  return toNumber(moreThan ? add(floor(exact), ONE) : ceiling(exact));
}

/** Whether so many yes votes reach the threshold, and their exact percent. `of` above 0. */
export function countVotes(yes: number, of: number, threshold: Threshold): VoteOutcome {
  const needYes = votesNeeded(of, threshold);
  const percent = divide(multiply(HUNDRED, whole(yes)), whole(of));
  return { status: yes >= needYes ? 'passed' : 'failed', yes, needYes, of, percent };
}

/** V: the valid ballots of one vote, R − V⁻; without a count of those returned, yes and no together. `null`: not given. */
export function validBallots(ballots: Ballots, votes: Votes): number | null {
  const returned = count(ballots.returned);
  if (returned !== null) return returned - (count(votes.invalid) ?? 0);
  const yes = count(votes.votesFor);
  const no = count(votes.votesAgainst);
  return yes === null || no === null ? null : yes + no;
}

/** D: all members, all who took part (in the room or in writing), or the valid ballots. Source: METHODS §7.2. */
export function denominator(of: Denominator, ballots: Ballots, votes: Votes | null): number | null {
  switch (of) {
    case 'members':
      return count(ballots.members);
    case 'present': {
      const present = count(ballots.present);
      return present === null ? null : present + (count(ballots.written) ?? 0);
    }
    case 'valid':
      return votes === null ? null : validBallots(ballots, votes);
  }
}

/** The votes on each unit, in the order of the ballot sheet. */
export function votesByUnit(ballots: Ballots | null): ReadonlyMap<UnitId, readonly Votes[]> {
  const byUnit = new Map<UnitId, Votes[]>();
  for (const votes of ballots?.votes ?? []) {
    if (votes.unit === null) continue;
    const own = byUnit.get(votes.unit);
    if (own === undefined) byUnit.set(votes.unit, [votes]);
    else own.push(votes);
  }
  return byUnit;
}

/** Of one unit's votes those for this award: on a ballot of its own, else on the one that serves all; the last round stands. */
export function votesFor(own: readonly Votes[], rule: AwardRule, awards: readonly AwardRule[]): Votes | null {
  const named = own.filter((one) => one.award !== null && awardNamed(one.award, awards) === rule);
  return lastRound(named.length > 0 ? named : own.filter((one) => one.award === null)).standing;
}

/**
 * The outcome for one award. A vote that was not held, that stands twice, or whose counts cannot be true together is pending:
 * neither passed nor failed (VOT-01, VOT-02 and DUP-01 say so).
 */
export function voteOutcome(votes: Votes | null, rule: AwardRule, ballots: Ballots | null): VoteOutcome {
  if (rule.vote === null) return { status: 'notNeeded' };
  const of = ballots === null ? null : denominator(rule.vote.of, ballots, votes);
  if (of === null || of <= 0) return { status: 'pending', needYes: null, of: null };
  const yes = votes === null || ballots === null || !isBalanced(votes, ballots) ? null : count(votes.votesFor);
  if (yes === null || yes > of) return { status: 'pending', needYes: votesNeeded(of, rule.vote.threshold), of };
  return countVotes(yes, of, rule.vote.threshold);
}

function isBalanced(votes: Votes, ballots: Ballots): boolean {
  return problemOfVotes(votes, ballots) === null && problemsOfMeeting(ballots).length === 0;
}

/** A number of people or papers; `null` when it is blank or cannot be one. */
function count(number: ReadNumber | null): number | null {
  const value: Points | null = number?.reading.value ?? null;
  return value === null || isNegative(value) || !isWhole(value) ? null : toNumber(value);
}

const whole = (number: number): Points => points(String(number));
