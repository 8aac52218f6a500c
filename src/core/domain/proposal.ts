import type { Points } from './points';
import type { RecordedDecision } from './policy';
import type { UnitId } from './unit';

/** The vote of one unit for one award. `pending`: the policy asks for one and it has not been held. Source: METHODS §7. */
export type VoteOutcome =
  | { readonly status: 'notNeeded' }
  | { readonly status: 'pending'; readonly needYes: number | null; readonly of: number | null }
  | {
      readonly status: 'passed' | 'failed';
      readonly yes: number;
      readonly needYes: number;
      readonly of: number;
      readonly percent: Points;
    };

/** Why a unit is in or out: worded in one sentence in `text/`. */
export type ProposalReason =
  | {
      readonly code: 'nominated';
      readonly place: number;
      readonly vote: VoteOutcome;
      readonly passedDown: boolean;
      /** The award asks for registration and the workbook has no list of registrations to check. */ readonly registrationUnknown: boolean;
      /** The decision of people that gave this unit its seat, of others equal to it. */
      readonly decision: RecordedDecision | null;
    }
  | { readonly code: 'disqualified'; readonly reason: string | null; readonly legalBasis: string | null }
  | { readonly code: 'notRanked' }
  | { readonly code: 'belowMinimum'; readonly total: Points; readonly minimum: Points }
  | { readonly code: 'belowGrade'; readonly grade: string | null; readonly minimum: string }
  | { readonly code: 'placeTooLow'; readonly place: number; readonly places: number }
  | { readonly code: 'notRegistered' }
  | { readonly code: 'voteFailed'; readonly vote: VoteOutcome }
  | { readonly code: 'hasAward'; readonly award: string }
  | { readonly code: 'seatsTaken'; readonly place: number; readonly seats: number }
  | { readonly code: 'tiedAtCut'; readonly place: number; readonly seats: number }
  | { readonly code: 'decidedForOthers'; readonly place: number; readonly decision: RecordedDecision }
  /** `passDown: false`: the seats of this award belong to other would-be places. */
  | { readonly code: 'placeNotCovered'; readonly place: number; readonly from: number; readonly to: number }
  | { readonly code: 'excludedByTie'; readonly place: number; readonly seats: number }
  /** `cutLine: exclude`: the seat that equal units above did not get goes to nobody. */
  | { readonly code: 'behindExcludedTie'; readonly place: number }
  | { readonly code: 'waitsForDecision'; readonly award: string };

/** A recorded decision that decided nothing, and why: it stays on the sheet, so it is told. */
export type UnfitDecision =
  | { readonly code: 'unknownUnit'; readonly decision: RecordedDecision; readonly name: string }
  | { readonly code: 'otherSeats'; readonly decision: RecordedDecision; readonly seats: number }
  | { readonly code: 'chosenOutside' | 'otherTie' | 'twice'; readonly decision: RecordedDecision };

export interface Nominee {
  readonly unit: UnitId;
  readonly place: number;
  readonly vote: VoteOutcome;
  readonly reason: ProposalReason;
}

/** Equal units and the seats left for them. */
export interface OpenTie {
  readonly units: readonly UnitId[];
  readonly seats: number;
}

/** Đề nghị for one award; every unit appears once: nominee, to be decided, or left out. */
export interface ProposedAward {
  readonly id: string;
  readonly name: string;
  readonly seats: number;
  /** "30% × 12 đơn vị = 3,6 → lấy xuống 3", `null` for a fixed quota. */
  readonly quotaSteps: {
    readonly share: Points;
    readonly base: number;
    readonly exact: Points;
    readonly seats: number;
    readonly round: 'floor' | 'halfUp';
  } | null;
  readonly nominees: readonly Nominee[];
  readonly needsDecision: { readonly units: readonly UnitId[]; readonly seats: number; readonly reason: ProposalReason } | null;
  /** The ties that a decision on this award settles, each with its own seats; none while an earlier award has to be decided first. */
  readonly openTies: readonly OpenTie[];
  readonly unfitDecisions: readonly UnfitDecision[];
  readonly leftOut: readonly { readonly unit: UnitId; readonly reason: ProposalReason; readonly vote: VoteOutcome }[];
  readonly unfilled: number;
  /** Why seats stay empty; `null` when none does. */
  readonly unfilledBecause: 'notRanked' | 'tooFewCandidates' | 'ownerBarred' | 'tieExcluded' | null;
}

/** Bảng đề nghị khen thưởng. Empty when the ranking is blocked. */
export interface Proposal {
  readonly awards: readonly ProposedAward[];
}
