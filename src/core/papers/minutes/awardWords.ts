import type { AwardRule, RecordedDecision } from '../../domain/policy';
import type { VoteOutcome } from '../../domain/proposal';

/** One award in the minutes and in the reports. */
export interface AwardWords {
  readonly seats: (seats: number, quota: string | null) => string;
  readonly vote: (needYes: number | null, of: number | null, rule: NonNullable<AwardRule['vote']>) => string;
  readonly nominee: (unit: string, total: string | null, reason: string) => string;
  readonly nobody: string;
  readonly decided: (decision: RecordedDecision, tried: string) => string;
  readonly open: (units: readonly string[], seats: number, place: number | null, tried: string) => string;
  readonly openGap: string;
  readonly expanded: (seats: number, nominees: number) => string;
  readonly excluded: (units: readonly string[], place: number, seats: number) => string;
  readonly waiting: (seats: number, award: string) => string;
  readonly unfilled: (seats: number, because: string | null) => string;
  readonly unfit: (sentence: string) => string;
  readonly outcome: (vote: VoteOutcome) => { readonly votes: string; readonly share: string };
  readonly conclusions: {
    readonly proposed: string;
    readonly undecided: string;
    readonly failed: string;
    readonly pending: string;
  };
}
