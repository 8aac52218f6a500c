import type { Ballots, Votes } from '../domain/ballot';
import type { BallotProblem } from '../domain/issue';
import { add, compare, decimalText, equal, subtract, ZERO, type Points } from '../domain/points';
import type { ReadNumber } from '../domain/reading';
import type { UnitId } from '../domain/unit';
import type { Context } from './context';
import type { FindingOf } from './rule';

interface Imbalance {
  readonly problem: BallotProblem;
  readonly at: ReadNumber;
  readonly unit: UnitId | null;
  readonly left: Points;
  readonly right: Points;
}

/** Counts of a ballot that cannot be true together. Where votes break ties they block the ranking too. Source: METHODS §7.1, §10. */
export function ballotFindings(
  { reading, policy }: Context,
  wanted: readonly BallotProblem[],
): readonly FindingOf<'votesDoNotBalance'>[] {
  if (reading.ballots === null) return [];
  const breaksTies = policy.tieBreak.some((key) => key.by === 'votes');
  const { ballots } = reading;
  return [...ofMeeting(ballots), ...ballots.votes.flatMap((votes) => ofVotes(votes, ballots))]
    .filter(({ problem }) => wanted.includes(problem))
    .map(({ problem, at, unit, left, right }) => ({
      code: 'votesDoNotBalance',
      place: { at: at.at, unit, criterion: null },
      facts: { problem, left: decimalText(left), right: decimalText(right) },
      ...(breaksTies ? { blocks: 'ranking' as const } : {}),
    }));
}

const valueOf = (number: ReadNumber | null): Points | null => number?.reading.value ?? null;

/** R ≤ issued; R ≤ P + W ≤ N; P ≤ N. A count that is not given is not compared. */
function ofMeeting({ members, present, written, issued, returned }: Ballots): readonly Imbalance[] {
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

function ofVotes({ unit, votesFor, votesAgainst, invalid }: Votes, { returned }: Ballots): readonly Imbalance[] {
  const [yes, no, spoilt, all] = [valueOf(votesFor), valueOf(votesAgainst), valueOf(invalid), valueOf(returned)];
  if (yes === null || all === null) return [];
  const valid = subtract(all, spoilt ?? ZERO);
  if (compare(yes, valid) > 0) return [{ problem: 'yesAboveValid', at: votesFor, unit, left: yes, right: valid }];
  if (no === null) return [];
  const counted = add(add(yes, no), spoilt ?? ZERO);
  const isBalanced = spoilt === null ? compare(counted, all) <= 0 : equal(counted, all);
  return isBalanced ? [] : [{ problem: 'ballotsDiffer', at: votesFor, unit, left: counted, right: all }];
}
