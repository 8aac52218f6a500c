import type { Policy } from '../domain/policy';
import type { Proposal } from '../domain/proposal';
import type { Reading } from '../domain/reading';
import type { Scorecard } from '../domain/scorecard';
import type { Standing } from '../domain/standing';

/** The stages as they are, handed in by the story: what is probed is the engine itself, never a copy of its arithmetic. */
export interface Engine {
  readonly score: (reading: Reading, policy: Policy) => readonly Scorecard[];
  readonly rank: (scorecards: readonly Scorecard[], reading: Reading, policy: Policy) => readonly Standing[];
  readonly propose: (
    standings: readonly Standing[],
    scorecards: readonly Scorecard[],
    reading: Reading,
    policy: Policy,
  ) => Proposal;
}

/** One run of the engine. */
export interface Outcome {
  readonly scorecards: readonly Scorecard[];
  readonly standings: readonly Standing[];
  readonly proposal: Proposal;
}
