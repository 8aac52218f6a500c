import type { AwardRule } from '../domain/policy';
import type { OpenTie, ProposalReason, ProposedAward } from '../domain/proposal';
import type { Standing } from '../domain/standing';
import type { UnitId } from '../domain/unit';
import { byPlace } from './byPlace';
import { cutLine, type Cut } from './cutLine';
import type { OpenDecision } from './openDecision';
import type { Decided, Verdict } from './recorded';

/** What the seats of one award are filled from. */
export interface Field {
  readonly seats: number;
  readonly cutLine: AwardRule['cutLine'];
  readonly standings: readonly Standing[];
  /** Neither barred, nor holding an award, nor waiting for a decision. */
  readonly isCandidate: (unit: UnitId) => boolean;
  /** Decisions of earlier awards, with only those units that nothing bars from this one: the ones they leave over come first here. */
  readonly open: readonly OpenDecision[];
  /** What people have decided on ties of this award. */
  readonly decided: Decided;
}

export interface Filled {
  readonly seated: readonly UnitId[];
  readonly decision: { readonly units: readonly UnitId[]; readonly seats: number; readonly place: number } | null;
  /** The ties of the decision, each by itself. */
  readonly ties: readonly OpenTie[];
  /** Decisions of people that were honoured. */
  readonly verdicts: readonly Verdict[];
  /** Why a candidate without a seat has none. */
  readonly leftOut: ReadonlyMap<UnitId, ProposalReason>;
  readonly unfilled: number;
  readonly unfilledBecause: ProposedAward['unfilledBecause'];
  /** How many seats wait for the units each open decision leaves over, by its award. */
  readonly reserved: ReadonlyMap<string, number>;
}

/** `passDown: true`: a seat whose first candidate fails moves to the next in rank. Source: METHODS §6.3–6.5. */
export function fillInOrder(field: Field): Filled {
  const reserved = new Map<string, number>();
  let seats = field.seats;
  /** The units an earlier decision leaves over come where their place is: behind a better one, before everyone from their own on (METHODS §6.3, §6.5). */
  const reserveTo = (place: number): void => {
    for (const decision of field.open) {
      if (decision.place > place || reserved.has(decision.award)) continue;
      const taken = Math.min(seats, decision.left, decision.units.size);
      reserved.set(decision.award, taken);
      seats -= taken;
    }
  };
  const seated: UnitId[] = [];
  const leftOut = new Map<UnitId, ProposalReason>();
  let decision: Filled['decision'] = null;
  const verdicts: Verdict[] = [];
  let isExcluded = false;
  for (const { place, members } of byPlace(field.standings, (standing) => standing.evenPlace)) {
    const candidates = members.map((member) => member.unit).filter(field.isCandidate);
    if (candidates.length === 0) continue;
    reserveTo(place);
    if (seats === 0 || isExcluded) {
      const reason: ProposalReason = isExcluded
        ? { code: 'behindExcludedTie', place }
        : { code: 'seatsTaken', place, seats: field.seats };
      for (const unit of candidates) leftOut.set(unit, reason);
      continue;
    }
    const cut = cutLine(candidates, seats, field.cutLine, field.decided);
    seated.push(...cut.seated);
    if (cut.toDecide.length > 0) decision = { units: cut.toDecide, seats, place };
    noteVerdict(cut, place, verdicts, leftOut);
    for (const unit of cut.excluded) leftOut.set(unit, { code: 'excludedByTie', place, seats });
    isExcluded = cut.excluded.length > 0;
    seats = cut.seatsLeft;
  }
  reserveTo(Infinity);
  const cause = isExcluded ? 'tieExcluded' : 'tooFewCandidates';
  const ties = decision === null ? [] : [{ units: decision.units, seats: decision.seats }];
  return { seated, decision, ties, verdicts, leftOut, unfilled: seats, unfilledBecause: seats === 0 ? null : cause, reserved };
}

/** Who was chosen of equal units, and to the others why it was not them. */
export function noteVerdict(
  { verdict, passedOver }: Cut,
  place: number,
  verdicts: Verdict[],
  leftOut: Map<UnitId, ProposalReason>,
): void {
  if (verdict === null) return;
  verdicts.push(verdict);
  for (const unit of passedOver) leftOut.set(unit, { code: 'decidedForOthers', place, decision: verdict.decision });
}
