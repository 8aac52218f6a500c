import { awardNamed } from '../../domain/awardNamed';
import type { Ballots, Votes } from '../../domain/ballot';
import { lastRound } from '../../domain/lastRound';
import type { UnitId } from '../../domain/unit';
import type { PaperFacts } from '../paperFacts';

/** The votes on one unit for one award that stand: on a ballot of its own, else on the one that serves all, in the last round. */
export function standingVotes(ballots: Ballots | null, unit: UnitId, award: string, { appraisal }: PaperFacts): Votes | null {
  const { awards } = appraisal.policy;
  const own = (ballots?.votes ?? []).filter((one) => one.unit === unit);
  const named = own.filter((one) => one.award !== null && awardNamed(one.award, awards)?.id === award);
  return lastRound(named.length > 0 ? named : own.filter((one) => one.award === null)).standing;
}
