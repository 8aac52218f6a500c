import type { Criterion } from './domain/criteria';
import type { Policy } from './domain/policy';
import type { Proposal } from './domain/proposal';
import type { Reading } from './domain/reading';
import type { Scorecard } from './domain/scorecard';
import type { Standing } from './domain/standing';
import { equal } from './domain/points';
import { propose } from './propose/propose';
import { rank } from './rank/rank';
import { score } from './score/score';

/** Diễn tập quy chế: what last year's figures would give under this year's rules. A rehearsal, never a result. */
export interface Rehearsal {
  readonly scorecards: readonly Scorecard[];
  readonly standings: readonly Standing[];
  readonly proposal: Proposal;
  /** Criteria on which all units with points have the same: they separate nobody. */
  readonly separatesNobody: readonly Criterion[];
  /** Units that share a place, each tie once. */
  readonly ties: readonly (readonly string[])[];
}

/** The figures of a reading under another policy, by the stages themselves; what was decided on a tie of its own year decides none of these. Source: METHODS §12.9. */
export function rehearse(reading: Reading, policy: Policy): Rehearsal {
  const scorecards = score(reading, policy);
  const standings = rank(scorecards, reading, policy);
  return {
    scorecards,
    standings,
    proposal: propose(standings, scorecards, reading, { ...policy, decisions: [] }),
    separatesNobody: reading.criteria.filter((criterion) => separatesNobody(criterion, scorecards)),
    ties: standings.flatMap(({ unit, sharedWith }) => {
      const tied = [unit, ...sharedWith];
      const first = standings.find((one) => tied.includes(one.unit))?.unit;
      return sharedWith.length > 0 && first === unit ? [tied] : [];
    }),
  };
}

function separatesNobody({ id }: Criterion, scorecards: readonly Scorecard[]): boolean {
  const given = scorecards.flatMap(({ steps }) => steps.find((step) => step.criterion === id)?.points ?? []);
  const [first, ...rest] = given;
  return first !== undefined && rest.length > 0 && rest.every((points) => equal(points, first));
}
