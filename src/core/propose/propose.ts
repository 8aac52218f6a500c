import type { Votes } from '../domain/ballot';
import type { Policy } from '../domain/policy';
import type { Proposal, ProposedAward, VoteOutcome } from '../domain/proposal';
import type { Reading } from '../domain/reading';
import type { Scorecard } from '../domain/scorecard';
import type { Standing } from '../domain/standing';
import type { UnitId } from '../domain/unit';
import type { Candidate } from './bar';
import { proposeAward, type Given } from './proposeAward';
import { voteOutcome, votesByUnit, votesFor } from './votes';

/** Who is put forward for which award, and for every unit why or why not (METHODS §6, §7). */
export function propose(
  standings: readonly Standing[],
  scorecards: readonly Scorecard[],
  reading: Reading,
  policy: Policy,
): Proposal {
  const cards = new Map(scorecards.map((card) => [card.unit, card]));
  const ranked = new Map(standings.map((standing) => [standing.unit, standing]));
  const votes = votesByUnit(reading.ballots);
  const failedForAll = failedGeneralVotes(votes, reading, policy);
  const awards: ProposedAward[] = [];
  let given: Given = { held: new Map(), open: [], seatsBefore: 0 };
  for (const rule of policy.awards) {
    const candidates = reading.units.flatMap((unit): readonly Candidate[] => {
      const standing = ranked.get(unit.id);
      const card = cards.get(unit.id);
      if (standing === undefined || card === undefined) return [];
      const vote = voteOutcome(votesFor(votes.get(unit.id) ?? [], rule, policy.awards), rule, reading.ballots);
      return [{ unit, standing, card, vote, failedForAll: failedForAll.get(unit.id) ?? null }];
    });
    const outcome = proposeAward(rule, candidates, given, policy);
    awards.push(outcome.award);
    given = outcome.given;
  }
  return { awards };
}

/**
 * Units that failed on the one ballot that serves all awards: out of the awards that ask for no vote of their own too
 * (METHODS §6.3). An award with a threshold of its own judges that ballot itself.
 */
function failedGeneralVotes(
  byUnit: ReadonlyMap<UnitId, readonly Votes[]>,
  { ballots }: Reading,
  { awards }: Policy,
): ReadonlyMap<UnitId, VoteOutcome> {
  const failed = new Map<UnitId, VoteOutcome>();
  for (const [unit, own] of byUnit) {
    for (const rule of awards) {
      const votes = votesFor(own, rule, awards);
      if (votes === null || votes.award !== null) continue;
      const vote = voteOutcome(votes, rule, ballots);
      if (vote.status === 'failed') failed.set(unit, vote);
    }
  }
  return failed;
}
