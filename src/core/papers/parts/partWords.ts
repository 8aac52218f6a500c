import type { StatedDate } from '../../domain/evidenceReference';
import type { Points } from '../../domain/points';
import type { TieBreakKey } from '../../domain/policy';
import type { ProposalReason, ProposedAward, UnfitDecision } from '../../domain/proposal';
import type { StandingReason, TieBroken } from '../../domain/standing';
import type { PaperKind } from '../paperKinds';

export interface StyleWords {
  readonly motto: string;
  readonly secondMotto: string | null;
  /** The mark under the issuer, "*". */
  readonly mark: string | null;
  readonly issuer: (name: string | null) => string;
  readonly school: (name: string) => string;
  /** The number of a paper of this kind with its symbol; `null`: it has none. */
  readonly number: (kind: PaperKind) => string | null;
  readonly placeDate: (leader: string | null, on: StatedDate | null) => string;
  /** What the last sentence ends with: "." or "./.". */
  readonly end: string;
  readonly onBehalf: string;
  readonly file: string;
}

export interface PaperNumbers {
  /** In a sentence: 07, 27.731. */
  readonly count: (value: Points) => string;
  /** In a table: 7, 27.731. */
  readonly plain: (value: Points) => string;
  readonly points: (value: Points, decimals: number) => string;
  readonly signed: (value: Points, decimals: number) => string;
  readonly percent: (value: Points) => string;
}

export interface PaperReasons {
  readonly standing: (reason: StandingReason) => string;
  readonly tieBroken: (tie: TieBroken, unitName: (unit: string) => string) => string;
  readonly proposal: (reason: ProposalReason) => string;
  readonly unfitDecision: (unfit: UnfitDecision) => string;
  readonly tried: (keys: readonly TieBreakKey[]) => string;
  readonly quota: (steps: NonNullable<ProposedAward['quotaSteps']>) => string;
  readonly unfilled: (because: NonNullable<ProposedAward['unfilledBecause']>) => string;
}

/** Why a paper may not be signed yet. */
export interface DraftWords {
  readonly blocked: (errors: number) => string;
  readonly awardsBlocked: (errors: number) => string;
  readonly undecided: (seats: number) => string;
  readonly pending: (units: number) => string;
  /** Under every paper that states points, while the policy is the product's own draft (DOMAIN §8). */
  readonly policy: string;
}

export interface TableWords {
  readonly number: string;
  readonly unit: string;
  readonly collective: string;
  readonly total: string;
  readonly percent: string;
  readonly place: string;
  readonly grade: string;
  readonly votes: string;
  readonly award: string;
  readonly votesFor: string;
  readonly votesAgainst: string;
  readonly votesCount: string;
  readonly votesShare: string;
  readonly conclusion: string;
  readonly agree: string;
  readonly disagree: string;
  readonly signature: string;
  readonly fullName: string;
  readonly criterion: string;
  readonly group: string;
  readonly maximum: string;
  readonly self: string;
  readonly counted: string;
  readonly difference: string;
  readonly explanation: string;
  readonly mean: string;
  readonly highest: string;
  readonly bonus: string;
  readonly penalty: string;
  readonly whole: string;
  readonly sum: string;
}

/** Places and ties in sentences. */
export interface StandingWords {
  readonly summary: (units: number, ranked: number, unranked: number) => string;
  readonly shared: (place: number, units: readonly string[]) => string;
  readonly unranked: (unit: string, reasons: readonly string[], total: string | null) => string;
  readonly noTies: string;
  readonly notPlaced: string;
  /** The printed columns of a unit come to one number, its printed total is another. */
  readonly columnsDiffer: (unit: string, columns: string, total: string) => string;
}

export interface SignatureWords {
  readonly receivers: string;
  readonly sameAsAbove: string;
  readonly superior: string;
  readonly members: string;
  readonly named: (name: string) => string;
  readonly leader: string;
  readonly leaderOf: (school: string) => string;
  readonly secretary: string;
  readonly chair: string;
  readonly hint: string;
  readonly name: string;
}
