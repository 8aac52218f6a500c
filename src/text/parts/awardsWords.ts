import type { AwardRule } from '../../core/domain/policy';

/** Awards: their seats and conditions, and what people decide at the last seat. */
export interface AwardsWords {
  readonly intro: string;
  /** What a unit has to fulfil; "" for nothing. */
  readonly conditions: (rule: AwardRule) => string;
  readonly basis: (documents: readonly string[]) => string;
  /** Schools that stand high enough and did not register. */
  readonly unregistered: (units: readonly string[]) => string;
  readonly waiting: (seats: number, award: string) => string;
  readonly decideFirst: (award: string) => string;
  readonly openDecision: string;
  readonly cannotDecide: string;
  readonly decisions: (count: number) => string;
  readonly decision: (chosen: string, among: string) => string;
  readonly decidedBy: (by: string, on: string, reason: string) => string;
  readonly withdraw: string;
  /** What changes for a school; before and after, of places and of awards in words. */
  readonly moved: (unit: string, places: readonly [number | null, number | null], awards: readonly [string, string]) => string;
  readonly form: {
    readonly heading: (award: string) => string;
    readonly about: (units: number, seats: number) => string;
    readonly chosen: string;
    readonly wrongNumber: (seats: number, chosen: number) => string;
    readonly by: string;
    readonly byHint: string;
    readonly byMissing: string;
    readonly on: string;
    readonly onHint: string;
    readonly onWrong: string;
    readonly onLater: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly reasonMissing: string;
    readonly preview: string;
    readonly incomplete: string;
    readonly policyProblems: (count: number) => string;
    readonly kept: string;
    readonly save: string;
    readonly back: string;
  };
  readonly withdrawal: {
    readonly heading: string;
    readonly about: string;
    readonly by: string;
    readonly byMissing: string;
    readonly reason: string;
    readonly reasonMissing: string;
    readonly confirm: string;
  };
}
