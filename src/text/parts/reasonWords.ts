import type { ProposalReason, VoteOutcome } from '../../core/domain/proposal';
import type { StepHow } from '../../core/domain/scorecard';
import type { StandingReason, TieBroken } from '../../core/domain/standing';

/** Words for why a score, a place or an award is what it is. `unitName` gives the name of a unit. */
export interface ReasonWords {
  readonly standing: (reason: StandingReason) => string;
  readonly tieBroken: (tie: TieBroken, unitName: (unit: string) => string) => string;
  readonly proposal: (reason: ProposalReason) => string;
  readonly vote: (vote: VoteOutcome) => string;
  readonly step: (how: StepHow) => string;
}
