import type { Ballots, Votes } from '../../domain/ballot';
import { add, compare, divide, HUNDRED, multiply, subtract, ZERO, type Points } from '../../domain/points';

/** So many votes in percent of the base the policy names (METHODS §7.2); `null` where the base is not given. */
export function shareOfVotes(
  count: Points,
  base: 'members' | 'present' | 'valid',
  votes: Votes,
  ballots: Ballots | null,
): Points | null {
  const of = baseOfVotes(base, votes, ballots);
  return of === null || compare(of, ZERO) <= 0 ? null : divide(multiply(HUNDRED, count), of);
}

function baseOfVotes(base: 'members' | 'present' | 'valid', votes: Votes, ballots: Ballots | null): Points | null {
  const value = (number: Votes['invalid'] | undefined): Points | null => number?.reading.value ?? null;
  switch (base) {
    case 'members':
      return value(ballots?.members);
    case 'present': {
      const present = value(ballots?.present);
      return present === null ? null : add(present, value(ballots?.written) ?? ZERO);
    }
    case 'valid': {
      const returned = value(ballots?.returned);
      if (returned !== null) return subtract(returned, value(votes.invalid) ?? ZERO);
      const [yes, no] = [value(votes.votesFor), value(votes.votesAgainst)];
      return yes === null || no === null ? null : add(yes, no);
    }
  }
}
