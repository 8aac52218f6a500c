import type { TieBreakKey } from '../../core/domain/policy';
import type { ProposalReason, ProposedAward, UnfitDecision, VoteOutcome } from '../../core/domain/proposal';
import type { StepHow } from '../../core/domain/scorecard';
import type { StandingReason, TieBroken } from '../../core/domain/standing';

/** Words for why a score, a place or an award is what it is. `unitName` gives the name of a unit. */
export interface ReasonWords {
  readonly standing: (reason: StandingReason) => string;
  /** One whole sentence, with the names of both units. */
  readonly tieBroken: (tie: TieBroken, unitName: (unit: string) => string) => string;
  readonly proposal: (reason: ProposalReason) => string;
  readonly vote: (vote: VoteOutcome) => string;
  /** "30% × 12 đơn vị = 3,6 → lấy xuống 3". */
  readonly quota: (steps: NonNullable<ProposedAward['quotaSteps']>) => string;
  /** Why seats stay empty. */
  readonly unfilled: (because: NonNullable<ProposedAward['unfilledBecause']>) => string;
  readonly step: (how: StepHow) => string;
  readonly unfitDecision: (unfit: UnfitDecision) => string;
  /** The keys that did not separate equal units. */
  readonly tried: (keys: readonly TieBreakKey[]) => string;
  readonly howToDecide: string;
}
