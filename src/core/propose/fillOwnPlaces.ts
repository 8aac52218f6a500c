import type { OpenTie, ProposalReason } from '../domain/proposal';
import type { UnitId } from '../domain/unit';
import { byPlace } from './byPlace';
import { cutLine } from './cutLine';
import { noteVerdict, type Field, type Filled } from './fillSeats';
import type { Verdict } from './recorded';

/**
 * `passDown: false`: the award owns the would-be places its seats cover, counted with ineligible units and after the seats of
 * the awards before it (1 flag is place 1, then 2 certificates are places 2–3); a seat whose owner fails stays empty.
 * Source: METHODS §6.4.
 */
export function fillOwnPlaces(field: Field, seatsBefore: number): Filled {
  const from = seatsBefore + 1;
  const to = seatsBefore + field.seats;
  const seated: UnitId[] = [];
  const leftOut = new Map<UnitId, ProposalReason>();
  const reserved = new Map<string, number>();
  let decision: Filled['decision'] = null;
  const ties: OpenTie[] = [];
  const verdicts: Verdict[] = [];
  let unfilled = field.seats;
  let isExcluded = false;
  let above = 0;
  for (const { place, members } of byPlace(field.standings, (standing) => standing.wouldBeEvenPlace)) {
    const first = above + 1;
    above += members.length;
    const units = members.map((member) => member.unit);
    const candidates = units.filter(field.isCandidate);
    const own = Math.max(0, Math.min(above, to) - Math.max(first, from) + 1);
    if (own === 0) {
      for (const unit of candidates) leftOut.set(unit, { code: 'placeNotCovered', place, from, to });
      continue;
    }
    const seats = own - waitingSeats(field, units, own, reserved);
    if (seats === 0) {
      for (const unit of candidates) leftOut.set(unit, { code: 'seatsTaken', place, seats: field.seats });
      unfilled -= own;
      continue;
    }
    const cut = cutLine(candidates, seats, field.cutLine, field.decided);
    seated.push(...cut.seated);
    if (cut.toDecide.length > 0) {
      decision = joined(decision, cut.toDecide, seats, place);
      ties.push({ units: cut.toDecide, seats });
    }
    noteVerdict(cut, place, verdicts, leftOut);
    for (const unit of cut.excluded) leftOut.set(unit, { code: 'excludedByTie', place, seats });
    isExcluded = isExcluded || cut.excluded.length > 0;
    unfilled -= own - cut.seatsLeft;
  }
  const cause = isExcluded ? 'tieExcluded' : above < to ? 'tooFewCandidates' : 'ownerBarred';
  return { seated, decision, ties, verdicts, leftOut, unfilled, unfilledBecause: unfilled === 0 ? null : cause, reserved };
}

/** Seats of this block that wait for the units an open decision leaves over, all of them of this one place; noted in `reserved`. */
function waitingSeats(field: Field, units: readonly UnitId[], own: number, reserved: Map<string, number>): number {
  let waiting = 0;
  for (const { award, units: deciding, left } of field.open) {
    const here = units.filter((unit) => deciding.has(unit)).length;
    const taken = Math.min(own - waiting, left, here);
    if (taken > 0) reserved.set(award, taken);
    waiting += taken;
  }
  return waiting;
}

/** A tie can stand at both ends of an award's places. */
function joined(before: Filled['decision'], units: readonly UnitId[], seats: number, place: number): Filled['decision'] {
  return before === null
    ? { units, seats, place }
    : { units: [...before.units, ...units], seats: before.seats + seats, place: before.place };
}
