import type { Ballots, Votes } from './ballot';
import type { BallotProblem } from './issue';
import { add, compare, equal, subtract, ZERO, type Points } from './points';
import type { ReadNumber } from './readNumber';
import type { UnitId } from './unit';

/** Two counts that cannot be true together. */
export interface Imbalance {
  readonly problem: BallotProblem;
  readonly at: ReadNumber;
  readonly unit: UnitId | null;
  readonly left: Points;
  readonly right: Points;
}

const valueOf = (number: ReadNumber | null): Points | null => number?.reading.value ?? null;

/** Of the meeting: R ≤ issued; R ≤ P + W ≤ N; P ≤ N. A count that is not given is not compared. Source: METHODS §7.1. */
export function problemsOfMeeting({ members, present, written, issued, returned }: Ballots): readonly Imbalance[] {
  const found: Imbalance[] = [];
  const notAbove = (problem: BallotProblem, at: ReadNumber | null, left: Points | null, right: Points | null): boolean => {
    if (at === null || left === null || right === null || compare(left, right) <= 0) return true;
    found.push({ problem, at, unit: null, left, right });
    return false;
  };
  const presentCount = valueOf(present);
  const voters = presentCount === null ? null : add(presentCount, valueOf(written) ?? ZERO);
  if (notAbove('presentAboveMembers', present, presentCount, valueOf(members))) {
    notAbove('votersAboveMembers', written ?? present, voters, valueOf(members));
  }
  if (notAbove('returnedAboveIssued', returned, valueOf(returned), valueOf(issued))) {
    notAbove('returnedAboveVoters', returned, valueOf(returned), voters);
  }
  return found;
}

/** Of one vote: yes ≤ valid; yes + no + invalid = R. Source: METHODS §7.1. */
export function problemOfVotes({ unit, votesFor, votesAgainst, invalid }: Votes, { returned }: Ballots): Imbalance | null {
  const [yes, no, spoilt, all] = [valueOf(votesFor), valueOf(votesAgainst), valueOf(invalid), valueOf(returned)];
  if (yes === null || all === null) return null;
  const valid = subtract(all, spoilt ?? ZERO);
  if (compare(yes, valid) > 0) return { problem: 'yesAboveValid', at: votesFor, unit, left: yes, right: valid };
  if (no === null) return null;
  const counted = add(add(yes, no), spoilt ?? ZERO);
  const isBalanced = spoilt === null ? compare(counted, all) <= 0 : equal(counted, all);
  return isBalanced ? null : { problem: 'ballotsDiffer', at: votesFor, unit, left: counted, right: all };
}
